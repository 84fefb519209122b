package headway.evidence.pages;

import headway.evidence.entries.EntryKind;
import headway.evidence.entries.EntryVisibility;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactType;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.facts.Units;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of a sheet of facts, theme by theme, and the list of what to load next. */
final class FactViews {

    private final FactCatalogue catalogue;
    private final EntryVisibility visibility;

    private final boolean leads;

    /** @param leads whether the reader leads the school: what the authority alone knows is then not mentioned */
    FactViews(FactCatalogue catalogue, EntryVisibility visibility, boolean leads) {
        this.catalogue = catalogue;
        this.visibility = visibility;
        this.leads = leads;
    }

    List<FactView.Group> groups(FactSheet sheet) {
        Map<String, List<FactView>> byTheme = new LinkedHashMap<>();
        for (FactDefinition fact : catalogue.all()) {
            if (leads && restsOnHidden(fact)) {
                continue;
            }
            byTheme.computeIfAbsent(fact.theme(), theme -> new ArrayList<>()).add(view(fact, sheet.value(fact.name())));
        }
        return byTheme.entrySet().stream()
                .map(theme -> new FactView.Group(theme.getKey(), theme.getValue()))
                .toList();
    }

    /** What would make most facts known comes first. */
    static List<FactView.Remedy> remedies(List<FactView.Group> groups) {
        Map<String, List<String>> byRemedy = new LinkedHashMap<>();
        groups.stream()
                .flatMap(group -> group.facts().stream())
                .filter(fact -> fact.state() == FactView.State.UNKNOWN)
                .forEach(fact -> byRemedy.computeIfAbsent(fact.remedy(), remedy -> new ArrayList<>())
                        .add(fact.title()));
        return byRemedy.entrySet().stream()
                .map(remedy -> new FactView.Remedy(remedy.getKey(), remedy.getValue()))
                .sorted(Comparator.comparingInt(
                                (FactView.Remedy remedy) -> remedy.facts().size())
                        .reversed())
                .toList();
    }

    private FactView view(FactDefinition fact, FactValue value) {
        if (restsOnHidden(fact)) {
            return of(fact, FactView.State.HIDDEN, "Shown to those who have this school.", "", "", "");
        }
        return switch (value) {
            case FactValue.Known known ->
                of(
                        fact,
                        FactView.State.KNOWN,
                        inWords(fact, known.value()),
                        "",
                        origin(known.origin()),
                        known.origin().workings());
            case FactValue.Unknown unknown -> of(fact, FactView.State.UNKNOWN, unknown.why(), unknown.remedy(), "", "");
            case FactValue.DoesNotApply none -> of(fact, FactView.State.NOT_APPLICABLE, none.why(), "", "", "");
        };
    }

    /** A fact that entries alone decide says nothing true without them; one that is published too still does. */
    private boolean restsOnHidden(FactDefinition fact) {
        return EntryKind.of(fact).filter(kind -> !visibility.sees(kind)).isPresent()
                && !fact.source().contains("statistics");
    }

    private static FactView of(
            FactDefinition fact, FactView.State state, String text, String remedy, String source, String workings) {
        return new FactView(fact.name(), fact.title(), fact.meaning(), state, text, remedy, source, workings);
    }

    /** A value as people say it. */
    static String inWords(FactDefinition fact, Object value) {
        String text = switch (value) {
            case Boolean yes -> yes ? "Yes" : "No";
            case LocalDate date -> Format.date(date);
            case Long whole -> Format.count(whole);
            case Double number -> Format.number(number, decimals(number));
            default -> Format.capital(value.toString());
        };
        boolean counted = fact.type() == FactType.NUMBER || fact.type() == FactType.WHOLE_NUMBER;
        return counted ? Units.with(text, fact.unit()) : text;
    }

    private static int decimals(double number) {
        return number == Math.rint(number) ? 0 : Math.rint(number * 10) == number * 10 ? 1 : 2;
    }

    private static String origin(Origin origin) {
        StringBuilder text = new StringBuilder(origin.source());
        LocalDate happened = origin.happened();
        LocalDate published = origin.published();
        if (happened != null) {
            text.append("; about ").append(Format.date(happened));
        }
        if (published != null && !published.equals(happened)) {
            text.append("; known from ").append(Format.date(published));
        }
        return text.toString();
    }
}
