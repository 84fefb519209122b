package headway.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gathers the panels of a school's overview from the modules, ready to be shown. */
@Component
public class Panels {

    /** A panel with its content ready to be written into the page. */
    public record Shown(String title, Content content) {}

    private final Supplier<List<SchoolPanel>> sources;
    private final Supplier<List<EvidencePart>> parts;
    private final TemplateEngine engine;

    Panels(ObjectProvider<SchoolPanel> sources, ObjectProvider<EvidencePart> parts, TemplateEngine engine) {
        this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
        this.sources = SingletonSupplier.of(() -> sources.stream()
                .sorted(Comparator.comparingInt(SchoolPanel::order))
                .toList());
        this.engine = engine;
    }

    public List<Shown> of(Urn urn, CurrentUser user) {
        return sources.get().stream()
                .map(source -> source.panel(urn, user))
                .flatMap(Optional::stream)
                .map(this::shown)
                .toList();
    }

    /** What other modules bring to the page of a school's evidence as at a day. */
    public List<Shown> evidence(Urn urn, LocalDate asAt, CurrentUser user) {
        return parts.get().stream()
                .map(source -> source.part(urn, asAt, user))
                .flatMap(Optional::stream)
                .map(this::shown)
                .toList();
    }

    private Shown shown(SchoolPanel.Panel panel) {
        return new Shown(
                panel.title(),
                output -> engine.render(
                        panel.template() + ".jte", Map.<String, Object>of("model", panel.model()), output));
    }
}
