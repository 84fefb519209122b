package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Markers;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.LevelTests;
import headway.evidence.statistics.Numbers;
import headway.evidence.statistics.TestResult;
import headway.evidence.statistics.Thresholds;
import headway.evidence.statistics.TrendTests;
import headway.evidence.statistics.Verdict;
import headway.evidence.statistics.YearFigure;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.AcademicYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests say of one key stage; the headline measure and the standards differ by stage. */
abstract class StageOutcomes {

    final EvidenceAsAt held;
    final Answers answers;
    final Measures measures;
    final Standards standards;

    private @Nullable Series series;
    private @Nullable FactValue strong;

    StageOutcomes(EvidenceAsAt held, Answers answers, Measures measures, Standards standards) {
        this.held = held;
        this.answers = answers;
        this.measures = measures;
        this.standards = standards;
    }

    /** The measure whose years are compared. */
    abstract Measure headline();

    /** Which measure it is and why, for the workings. */
    abstract String headlineInWords();

    /** The latest year with results of the stage, or null where none are held. */
    abstract @Nullable AcademicYear latest();

    /** The measure by whose percentile the bottom fifth is told. */
    abstract Measure ranked();

    /** The share of pupils at the headline standard, for the gap of disadvantaged pupils. */
    abstract Measure standard();

    /** The measures that the floor and coasting standards ask for. */
    abstract List<Measure> standardMeasures();

    abstract FactValue significantlyLow();

    abstract FactValue belowFloor();

    abstract FactValue nearFloor();

    abstract FactValue coasting();

    FactValue drop() {
        FactValue missing = missing("outcomes_drop", headline());
        return missing == null ? trend(TrendTests.drop(series().figures(), lines())) : missing;
    }

    FactValue decline() {
        FactValue missing = missing("outcomes_decline", headline());
        return missing == null ? trend(TrendTests.decline(series().figures(), lines())) : missing;
    }

    FactValue improving() {
        FactValue missing = missing("outcomes_improving", headline());
        if (missing != null) {
            return missing;
        }
        FactValue risen = trend(TrendTests.rise(series().figures(), lines()));
        FactValue notStrong = strong() instanceof FactValue.Known known
                ? new FactValue.Known(known.value().equals(false), known.origin())
                : strong();
        return Combine.all(List.of(risen, notStrong));
    }

    FactValue strong() {
        if (strong == null) {
            FactValue missing = missing("outcomes_strong", headline());
            strong = missing == null
                    ? Combine.all(List.of(
                            trend(LevelTests.atOrAbove(series().figures(), lines())),
                            not(bottomFifth()),
                            disadvantagedNotLow()))
                    : missing;
        }
        return strong;
    }

    FactValue bottomFifth() {
        FactValue missing = missing("outcomes_bottom_fifth", ranked());
        HeldMeasure row = row(ranked());
        if (missing != null || row == null) {
            return orNothing(missing);
        }
        Double percentile = row.percentile();
        if (percentile == null) {
            return new FactValue.Unknown(
                    "Where the school stands in England in " + row.year().label() + " is not reckoned.",
                    FigureFile.of(ranked()).loadNational());
        }
        return new FactValue.Known(
                percentile < standards.bottomFifth(),
                Sentences.origin(
                        row,
                        ranked().title() + ": " + Numbers.of(percentile, 0)
                                + "% of state-funded schools of the phase are lower; the bottom fifth ends at "
                                + Numbers.plain(standards.bottomFifth()) + "%."));
    }

    FactValue disadvantagedGap() {
        Measure measure = standard();
        HeldMeasure row = held.disadvantagedYears(measure.code()).isEmpty()
                ? null
                : held.disadvantagedYears(measure.code()).lastEntry().getValue();
        if (row == null) {
            return new FactValue.Unknown(
                    "No figure for disadvantaged pupils ('" + measure.title() + "') that was published by "
                            + Sentences.date(held.asAt()) + " is held.",
                    FigureFile.of(measure).load());
        }
        FactValue missing = FigureFacts.missing(answers.definition("disadvantaged_gap"), measure, row, held, answers);
        if (missing != null) {
            return missing;
        }
        HeldMeasure all = held.figure(measure.code(), row.year().startYear());
        Double other = row.englandOther() != null ? row.englandOther() : all == null ? null : all.englandOther();
        if (other == null) {
            return new FactValue.Unknown(
                    "England's figure for other pupils in " + row.year().label() + " is not held.",
                    FigureFile.of(measure).loadNational());
        }
        double value = FigureFacts.figureOf(row);
        String pupils = row.cohort() == null ? "" : " (" + row.cohort() + " pupils)";
        return new FactValue.Known(
                Numbers.tidy(value - other),
                Sentences.origin(
                        row,
                        measure.title() + ": disadvantaged pupils " + Numbers.plain(value) + "%" + pupils
                                + ", England's other pupils " + Numbers.plain(other) + "%."));
    }

    /** The row of a measure in the latest year of the stage. */
    final @Nullable HeldMeasure row(Measure measure) {
        AcademicYear year = latest();
        return year == null ? null : held.figure(measure.code(), year.startYear());
    }

    /** Why the measure gives no figure in the latest year, or null where it gives one. */
    final @Nullable FactValue missing(String fact, Measure measure) {
        return FigureFacts.missing(answers.definition(fact), measure, row(measure), held, answers);
    }

    final Series seriesOf(Measure measure, AcademicYear year) {
        return Series.of(held.years(measure.code()), year, measure, standards);
    }

    final Thresholds lines() {
        return headline().share() ? standards.shares() : standards.progress8();
    }

    /** A test of the headline measure as a value. */
    final FactValue trend(TestResult test) {
        HeldMeasure row = row(headline());
        return row == null ? orNothing(null) : value(test, row, headlineInWords(), series());
    }

    /** A test as a value: what it rests on, the sentence, the figures; too little evidence is unknown. */
    static FactValue value(TestResult test, HeldMeasure row, String what, Series series) {
        if (test.verdict() == Verdict.INSUFFICIENT) {
            return new FactValue.Unknown(
                    Sentences.joined(Sentences.joined(what, test.sentence()), series.ended()), series.remedy());
        }
        return new FactValue.Known(
                test.verdict() == Verdict.YES,
                // Which years are of a predecessor is said by the series, not by the latest row.
                new Origin(
                        Sentences.source(row),
                        Sentences.happened(row),
                        row.published(),
                        Sentences.joined(Sentences.joined(what, test.workings()), series.predecessor())));
    }

    final Series series() {
        if (series == null) {
            AcademicYear year = latest();
            series = year == null ? new Series(List.of(), "", "", "") : seriesOf(headline(), year);
        }
        return series;
    }

    /** Disadvantaged pupils are not significantly below all of England's pupils; too few to say counts as not. */
    private FactValue disadvantagedNotLow() {
        HeldMeasure all = row(headline());
        AcademicYear year = latest();
        if (all == null || year == null) {
            return orNothing(null);
        }
        HeldMeasure row = held.disadvantagedYears(headline().code()).get(year.startYear());
        if (row == null) {
            return new FactValue.Unknown(
                    "The figure for disadvantaged pupils of " + year.label() + " is not held.",
                    FigureFile.of(headline()).load());
        }
        if (row.value() == null) {
            String marker = row.marker() == null ? "" : row.marker();
            return new FactValue.Known(
                    true,
                    Sentences.origin(
                            row, "Disadvantaged pupils: " + Markers.words(marker) + ", so not counted against it."));
        }
        HeldMeasure beside = row.england() == null ? withEngland(row, all.england()) : row;
        String why = Series.whyNot(beside, headline(), standards);
        if (why != null) {
            return new FactValue.Unknown(
                    "The figure for disadvantaged pupils of " + year.label() + " " + why + ".",
                    FigureFile.of(headline()).load());
        }
        YearFigure figure = Series.figure(beside, headline(), standards);
        TestResult low = LevelTests.significantlyBelow(List.of(figure), lines());
        return new FactValue.Known(
                low.verdict() != Verdict.YES,
                Sentences.origin(row, "Disadvantaged pupils against all of England's: " + low.workings()));
    }

    static FactValue not(FactValue value) {
        return value instanceof FactValue.Known known
                ? new FactValue.Known(known.value().equals(false), known.origin())
                : value;
    }

    private static HeldMeasure withEngland(HeldMeasure row, @Nullable Double england) {
        return new HeldMeasure(
                row.measure(),
                row.year(),
                row.breakdown(),
                row.value(),
                row.marker(),
                row.cohort(),
                row.lower(),
                row.upper(),
                row.status(),
                row.percentile(),
                england,
                row.englandOther(),
                row.source(),
                row.published(),
                row.predecessor());
    }

    private FactValue orNothing(@Nullable FactValue missing) {
        return missing == null
                ? new FactValue.Unknown(
                        "No results of this key stage are held for this school.",
                        FigureFile.of(headline()).load())
                : missing;
    }
}
