package headway.evidence.pages;

import headway.evidence.entries.EntryKind;
import headway.evidence.entries.EntryTable;
import headway.evidence.entries.StoredEntry;
import headway.evidence.facts.EntryValues;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.register.School;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be entered on a school, with what holds now. */
@Component
class EntryChoices {

    private final FactCatalogue catalogue;
    private final EntryTable entries;

    EntryChoices(FactCatalogue catalogue, EntryTable entries) {
        this.catalogue = catalogue;
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public List<EntryChoice.Group> all(School school) {
        List<StoredEntry> held = entries.of(List.of(school.urn()));
        Map<String, List<EntryChoice>> byTheme = new LinkedHashMap<>();
        for (FactDefinition fact : catalogue.all()) {
            if (enterable(fact)) {
                byTheme.computeIfAbsent(fact.theme(), theme -> new ArrayList<>())
                        .add(choice(fact, held));
            }
        }
        return byTheme.entrySet().stream()
                .map(theme -> new EntryChoice.Group(theme.getKey(), theme.getValue()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<EntryChoice> find(School school, String fact) {
        return catalogue
                .find(fact)
                .filter(EntryChoices::enterable)
                .map(found -> choice(found, entries.of(List.of(school.urn()))));
    }

    private static boolean enterable(FactDefinition fact) {
        return EntryKind.of(fact).filter(EntryKind::enteredSingly).isPresent();
    }

    private static EntryChoice choice(FactDefinition fact, List<StoredEntry> held) {
        return new EntryChoice(
                fact.name(),
                fact.title(),
                fact.meaning(),
                fact.unit(),
                EntryValues.allowed(fact),
                fact.type() == FactType.YES_NO ? List.of("yes", "no") : fact.words(),
                EntryKind.of(fact).filter(EntryKind::needsConfidence).isPresent(),
                held.stream()
                        .filter(entry -> entry.fact().equals(fact.name()))
                        .findFirst()
                        .map(entry -> view(fact, entry))
                        .orElse(null));
    }

    static EntryView view(FactDefinition fact, StoredEntry entry) {
        return new EntryView(
                entry.id(),
                fact.title(),
                EntryWords.of(fact, entry.value()),
                entry.happened(),
                entry.entered(),
                entry.by(),
                entry.confidence(),
                entry.note(),
                entry.source(),
                false);
    }
}
