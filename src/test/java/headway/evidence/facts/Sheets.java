package headway.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.reference.CatalogueFile;
import headway.evidence.reference.Measures;
import headway.evidence.reference.StandardsFile;
import headway.facts.FactCatalogue;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import java.time.LocalDate;

/** Makes sheets with the shipped reference data, and says what stands in them. */
final class Sheets {

    static final FactCatalogue CATALOGUE = CatalogueFile.shipped();
    static final FactMaker MAKER;

    static {
        Measures measures = Measures.shipped();
        MAKER = new FactMaker(CATALOGUE, measures, StandardsFile.shipped(measures));
    }

    private Sheets() {}

    static FactSheet sheet(TestSchool school, String asAt) {
        return MAKER.make(school.evidence(), LocalDate.parse(asAt));
    }

    static FactValue value(TestSchool school, String asAt, String fact) {
        return sheet(school, asAt).value(fact);
    }

    static FactValue.Known known(TestSchool school, String asAt, String fact) {
        FactValue value = value(school, asAt, fact);
        assertThat(value).as(fact).isInstanceOf(FactValue.Known.class);
        return (FactValue.Known) value;
    }

    static Object worth(TestSchool school, String asAt, String fact) {
        return known(school, asAt, fact).value();
    }

    static FactValue.Unknown unknown(TestSchool school, String asAt, String fact) {
        FactValue value = value(school, asAt, fact);
        assertThat(value).as(fact).isInstanceOf(FactValue.Unknown.class);
        return (FactValue.Unknown) value;
    }

    static FactValue.DoesNotApply notApplying(TestSchool school, String asAt, String fact) {
        FactValue value = value(school, asAt, fact);
        assertThat(value).as(fact).isInstanceOf(FactValue.DoesNotApply.class);
        return (FactValue.DoesNotApply) value;
    }
}
