package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.InspectionRecord;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.reference.Standards;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inspections under the frameworks of 2015 and 2019, the category of concern and safeguarding under any. */
final class InspectionFacts implements Theme {

    private static final Map<String, String> CATEGORIES =
            Map.of("sm", "special measures", "swk", "serious weaknesses", "rsi", "requires significant improvement");
    private static final Set<String> GOOD = Set.of("good", "outstanding");

    private final Standards standards;

    InspectionFacts(Standards standards) {
        this.standards = standards;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        History history = History.of(held);
        FactValue grade = grade(history);
        FactValue previous = previous(history);
        answers.put("ofsted_grade", grade);
        answers.put("ofsted_years", years(grade, held.asAt()));
        answers.put("ofsted_previous_grade", previous);
        answers.put("ofsted_moved_from_ri", moved(grade, previous));
        answers.put("ofsted_category", category(history));
        answers.put("safeguarding_effective", safeguarding(history));
        answers.put(
                "ofsted_ungraded_outcome",
                UngradedOutcomes.outcome(history, answers.definition("ofsted_ungraded_outcome")));
        answers.put("ofsted_quality_of_education", quality(history, answers));
        FactDefinition leadership = answers.definition("ofsted_leadership");
        answers.put(
                "ofsted_leadership",
                ofOldScale(
                        history,
                        history.latestBeforeCards(),
                        latest -> area(latest, "leadership", leadership, history)));
        answers.put(
                "ofsted_areas_below_good",
                ofOldScale(history, history.latestBeforeCards(), latest -> belowGood(latest, history)));
    }

    private FactValue grade(History history) {
        HeldInspection latest = history.latest();
        if (latest == null) {
            return unknown(history.whyNone(), history);
        }
        String overall = Grades.overall(latest.inspection());
        return overall == null ? noOverall(latest, history) : known(overall, latest, "");
    }

    private FactValue noOverall(HeldInspection latest, History history) {
        String before = "";
        for (HeldInspection earlier : history.standing()) {
            String overall = Grades.overall(earlier.inspection());
            if (overall != null) {
                before = " The last overall grade was " + overall + ", at " + Sentences.inspection(earlier) + ".";
                break;
            }
        }
        String gave = Sentences.capital(Sentences.inspection(latest)) + " gave none";
        if (latest.inspection().framework() == Framework.REPORT_CARD) {
            return new FactValue.Unknown(
                    "A report card gives no overall grade: " + Sentences.inspection(latest) + " gave none." + before,
                    "Use the grades of the report card.");
        }
        if (!latest.inspection().start().isBefore(standards.noOverallGradeFrom())) {
            return new FactValue.Unknown(
                    "Since September 2024 Ofsted gives no overall grade; see areas below good. " + gave + "." + before,
                    "Use the grades of the areas.");
        }
        return unknown(gave + " in the file that was loaded." + before, history);
    }

    private static FactValue years(FactValue grade, LocalDate asAt) {
        if (!(grade instanceof FactValue.Known known) || known.origin().happened() == null) {
            return grade;
        }
        LocalDate start = known.origin().happened();
        long whole = ChronoUnit.YEARS.between(start, asAt);
        LocalDate birthday = start.plusYears(whole);
        double part = (double) ChronoUnit.DAYS.between(birthday, asAt)
                / ChronoUnit.DAYS.between(birthday, start.plusYears(whole + 1));
        // Cut, not rounded: three years less a day must stay below 3.
        double years = whole + Math.floor(part * 100) / 100;
        return new FactValue.Known(years, known.origin());
    }

    private static FactValue previous(History history) {
        HeldInspection previous = history.previous();
        if (previous == null) {
            return unknown(
                    history.latest() == null
                            ? history.whyNone()
                            : "No full inspection before "
                                    + Sentences.inspection(history.standing().getFirst()) + " is held.",
                    history);
        }
        String overall = Grades.overall(previous.inspection());
        return overall == null
                ? unknown(
                        Sentences.capital(Sentences.inspection(previous)) + ", the one before the latest, gave no"
                                + " overall grade.",
                        history)
                : known(overall, previous, "");
    }

    private static FactValue moved(FactValue grade, FactValue previous) {
        if (!(grade instanceof FactValue.Known now)) {
            return grade;
        }
        if (!GOOD.contains(now.value())) {
            return new FactValue.Known(false, now.origin());
        }
        if (!(previous instanceof FactValue.Known before)) {
            return previous;
        }
        String workings = "From " + before.value() + " to " + now.value() + ".";
        return new FactValue.Known(
                !GOOD.contains(before.value()),
                new headway.facts.Origin(
                        now.origin().source(),
                        now.origin().happened(),
                        now.origin().published(),
                        Sentences.joined(now.origin().workings(), workings)));
    }

    private static FactValue category(History history) {
        HeldInspection latest = history.latest();
        if (latest == null) {
            return unknown(history.whyNone(), history);
        }
        InspectionRecord inspection = latest.inspection();
        String code = inspection.categoryOfConcern();
        if (code == null || code.isBlank()) {
            // Inadequate means one of two categories, and some files give only the grade.
            if ("inadequate".equals(Grades.overall(inspection)) || Grades.anyInadequate(inspection)) {
                return unknown(
                        Sentences.capital(Sentences.inspection(latest))
                                + " judged it inadequate, but the file that was loaded does not give the category of concern.",
                        history);
            }
            return known("none", latest, "");
        }
        String category = CATEGORIES.get(Grades.word(code));
        return category == null
                ? unknown(
                        "The category of concern '" + code + "' at " + Sentences.inspection(latest)
                                + " is not one that is known.",
                        history)
                : known(category, latest, "");
    }

    private static FactValue safeguarding(History history) {
        HeldInspection latest = history.latest();
        if (latest == null) {
            return unknown(history.whyNone(), history);
        }
        Boolean effective = latest.inspection().safeguarding();
        return effective == null
                ? unknown(
                        "The file that was loaded does not give safeguarding at " + Sentences.inspection(latest) + ".",
                        history)
                : known(effective, latest, "");
    }

    private static FactValue quality(History history, Answers answers) {
        HeldInspection latest = history.latestUnder(true, Framework.FRAMEWORK_2019);
        if (latest == null && history.latest() != null) {
            return new FactValue.DoesNotApply("Only the framework of 2019 graded the quality of education; the latest"
                    + " full inspection, " + Sentences.inspection(history.latest()) + ", was under another.");
        }
        FactDefinition fact = answers.definition("ofsted_quality_of_education");
        return ofOldScale(history, latest, found -> area(found, "quality of education", fact, history));
    }

    private static FactValue ofOldScale(
            History history, @Nullable HeldInspection latest, Function<HeldInspection, FactValue> make) {
        if (latest != null) {
            return make.apply(latest);
        }
        if (history.latest() != null) {
            return new FactValue.DoesNotApply(
                    "The school has a report card and no full inspection under the" + " frameworks before it is held.");
        }
        return unknown(history.whyNone(), history);
    }

    private static FactValue area(HeldInspection latest, String area, FactDefinition fact, History history) {
        String grade = Grades.of(latest.inspection(), area);
        if (grade == null) {
            return unknown(
                    "The file that was loaded does not grade " + area + " at " + Sentences.inspection(latest) + ".",
                    history);
        }
        return fact.words().contains(grade)
                ? known(grade, latest, sinceThen(latest, history))
                : unknown(
                        "'" + grade + "' for " + area + " at " + Sentences.inspection(latest)
                                + " is not a grade that is known.",
                        history);
    }

    private static FactValue belowGood(HeldInspection latest, History history) {
        if (Grades.areas(latest.inspection()) == 0) {
            return unknown(
                    "The file that was loaded grades no areas at " + Sentences.inspection(latest) + ".", history);
        }
        return known(
                Grades.belowGood(latest.inspection()),
                latest,
                Sentences.joined(
                        "Of " + Grades.areas(latest.inspection()) + " areas graded.", sinceThen(latest, history)));
    }

    /** Frameworks stand side by side: a later report card does not undo the grades, but is mentioned. */
    private static String sinceThen(HeldInspection latest, History history) {
        HeldInspection newest = history.latest();
        return newest == null || newest.equals(latest)
                ? ""
                : "A later full inspection is held: " + Sentences.inspection(newest) + ".";
    }

    private static FactValue known(Object value, HeldInspection held, String workings) {
        return new FactValue.Known(value, Sentences.origin(held, workings));
    }

    private static FactValue unknown(String why, History history) {
        return new FactValue.Unknown(why, history.remedy());
    }
}
