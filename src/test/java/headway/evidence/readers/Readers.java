package headway.evidence.readers;

import headway.imports.Reader;
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
            context.register(headway.evidence.Editions.class);
            context.scan("headway.evidence.readers");
            context.refresh();
            return List.copyOf(context.getBeansOfType(Reader.class).values());
        }
    }
}
