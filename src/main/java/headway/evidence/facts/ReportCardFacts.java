package headway.evidence.facts;

import headway.evidence.InspectionRecord;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.reference.Standards;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import headway.facts.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The latest report card under the framework of November 2025. */
final class ReportCardFacts implements Theme {

    private static final Set<String> STRONG = Set.of("strong standard", "exceptional");
    private static final Set<String> ATTENTION = Set.of("needs attention");
    private static final Set<String> URGENT = Set.of("urgent improvement");
    private static final Set<String> BELOW = Set.of("needs attention", "urgent improvement");
    private static final Set<String> ALL =
            Set.of("exceptional", "strong standard", "expected standard", "needs attention", "urgent improvement");
    private static final List<String> FACTS = List.of(
            "card_leadership",
            "card_achievement",
            "card_areas_needs_attention",
            "card_areas_urgent",
            "card_areas_strong",
            "card_meets_expected");

    private final Standards standards;

    ReportCardFacts(Standards standards) {
        this.standards = standards;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        History history = History.of(held);
        HeldInspection card = history.reportCard();
        answers.put("card_published", published(card, history, held));
        if (card == null) {
            FactValue none = none(history, held);
            FACTS.forEach(fact -> answers.put(fact, none));
            return;
        }
        answers.put("card_leadership", grade(card, "leadership", answers.definition("card_leadership"), history));
        answers.put("card_achievement", grade(card, "achievement", answers.definition("card_achievement"), history));
        answers.put("card_areas_needs_attention", count(card, ATTENTION, history));
        answers.put("card_areas_urgent", count(card, URGENT, history));
        answers.put("card_areas_strong", count(card, STRONG, history));
        answers.put("card_meets_expected", meetsExpected(card, history));
    }

    /** No report card is taken for known where any inspection of the school is held, as for every inspection fact. */
    private FactValue published(@Nullable HeldInspection card, History history, EvidenceAsAt held) {
        if (card != null) {
            return known(true, card, "");
        }
        if (held.asAt().isBefore(standards.reportCardsFrom())) {
            return new FactValue.Known(
                    false,
                    new Origin(
                            "Ofsted's frameworks",
                            null,
                            null,
                            "Report cards began on " + Sentences.date(standards.reportCardsFrom()) + "."));
        }
        HeldInspection latest = history.latest();
        return latest == null
                ? new FactValue.Unknown(history.whyNone(), history.remedy())
                : known(
                        false,
                        latest,
                        "No report card is held; the latest full inspection held is " + Sentences.inspection(latest)
                                + ".");
    }

    private FactValue none(History history, EvidenceAsAt held) {
        if (held.asAt().isBefore(standards.reportCardsFrom())) {
            return new FactValue.DoesNotApply(
                    "Report cards began on " + Sentences.date(standards.reportCardsFrom()) + ".");
        }
        return history.latest() == null
                ? new FactValue.Unknown(history.whyNone(), history.remedy())
                : new FactValue.DoesNotApply("The school has no report card yet: the latest full inspection held is "
                        + Sentences.inspection(history.latest()) + ".");
    }

    private static FactValue grade(HeldInspection card, String area, FactDefinition fact, History history) {
        String grade = Grades.of(card.inspection(), area);
        return grade != null && fact.words().contains(grade)
                ? known(grade, card, "")
                : unknown(
                        "The file that was loaded does not grade " + area + " at " + Sentences.inspection(card) + ".",
                        history);
    }

    private static FactValue count(HeldInspection card, Set<String> grades, History history) {
        InspectionRecord inspection = card.inspection();
        long areas = Grades.areas(inspection);
        if (areas == 0 || Grades.count(inspection, ALL) < areas) {
            return unknown(
                    "The file that was loaded does not grade every area at " + Sentences.inspection(card) + ".",
                    history);
        }
        return known(Grades.count(inspection, grades), card, "Of " + areas + " areas graded.");
    }

    private static FactValue meetsExpected(HeldInspection card, History history) {
        InspectionRecord inspection = card.inspection();
        long areas = Grades.areas(inspection);
        long below = Grades.count(inspection, BELOW);
        String category = inspection.categoryOfConcern();
        boolean concern = category != null && !category.isBlank();
        Boolean safeguarding = inspection.safeguarding();
        String workings = "LA-derived, not an Ofsted judgement: " + below + " of " + areas
                + " areas below the expected standard; safeguarding "
                + (safeguarding == null ? "not known" : safeguarding ? "met" : "not met")
                + (concern ? "; in a category of concern." : "; no category of concern.");
        if (below > 0 || concern || Boolean.FALSE.equals(safeguarding)) {
            return known(false, card, workings);
        }
        return areas == 0 || Grades.count(inspection, ALL) < areas || safeguarding == null
                ? unknown("The report card as loaded does not settle it. " + workings, history)
                : known(true, card, workings);
    }

    private static FactValue known(Object value, HeldInspection card, String workings) {
        return new FactValue.Known(value, Sentences.origin(card, workings));
    }

    private static FactValue unknown(String why, History history) {
        return new FactValue.Unknown(why, history.remedy());
    }
}
