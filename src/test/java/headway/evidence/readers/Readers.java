package headway.evidence.readers;

import headway.evidence.Editions;
import headway.evidence.ShippedCatalogue;
import headway.evidence.entries.Indicators;
import headway.evidence.reference.AreaScales;
import headway.facts.FactCatalogue;
import headway.imports.Reader;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every reader of the package, collected as the application collects them. */
final class Readers {

    private static final List<Reader> ALL = all();

    private Readers() {}

    static List<Reader> allReaders() {
        return ALL;
    }

    static Reader reader(String id) {
        return ALL.stream().filter(reader -> reader.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Reader> all() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Editions.class, Indicators.class);
            context.registerBean(FactCatalogue.class, ShippedCatalogue::read);
            context.registerBean(AreaScales.class, AreaScales::shipped);
            context.registerBean(Clock.class, Clock::systemDefaultZone);
            context.scan("headway.evidence.readers");
            context.refresh();
            return List.copyOf(context.getBeansOfType(Reader.class).values());
        }
    }
}
