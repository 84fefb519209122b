package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.CoastingTests;
import headway.evidence.statistics.FloorStandard;
import headway.evidence.statistics.FloorTests;
import headway.evidence.statistics.KeyStage4Year;
import headway.evidence.statistics.LevelTests;
import headway.evidence.statistics.TestResult;
import headway.facts.FactValue;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Key stage 4: Progress 8 where the latest year has one for the school, else grade 5 in English and maths. */
final class KeyStage4Outcomes extends StageOutcomes {

    private final Measure progress8;
    private final Measure englishAndMaths;
    private final Measure attainment8;
    private final @Nullable AcademicYear latest;
    private final boolean byProgress;

    KeyStage4Outcomes(EvidenceAsAt held, Answers answers, Measures measures, Standards standards) {
        super(held, answers, measures, standards);
        this.progress8 = measures.get("ks4_progress8");
        this.englishAndMaths = measures.get("ks4_engmath_5");
        this.attainment8 = measures.get("ks4_attainment8");
        this.latest = Stream.of(progress8, englishAndMaths, attainment8)
                .map(measure -> FigureFacts.latest(measure, held, standards))
                .flatMap(Stream::ofNullable)
                .map(HeldMeasure::year)
                .max(AcademicYear::compareTo)
                .orElse(null);
        this.byProgress = figure(progress8) || (!figure(englishAndMaths) && row(progress8) != null);
    }

    @Override
    Measure headline() {
        return byProgress ? progress8 : englishAndMaths;
    }

    @Override
    String headlineInWords() {
        if (byProgress) {
            return "Key stage 4, Progress 8.";
        }
        String why = latest == null ? null : standards.whyNotPublished(progress8.code(), latest);
        return "Key stage 4, grade 5 or above in English and maths, since "
                + (why == null ? "no Progress 8 of the school is held" : why)
                + (latest == null ? "." : " for " + latest.label() + ".");
    }

    @Override
    @Nullable
    AcademicYear latest() {
        return latest;
    }

    @Override
    Measure ranked() {
        return figure(progress8) ? progress8 : attainment8;
    }

    @Override
    Measure standard() {
        return englishAndMaths;
    }

    @Override
    List<Measure> standardMeasures() {
        return List.of(progress8);
    }

    @Override
    FactValue significantlyLow() {
        FactValue missing = missing("outcomes_significantly_low", headline());
        return missing == null ? trend(LevelTests.significantlyBelow(series().figures(), lines())) : missing;
    }

    @Override
    FactValue belowFloor() {
        return floor("outcomes_below_floor", FloorTests::below);
    }

    @Override
    FactValue nearFloor() {
        return floor("outcomes_near_floor", FloorTests::near);
    }

    private FactValue floor(String fact, BiFunction<KeyStage4Year, FloorStandard, TestResult> test) {
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
                (years, standard) -> CoastingTests.keyStage4(
                        years.stream().map(this::results).toList(), standard),
                year -> results(year).cohort());
    }

    private KeyStage4Year results(AcademicYear year) {
        HeldMeasure row = held.figure(progress8.code(), year.startYear());
        Integer cohort = null;
        for (Measure measure : new Measure[] {progress8, englishAndMaths, attainment8}) {
            HeldMeasure any = held.figure(measure.code(), year.startYear());
            cohort = cohort == null && any != null ? any.cohort() : cohort;
        }
        return new KeyStage4Year(year, cohort, Floors.progress(row, progress8, standards));
    }

    private boolean figure(Measure measure) {
        HeldMeasure row = row(measure);
        return row != null && row.value() != null;
    }
}
