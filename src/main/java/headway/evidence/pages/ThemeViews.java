package headway.evidence.pages;

import headway.evidence.entries.EntryKind;
import headway.evidence.entries.EntryVisibility;
import headway.evidence.facts.FigureFile;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.register.School;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts measures, gaps and entries under the headings of a school's evidence. */
final class ThemeViews {

    private final School school;
    private final Measures measures;
    private final FactCatalogue catalogue;
    private final MeasureViews measureViews;
    private final GapViews gapViews;
    private final EntryVisibility visibility;
    private final boolean leads;

    ThemeViews(
            School school,
            Measures measures,
            FactCatalogue catalogue,
            MeasureViews measureViews,
            GapViews gapViews,
            EntryVisibility visibility,
            boolean leads) {
        this.school = school;
        this.measures = measures;
        this.catalogue = catalogue;
        this.measureViews = measureViews;
        this.gapViews = gapViews;
        this.visibility = visibility;
        this.leads = leads;
    }

    List<ThemeView> of(List<EntryView.OfFact> entries) {
        return Arrays.stream(EvidenceTheme.values())
                .filter(theme -> !leads || theme != EvidenceTheme.LEADERSHIP && theme != EvidenceTheme.INTELLIGENCE)
                .map(theme -> view(theme, entries))
                .filter(view -> !view.empty() || !view.notHeld().isEmpty() || view.entered() && !view.hidden())
                .toList();
    }

    private ThemeView view(EvidenceTheme theme, List<EntryView.OfFact> entries) {
        List<MeasureView> held = new ArrayList<>();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Measure measure : measures.all()) {
            if (!theme.measures().contains(measure.theme())) {
                continue;
            }
            MeasureView view = measureViews.of(measure);
            if (view != null) {
                held.add(view);
            } else if (applies(measure)) {
                missing.computeIfAbsent(FigureFile.of(measure).load(), load -> new ArrayList<>())
                        .add(measure.title());
            }
        }
        List<FactDefinition> enterable = catalogue.all().stream()
                .filter(fact -> fact.theme().equals(theme.facts())
                        && EntryKind.of(fact).filter(EntryKind::enteredSingly).isPresent())
                .toList();
        List<EntryView> entered = entries.stream()
                .filter(entry -> enterable.stream().anyMatch(fact -> fact.name().equals(entry.fact())))
                .map(EntryView.OfFact::view)
                .toList();
        boolean evaluation = theme == EvidenceTheme.SELF_EVALUATION;
        boolean hidden = evaluation && !visibility.sees(EntryKind.SELF_EVALUATION)
                || enterable.stream()
                        .anyMatch(fact -> !visibility.sees(EntryKind.of(fact).orElseThrow()));
        List<String> notEntered = enterable.stream()
                .filter(fact -> visibility.sees(EntryKind.of(fact).orElseThrow())
                        && entries.stream().noneMatch(entry -> entry.fact().equals(fact.name())))
                .map(FactDefinition::title)
                .toList();
        return new ThemeView(
                theme.anchor(),
                theme.title(),
                held,
                missing.entrySet().stream()
                        .map(file -> new ThemeView.NotHeld(file.getKey(), file.getValue()))
                        .toList(),
                theme == EvidenceTheme.GAPS ? gaps() : List.of(),
                entered,
                notEntered,
                evaluation || !enterable.isEmpty(),
                hidden);
    }

    private List<GapView> gaps() {
        return measures.all().stream()
                .map(gapViews::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a school like this one could have the figure. */
    private boolean applies(Measure measure) {
        boolean through = school.phase().equals("all-through");
        return switch (measure.phase()) {
            case "all" -> true;
            case "primary" -> through || school.phase().equals("primary");
            case "secondary" -> through || school.phase().equals("secondary");
            case "sixteen plus" ->
                school.phase().equals("sixteen plus")
                        || Boolean.TRUE.equals(school.sixthForm())
                                && (through || school.phase().equals("secondary"));
            default -> false;
        };
    }
}
