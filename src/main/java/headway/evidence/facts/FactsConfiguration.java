package headway.evidence.facts;

import headway.evidence.reference.AreaScales;
import headway.evidence.reference.CatalogueFile;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.reference.StandardsFile;
import headway.facts.FactCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the reference data once, at the start. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    FactCatalogue factCatalogue() {
        return CatalogueFile.shipped();
    }

    @Bean
    AreaScales areaScales() {
        return AreaScales.shipped();
    }

    @Bean
    Measures measures() {
        return Measures.shipped();
    }

    @Bean
    Standards standards(Measures measures) {
        return StandardsFile.shipped(measures);
    }

    @Bean
    FactMaker factMaker(FactCatalogue catalogue, Measures measures, Standards standards) {
        return new FactMaker(catalogue, measures, standards);
    }
}
