package headway.evidence.pages;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.facts.EvidenceAsAt;
import headway.evidence.facts.Significance;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.Numbers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Makes the views of gaps: disadvantaged pupils against England's other pupils, not the school's own. */
final class GapViews {

    private final List<HeldMeasure> everything;
    private final EvidenceAsAt held;
    private final AreaFigures areas;
    private final Standards standards;
    private final LocalDate asAt;

    GapViews(List<HeldMeasure> everything, EvidenceAsAt held, AreaFigures areas, Standards standards, LocalDate asAt) {
        this.everything = everything;
        this.held = held;
        this.areas = areas;
        this.standards = standards;
        this.asAt = asAt;
    }

    /** The latest year's gap at a measure, or null where nothing is held on disadvantaged pupils. */
    @Nullable
    GapView of(Measure measure) {
        NavigableMap<Integer, HeldMeasure> years = held.disadvantagedYears(measure.code());
        if (years.isEmpty()) {
            return null;
        }
        HeldMeasure row = years.lastEntry().getValue();
        Double england = areas.england(measure.code(), row.year().startYear(), "other");
        Integer cohort = row.cohort();
        Significance significance =
                england == null ? null : Significance.of(against(row, england), measure, standards, beside(measure));
        return new GapView(
                measure.title(),
                row.year().label(),
                MeasureViews.value(row, measure),
                MeasureViews.cohort(cohort),
                cohort != null && cohort <= standards.shares().smallCohort(),
                ownOthers(row, measure),
                england == null ? "not held" : Figures.bare(england, measure),
                gap(row.value(), england, measure),
                significance == null ? "" : significance.sentence(),
                row.source()
                        + (row.status() == null
                                        || row.source().contains(row.status().title())
                                ? ""
                                : ", " + row.status().title()),
                row.published(),
                row.predecessor());
    }

    /** A score is tested against England's average, which is nought; a share against the share of others. */
    private static String beside(Measure measure) {
        return measure.share() ? "England’s other pupils" : "England’s average for all pupils";
    }

    private static String gap(@Nullable Double value, @Nullable Double england, Measure measure) {
        if (value == null || england == null) {
            return "not known";
        }
        String unit = measure.unit().equals("%") ? "points" : measure.unit();
        return Numbers.signed(Numbers.tidy(value - england), measure.decimals()) + " " + unit;
    }

    private String ownOthers(HeldMeasure row, Measure measure) {
        return everything.stream()
                .filter(other -> other.measure().equals(row.measure())
                        && other.breakdown().equals("other")
                        && other.year().equals(row.year())
                        && other.predecessor() == row.predecessor()
                        && !other.published().isAfter(asAt))
                .max(Comparator.comparing(HeldMeasure::published))
                .map(other -> MeasureViews.value(other, measure))
                .orElse("not held");
    }

    /** The same row with another figure to stand against. */
    private static HeldMeasure against(HeldMeasure row, double england) {
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
}
