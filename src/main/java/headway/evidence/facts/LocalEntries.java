package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldEntry;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import headway.facts.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of a fact from dated entries. The entry about the latest day wins; of two about one day, the one entered
 * later; of two entered on one day, the one of higher confidence. What still contradicts leaves the fact unknown.
 */
final class LocalEntries {

    private static final Comparator<HeldEntry> ORDER = Comparator.comparing(HeldEntry::happened)
            .thenComparing(HeldEntry::entered)
            .thenComparingInt(entry -> confidence(entry.confidence()));

    private static final Map<String, String> OLD_SCALE = Map.of(
            "exceptional", "outstanding",
            "strong standard", "outstanding",
            "expected standard", "good",
            "needs attention", "requires improvement",
            "urgent improvement", "inadequate");

    private LocalEntries() {}

    static FactValue value(FactDefinition fact, EvidenceAsAt held, Answers answers) {
        List<HeldEntry> entries = held.entries(fact.name());
        return entries.isEmpty()
                ? new FactValue.Unknown(
                        "Nothing entered by " + Sentences.date(held.asAt()) + " is held on this.", remedy(fact))
                : value(fact, entries, answers);
    }

    /** The value from these entries; at least one. */
    static FactValue value(FactDefinition fact, List<HeldEntry> entries, Answers answers) {
        List<HeldEntry> ranked = new ArrayList<>(entries);
        ranked.sort(ORDER.reversed());
        HeldEntry entry = ranked.getFirst();
        if (answers.expired(fact, entry.happened())) {
            return new FactValue.Unknown(
                    "The entry of " + Sentences.date(entry.happened()) + " is older than " + fact.expires()
                            + " months.",
                    remedy(fact));
        }
        Object value = EntryValues.read(fact, inCatalogueWords(fact, entry.value()));
        if (value == null) {
            return new FactValue.Unknown(
                    "The entry of " + Sentences.date(entry.happened()) + " by " + entry.by() + " says '" + entry.value()
                            + "', which is not " + EntryValues.allowed(fact) + ".",
                    "Correct the entry.");
        }
        String workings = said(entry);
        for (HeldEntry other : ranked.subList(1, ranked.size())) {
            Object rival = EntryValues.read(fact, inCatalogueWords(fact, other.value()));
            if (!other.happened().equals(entry.happened()) || value.equals(rival)) {
                continue;
            }
            if (ORDER.compare(entry, other) == 0) {
                return new FactValue.Unknown(
                        "Two entries about " + Sentences.date(entry.happened()) + " contradict each other: '"
                                + entry.value() + "' by " + entry.by() + " and '" + other.value() + "' by "
                                + other.by() + ".",
                        "Enter a new dated entry that settles it.");
            }
            workings += " It overrides '" + other.value() + "' by " + other.by() + ", entered on "
                    + Sentences.date(other.entered()) + ".";
            break;
        }
        if (!inCatalogueWords(fact, entry.value()).equals(entry.value())) {
            workings += " LA-derived from '" + entry.value() + "'.";
        }
        return new FactValue.Known(value, new Origin(entry.source(), entry.happened(), entry.entered(), workings));
    }

    static String remedy(FactDefinition fact) {
        return switch (fact.source()) {
            case "Self-evaluation" -> "Ask the school for its self-evaluation, or load it.";
            case "Dated leadership entry" -> "Enter it under the school's leadership.";
            case "Dated intelligence" -> "Enter it under the school's intelligence.";
            default -> "Fill in and load the local indicators workbook.";
        };
    }

    /** The latest day that any of these is about, or null. */
    static @Nullable LocalDate latestDay(List<HeldEntry> entries) {
        return entries.stream()
                .map(HeldEntry::happened)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Only for the school's own grade are report-card words read as the older ones, as the catalogue says. */
    private static String inCatalogueWords(FactDefinition fact, String value) {
        return fact.name().equals("self_evaluation_grade") ? OLD_SCALE.getOrDefault(Grades.word(value), value) : value;
    }

    private static String said(HeldEntry entry) {
        return "Entered by " + entry.by() + " on " + Sentences.date(entry.entered())
                + (entry.confidence().isBlank() ? "." : ", confidence " + Grades.word(entry.confidence()) + ".");
    }

    private static int confidence(String word) {
        return switch (Grades.word(word)) {
            case "high" -> 3;
            case "medium" -> 2;
            case "low" -> 1;
            default -> 0;
        };
    }
}
