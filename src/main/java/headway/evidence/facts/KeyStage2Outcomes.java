package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.CoastingTests;
import headway.evidence.statistics.FloorStandard;
import headway.evidence.statistics.FloorTests;
import headway.evidence.statistics.KeyStage2Year;
import headway.evidence.statistics.LevelTests;
import headway.evidence.statistics.Progress;
import headway.evidence.statistics.TestResult;
import headway.facts.FactValue;
import headway.shared.AcademicYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Key stage 2: reading, writing and maths together, and progress in each. */
final class KeyStage2Outcomes extends StageOutcomes {

    private final Measure expected;
    private final List<Measure> progress;
    private final @Nullable AcademicYear latest;
    private final Map<AcademicYear, KeyStage2Year> results = new HashMap<>();

    KeyStage2Outcomes(EvidenceAsAt held, Answers answers, Measures measures, Standards standards) {
        super(held, answers, measures, standards);
        this.expected = measures.get("ks2_rwm_expected");
        this.progress = List.of(
                measures.get("ks2_reading_progress"),
                measures.get("ks2_writing_progress"),
                measures.get("ks2_maths_progress"));
        this.latest = Stream.concat(Stream.of(expected), progress.stream())
                .map(measure -> FigureFacts.latest(measure, held, standards))
                .flatMap(Stream::ofNullable)
                .map(HeldMeasure::year)
                .max(AcademicYear::compareTo)
                .orElse(null);
    }

    @Override
    Measure headline() {
        return expected;
    }

    @Override
    String headlineInWords() {
        return "Key stage 2, reading, writing and maths at the expected standard.";
    }

    @Override
    @Nullable
    AcademicYear latest() {
        return latest;
    }

    @Override
    Measure ranked() {
        return expected;
    }

    @Override
    Measure standard() {
        return expected;
    }

    @Override
    List<Measure> standardMeasures() {
        return progress;
    }

    /** By progress in each subject; by the share at the standard where the year has no progress. */
    @Override
    FactValue significantlyLow() {
        String fact = "outcomes_significantly_low";
        AcademicYear year = latest;
        boolean published = progress.stream().map(this::row).anyMatch(row -> row != null && row.value() != null);
        if (year == null || !published) {
            FactValue missing = missing(fact, expected);
            return missing == null ? trend(LevelTests.significantlyBelow(series().figures(), lines())) : missing;
        }
        List<FactValue> subjects = new ArrayList<>(3);
        for (Measure subject : progress) {
            HeldMeasure row = row(subject);
            FactValue missing = missing(fact, subject);
            if (missing != null || row == null) {
                subjects.add(missing == null ? unknown(subject) : missing);
                continue;
            }
            Series years = seriesOf(subject, year);
            TestResult test = LevelTests.significantlyBelow(years.figures(), standards.progress8());
            subjects.add(value(test, row, subject.title() + ".", years));
        }
        return Combine.any(subjects);
    }

    @Override
    FactValue belowFloor() {
        return floor("outcomes_below_floor", FloorTests::below);
    }

    @Override
    FactValue nearFloor() {
        return floor("outcomes_near_floor", FloorTests::near);
    }

    private FactValue floor(String fact, BiFunction<KeyStage2Year, FloorStandard, TestResult> test) {
        return Floors.floor(
                this,
                fact,
                (year, floor) -> test.apply(results(year), floor),
                year -> results(year).cohort());
    }

    @Override
    FactValue coasting() {
        return Floors.coasting(
                this,
                (years, standard) -> CoastingTests.keyStage2(results(years), standard),
                year -> results(year).cohort());
    }

    private List<KeyStage2Year> results(List<AcademicYear> years) {
        return years.stream().map(this::results).toList();
    }

    private KeyStage2Year results(AcademicYear year) {
        return results.computeIfAbsent(year, this::gather);
    }

    private KeyStage2Year gather(AcademicYear year) {
        HeldMeasure attainment = held.figure(expected.code(), year.startYear());
        Integer cohort = attainment == null ? null : attainment.cohort();
        for (Measure subject : progress) {
            HeldMeasure row = held.figure(subject.code(), year.startYear());
            cohort = cohort == null && row != null ? row.cohort() : cohort;
        }
        return new KeyStage2Year(
                year,
                cohort,
                attainment == null ? null : attainment.value(),
                progress(progress.get(0), year),
                progress(progress.get(1), year),
                progress(progress.get(2), year));
    }

    private Progress progress(Measure subject, AcademicYear year) {
        return Floors.progress(held.figure(subject.code(), year.startYear()), subject, standards);
    }

    private static FactValue unknown(Measure subject) {
        return new FactValue.Unknown(
                subject.title() + " is not held.", FigureFile.of(subject).load());
    }
}
