package headway.evidence.pages;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.facts.EvidenceAsAt;
import headway.evidence.facts.Significance;
import headway.evidence.reference.Markers;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Standards;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Makes the views of one school's measures. */
final class MeasureViews {

    private static final int MOST_YEARS = 5;

    private final List<HeldMeasure> everything;
    private final EvidenceAsAt held;
    private final AreaFigures areas;
    private final Standards standards;
    private final String schools;
    private final LocalDate asAt;

    MeasureViews(
            List<HeldMeasure> everything,
            EvidenceAsAt held,
            AreaFigures areas,
            Standards standards,
            String phase,
            LocalDate asAt) {
        this.everything = everything;
        this.held = held;
        this.areas = areas;
        this.standards = standards;
        this.schools = Standing.schools(phase);
        this.asAt = asAt;
    }

    /** The measure, or null where nothing is held on it. */
    @Nullable
    MeasureView of(Measure measure) {
        NavigableMap<Integer, HeldMeasure> years = held.years(measure.code());
        if (years.isEmpty()) {
            return null;
        }
        HeldMeasure latest = years.lastEntry().getValue();
        Integer cohort = latest.cohort();
        Significance significance = Significance.of(latest, measure, standards, "England");
        return new MeasureView(
                measure.title(),
                value(latest, measure),
                latest.value() != null,
                latest.year().label(),
                status(latest),
                cohort(cohort),
                cohort != null && cohort <= standards.shares().smallCohort(),
                chart(measure, years),
                areas.beside(measure.code(), latest.year().startYear(), AreaFigures.ALL).stream()
                        .map(area ->
                                new MeasureView.Beside(area.name(), Figures.bare(area.value(), measure), area.remark()))
                        .toList(),
                standing(latest, measure),
                significance == null ? "" : significance.sentence(),
                latest.source(),
                latest.published(),
                latest.predecessor(),
                years.descendingMap().values().stream()
                        .map(year -> year(year, measure))
                        .toList());
    }

    private @Nullable Standing standing(HeldMeasure latest, Measure measure) {
        Double percentile = latest.percentile();
        return percentile == null
                ? null
                : Standing.of(percentile, measure, schools, latest.year().label());
    }

    private MeasureView.Year year(HeldMeasure row, Measure measure) {
        return new MeasureView.Year(
                row.year().label(),
                value(row, measure),
                cohort(row.cohort()),
                status(row),
                row.source(),
                row.published(),
                row.predecessor(),
                others(row, measure));
    }

    /** What other editions said of the year, and were outranked. */
    private List<String> others(HeldMeasure chosen, Measure measure) {
        return everything.stream()
                .filter(row -> row.measure().equals(measure.code())
                        && row.breakdown().equals(AreaFigures.ALL)
                        && row.year().equals(chosen.year())
                        && !row.published().isAfter(asAt)
                        && !row.equals(chosen))
                .map(row -> (row.status() == null ? "" : row.status().title() + ": ") + value(row, measure) + " ("
                        + row.source() + (row.predecessor() ? ", predecessor school" : "") + ", published "
                        + Format.date(row.published()) + ")")
                .toList();
    }

    private @Nullable Chart chart(Measure measure, NavigableMap<Integer, HeldMeasure> years) {
        int from = years.lastKey() - MOST_YEARS + 1;
        List<Chart.Figure> school = new ArrayList<>();
        List<Chart.Figure> england = new ArrayList<>();
        for (Map.Entry<Integer, HeldMeasure> each : years.tailMap(from, true).entrySet()) {
            HeldMeasure row = each.getValue();
            Double value = row.value();
            if (value == null) {
                continue;
            }
            school.add(figure(row, value, measure));
            Double national = areas.england(measure.code(), each.getKey(), AreaFigures.ALL);
            if (national != null) {
                england.add(figure(row, national, measure));
            }
        }
        return school.size() < 2 ? null : Chart.of(school, england);
    }

    private static Chart.Figure figure(HeldMeasure row, double value, Measure measure) {
        return new Chart.Figure(
                row.year().startYear(),
                row.year().label(),
                value,
                measure.breaksAt(row.year()),
                Figures.bare(value, measure));
    }

    /** The figure, or the publisher's reason for having none; a code that qualifies a figure stands beside it. */
    static String value(HeldMeasure row, Measure measure) {
        Double value = row.value();
        String marker = row.marker() == null ? "" : Markers.words(row.marker());
        if (value == null) {
            String why = Markers.words(row.marker() == null ? "" : row.marker());
            return why.substring(0, 1).toUpperCase(Locale.UK) + why.substring(1);
        }
        return Figures.inWords(value, measure) + (marker.isEmpty() ? "" : " (" + marker + ")");
    }

    static String status(HeldMeasure row) {
        return row.status() == null ? "" : row.status().title();
    }

    static String cohort(@Nullable Integer cohort) {
        return cohort == null ? "" : Format.plural(cohort, "pupil", "pupils");
    }
}
