package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldInspection;
import headway.facts.FactDefinition;
import headway.facts.FactValue;

/** Ofsted's words for the outcome of an ungraded inspection, in the catalogue's. */
final class UngradedOutcomes {

    private UngradedOutcomes() {}

    /** The outcome of the latest ungraded inspection, if it was later than the latest full one. */
    static FactValue outcome(History history, FactDefinition fact) {
        HeldInspection full = history.latest();
        HeldInspection ungraded =
                history.ungraded().isEmpty() ? null : history.ungraded().getFirst();
        if (ungraded == null && full == null) {
            return new FactValue.Unknown(history.whyNone(), history.remedy());
        }
        if (ungraded == null
                || (full != null
                        && !ungraded.inspection()
                                .start()
                                .isAfter(full.inspection().start()))) {
            return new FactValue.DoesNotApply("No ungraded inspection later than the latest full one is held.");
        }
        String words = ungraded.inspection().outcome();
        String outcome = words == null ? "" : inWords(words);
        return fact.words().contains(outcome)
                ? new FactValue.Known(outcome, Sentences.origin(ungraded, "In Ofsted's words: " + words + "."))
                : new FactValue.Unknown(
                        words == null
                                ? "The file that was loaded does not give the outcome of "
                                        + Sentences.inspection(ungraded) + "."
                                : "The outcome '" + words + "' of " + Sentences.inspection(ungraded)
                                        + " is not one that is known.",
                        history.remedy());
    }

    /** The catalogue's word, or empty for words that are not Ofsted's. */
    static String inWords(String ofsted) {
        String outcome = Grades.word(ofsted);
        if (outcome.contains("(concerns)")) {
            return "concerns";
        }
        if (outcome.contains("(improving)")) {
            return "improving";
        }
        return switch (outcome) {
            case "school remains good" -> "remains good";
            case "school remains outstanding" -> "remains outstanding";
            case "standards maintained" -> "standards maintained";
            case "improved significantly" -> "improved significantly";
            case "some aspects not as strong" -> "not as strong";
            default -> "";
        };
    }
}
