package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Markers;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.Numbers;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.facts.FactValue;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are a published figure, or that follow from one. The latest year decides, and a code that stands there
 * instead of a figure is kept in words; only a year in which the measure was published for no school is passed over.
 */
final class FigureFacts {

    private final Measures measures;
    private final Standards standards;

    FigureFacts(Measures measures, Standards standards) {
        this.measures = measures;
        this.standards = standards;
    }

    /** A fact that is the figure itself. */
    void figure(String fact, String code, EvidenceAsAt held, Answers answers) {
        FactDefinition definition = answers.definition(fact);
        from(fact, code, held, answers, row -> known(definition, figureOf(row), row, qualified(row)));
    }

    /** A fact that is made from the latest figure of a measure; {@code make} is asked only where there is one in date. */
    void from(String fact, String code, EvidenceAsAt held, Answers answers, Function<HeldMeasure, FactValue> make) {
        if (!answers.open(fact)) {
            return;
        }
        Measure measure = measures.get(code);
        HeldMeasure row = latest(measure, held, standards);
        FactValue missing = missing(answers.definition(fact), measure, row, held, answers);
        answers.put(fact, missing != null || row == null ? orNothing(missing, measure, held) : make.apply(row));
    }

    /** The latest year's row, whether figure or code, leaving out years in which no school had one. */
    static @Nullable HeldMeasure latest(Measure measure, EvidenceAsAt held, Standards standards) {
        for (HeldMeasure row : held.years(measure.code()).descendingMap().values()) {
            if (row.value() != null || standards.whyNotPublished(measure.code(), row.year()) == null) {
                return row;
            }
        }
        return null;
    }

    /** Why a row gives no figure that may be used, or null where it gives one. */
    static @Nullable FactValue missing(
            FactDefinition fact, Measure measure, @Nullable HeldMeasure row, EvidenceAsAt held, Answers answers) {
        if (row == null) {
            return nothing(measure, held);
        }
        FigureFile file = FigureFile.of(measure);
        if (answers.expired(fact, Sentences.happened(row))) {
            return new FactValue.Unknown(
                    "The " + file.figures() + " of " + row.year().label() + " are older than " + fact.expires()
                            + " months.",
                    file.loadNewer());
        }
        return row.value() == null ? coded(measure, row, held) : null;
    }

    private static FactValue orNothing(@Nullable FactValue missing, Measure measure, EvidenceAsAt held) {
        return missing == null ? nothing(measure, held) : missing;
    }

    private static FactValue nothing(Measure measure, EvidenceAsAt held) {
        FigureFile file = FigureFile.of(measure);
        return new FactValue.Unknown(
                "No figure for '" + measure.title() + "' that was published by " + Sentences.date(held.asAt())
                        + " is held for this school.",
                file.load());
    }

    private static FactValue coded(Measure measure, HeldMeasure row, EvidenceAsAt held) {
        String marker = row.marker() == null ? "" : row.marker();
        String before = "";
        for (Map.Entry<Integer, HeldMeasure> earlier : held.years(measure.code())
                .headMap(row.year().startYear(), false)
                .descendingMap()
                .entrySet()) {
            Double value = earlier.getValue().value();
            if (value != null) {
                before = " The last figure held is " + Numbers.of(value, measure.decimals()) + " for "
                        + earlier.getValue().year().label() + ".";
                break;
            }
        }
        return new FactValue.Unknown(
                measure.title() + " in " + row.year().label() + ": " + Markers.words(marker) + "." + before,
                Markers.hidesFewPupils(marker)
                        ? "Nothing to load: the publisher hides it. A person who knows the school can judge."
                        : FigureFile.of(measure).loadNewer());
    }

    /** The value in the fact's type, with its origin. */
    FactValue known(FactDefinition fact, double value, HeldMeasure row, String workings) {
        Object carried = fact.type() == FactType.WHOLE_NUMBER ? (Object) Math.round(value) : (Object) value;
        return new FactValue.Known(carried, Sentences.origin(row, workings));
    }

    /** The figure of a row that is known to have one. */
    static double figureOf(HeldMeasure row) {
        Double value = row.value();
        if (value == null) {
            throw new IllegalArgumentException("No figure: " + row);
        }
        return value;
    }

    /** What qualifies a figure: the publisher's code beside it, and how many pupils it rests on. */
    private static String qualified(HeldMeasure row) {
        String pupils = row.cohort() == null ? "" : "Rests on " + row.cohort() + " pupils.";
        return row.marker() == null
                ? pupils
                : Sentences.joined(pupils, "The publisher notes: " + Markers.words(row.marker()) + ".");
    }
}
