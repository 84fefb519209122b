package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.CoastingStandard;
import headway.evidence.statistics.FloorStandard;
import headway.evidence.statistics.Numbers;
import headway.evidence.statistics.Progress;
import headway.evidence.statistics.TestResult;
import headway.evidence.statistics.Verdict;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.AcademicYear;
import headway.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Floor and coasting as facts: which standard was in force on the date, whether the latest results published by then
 * are of a year that it speaks of, and whether the cohort is one that it leaves out. A standard that has been withdrawn
 * applies to no results, those of its own years included.
 */
final class Floors {

    private Floors() {}

    static FactValue floor(
            StageOutcomes stage,
            String fact,
            BiFunction<AcademicYear, FloorStandard, TestResult> test,
            Function<AcademicYear, @Nullable Integer> cohort) {
        Optional<FloorStandard> inForce = stage.standards.floorOn(stage.held.asAt());
        if (inForce.isEmpty()) {
            return outside(
                    "floor standard",
                    stage.standards.floors().stream()
                            .map(FloorStandard::inForce)
                            .toList(),
                    stage.held.asAt());
        }
        FloorStandard floor = inForce.get();
        AcademicYear year = stage.latest();
        HeldMeasure row = year == null ? null : any(stage, year);
        FactValue missing =
                FigureFacts.missing(stage.answers.definition(fact), stage.headline(), row, stage.held, stage.answers);
        if (year == null || row == null) {
            return missing == null ? notCovered("floor standard", stage.headline()) : missing;
        }
        if (!floor.covers(year)) {
            return notCovered("floor standard", year, stage.headline());
        }
        Integer pupils = cohort.apply(year);
        if (pupils != null && pupils <= floor.smallCohort()) {
            return leftOut("The floor standard", pupils, year, floor.smallCohort());
        }
        return missing == null ? value(test.apply(year, floor), row, "", stage.headline()) : missing;
    }

    static FactValue coasting(
            StageOutcomes stage,
            BiFunction<List<AcademicYear>, CoastingStandard, TestResult> test,
            Function<AcademicYear, @Nullable Integer> cohort) {
        Optional<CoastingStandard> inForce = stage.standards.coastingOn(stage.held.asAt());
        if (inForce.isEmpty()) {
            return outside(
                    "coasting definition",
                    stage.standards.coasting().stream()
                            .map(CoastingStandard::inForce)
                            .toList(),
                    stage.held.asAt());
        }
        CoastingStandard standard = inForce.get();
        AcademicYear latest = stage.latest();
        HeldMeasure row = latest == null ? null : any(stage, latest);
        FactValue missing = FigureFacts.missing(
                stage.answers.definition("outcomes_coasting"), stage.headline(), row, stage.held, stage.answers);
        if (latest == null || row == null) {
            return missing == null ? notCovered("coasting definition", stage.headline()) : missing;
        }
        List<AcademicYear> years = IntStream.range(0, standard.years())
                .mapToObj(latest::minus)
                .filter(standard::covers)
                .toList();
        if (years.isEmpty()) {
            return notCovered("coasting definition", latest, stage.headline());
        }
        for (AcademicYear year : years) {
            Integer pupils = cohort.apply(year);
            if (pupils != null && pupils <= standard.smallCohort()) {
                return leftOut("The coasting definition", pupils, year, standard.smallCohort());
            }
            HeldMeasure any = any(stage, year);
            if (stage.held.freshStart() && any != null && any.predecessor()) {
                return new FactValue.DoesNotApply("A sponsored academy can be coasting once it has " + standard.years()
                        + " years of results of its own.");
            }
        }
        if (missing != null) {
            return missing;
        }
        String note = years.size() == standard.years()
                ? ""
                : "The definition for years before " + standard.firstYear().label() + " rests on figures that are not"
                        + " held.";
        return value(test.apply(years, standard), row, note, stage.headline());
    }

    /** A progress row as the standards ask for it, the limit reckoned from the spread where it is not published. */
    static Progress progress(@Nullable HeldMeasure row, Measure measure, Standards standards) {
        if (row == null || row.value() == null) {
            return Progress.MISSING;
        }
        if (row.upper() != null || Series.whyNot(row, measure, standards) != null) {
            return new Progress(row.value(), row.upper());
        }
        return new Progress(
                row.value(), Numbers.tidy(Series.figure(row, measure, standards).upper(0)));
    }

    /** The headline row of a year, or that of another measure of the stage where it is not held. */
    private static @Nullable HeldMeasure any(StageOutcomes stage, AcademicYear year) {
        HeldMeasure headline = stage.held.figure(stage.headline().code(), year.startYear());
        if (headline != null && headline.value() != null) {
            return headline;
        }
        for (Measure measure : stage.standardMeasures()) {
            HeldMeasure row = stage.held.figure(measure.code(), year.startYear());
            if (row != null && row.value() != null) {
                return row;
            }
        }
        return headline;
    }

    private static FactValue value(TestResult test, HeldMeasure row, String note, Measure headline) {
        if (test.verdict() == Verdict.INSUFFICIENT) {
            return new FactValue.Unknown(
                    Sentences.joined(test.workings(), note),
                    FigureFile.of(headline).load());
        }
        Origin origin = Sentences.origin(row, Sentences.joined(test.workings(), note));
        return new FactValue.Known(test.verdict() == Verdict.YES, origin);
    }

    private static FactValue outside(String what, List<DateRange> spans, LocalDate date) {
        LocalDate end = null;
        for (DateRange span : spans) {
            LocalDate until = span.until();
            if (until != null && until.isBefore(date) && (end == null || until.isAfter(end))) {
                end = until;
            }
        }
        return end == null
                ? new FactValue.Unknown(
                        "The " + what + " that was in force on " + Sentences.date(date) + " is not held.",
                        "Nothing to load: an officer who knows the standard of the time can judge.")
                : new FactValue.DoesNotApply(
                        "There has been no " + what + " since " + Sentences.monthYear(end.plusDays(1)) + ".");
    }

    private static FactValue notCovered(String what, AcademicYear year, Measure headline) {
        return new FactValue.Unknown(
                "The latest results published by the date are of " + year.label() + ", a year of which the " + what
                        + " in force does not speak.",
                FigureFile.of(headline).loadNewer());
    }

    private static FactValue notCovered(String what, Measure headline) {
        return new FactValue.Unknown(
                "No results of a year of which the " + what + " speaks are held.",
                FigureFile.of(headline).load());
    }

    private static FactValue leftOut(String what, int pupils, AcademicYear year, int most) {
        return new FactValue.DoesNotApply(what + " leaves out cohorts of " + most + " or fewer: there were " + pupils
                + " pupils in " + year.label() + ".");
    }
}
