package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldEntry;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import headway.facts.Origin;
import java.time.LocalDate;
import java.util.List;

/** Facts that the authority or the school enters: local indicators, self-evaluation, leadership, intelligence. */
final class EntryFacts implements Theme {

    private static final List<String> PLAIN = List.of(
            "own_outcomes",
            "permanent_exclusions",
            "first_preference_rate",
            "teacher_vacancies",
            "staff_turnover",
            "governor_vacancy_rate",
            "finance_concern",
            "leadership_capacity",
            "head_leaving",
            "self_evaluation_grade",
            "self_evaluation_areas_below");
    private static final int NEW_HEAD_MONTHS = 12;

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        for (String fact : PLAIN) {
            answers.put(fact, LocalEntries.value(answers.definition(fact), held, answers));
        }
        answers.put("head_new", newHead(answers.definition("head_new"), held, answers));
        answers.put("serious_concern", concern(answers.definition("serious_concern"), held, answers));
    }

    /** An entry says since when; after twelve months the head is new no longer, unless the post is filled temporarily. */
    private static FactValue newHead(FactDefinition fact, EvidenceAsAt held, Answers answers) {
        FactValue value = LocalEntries.value(fact, held, answers);
        if (!(value instanceof FactValue.Known known) || !Boolean.TRUE.equals(known.value())) {
            return value;
        }
        LocalDate since = known.origin().happened();
        if (since != null && held.asAt().isAfter(since.plusMonths(NEW_HEAD_MONTHS))) {
            return new FactValue.Unknown(
                    "The entry is of " + Sentences.date(since) + ", more than " + NEW_HEAD_MONTHS
                            + " months before the date; whether the post is still filled temporarily is not known.",
                    LocalEntries.remedy(fact));
        }
        return value;
    }

    /**
     * Whether a concern is recorded is always known: where no entry of high confidence says so, none is. An entry of
     * lower confidence is mentioned and does not count.
     */
    private static FactValue concern(FactDefinition fact, EvidenceAsAt held, Answers answers) {
        List<HeldEntry> all = held.entries(fact.name());
        List<HeldEntry> firm = all.stream()
                .filter(entry -> entry.confidence().strip().equalsIgnoreCase("high"))
                .toList();
        if (!firm.isEmpty()) {
            return LocalEntries.value(fact, firm, answers);
        }
        String workings = all.isEmpty()
                ? "No entry of a serious concern is held."
                : "No entry of high confidence is held; " + all.size() + " of lower confidence "
                        + (all.size() == 1 ? "does" : "do") + " not count.";
        return new FactValue.Known(false, new Origin(fact.source(), null, null, workings));
    }
}
