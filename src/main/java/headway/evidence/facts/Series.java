package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Markers;
import headway.evidence.reference.Measure;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.YearFigure;
import headway.shared.AcademicYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure in successive years that compare with each other, newest first.
 *
 * @param figures up to four years
 * @param ended why it does not go further back, or empty where four years are held
 * @param remedy how to make it longer
 * @param predecessor what to say of years that are of a predecessor school, or empty
 */
record Series(List<YearFigure> figures, String ended, String remedy, String predecessor) {

    private static final int MOST = 4;

    static Series of(Map<Integer, HeldMeasure> years, AcademicYear latest, Measure measure, Standards standards) {
        FigureFile file = FigureFile.of(measure);
        List<YearFigure> figures = new ArrayList<>(MOST);
        List<String> predecessors = new ArrayList<>(0);
        String ended = "";
        String remedy = "Load the " + file.figures() + " of earlier years.";
        AcademicYear year = latest;
        while (figures.size() < MOST) {
            HeldMeasure row = years.get(year.startYear());
            String why = row == null ? "is not held" : whyNot(row, measure, standards);
            if (row == null || why != null) {
                ended = "The figure of " + year.label() + " " + why + ".";
                remedy = row != null && row.value() != null && row.england() == null ? file.loadNational() : remedy;
                break;
            }
            figures.add(figure(row, measure, standards));
            if (row.predecessor()) {
                predecessors.add(year.label());
            }
            if (measure.breaksAt(year)) {
                ended = "Years before " + year.label() + " do not compare with it.";
                remedy = "Nothing to load: wait for another year, or let a person judge.";
                break;
            }
            year = year.previous();
        }
        String before =
                predecessors.isEmpty() ? "" : "Of the predecessor school: " + String.join(", ", predecessors) + ".";
        return new Series(figures, ended, remedy, before);
    }

    /** A row as a figure that tests can use; the row must have one. */
    static YearFigure figure(HeldMeasure row, Measure measure, Standards standards) {
        double value = FigureFacts.figureOf(row);
        Integer cohort = row.cohort();
        if (measure.share() && cohort != null && row.england() != null) {
            return new YearFigure.Share(row.year(), value, row.england(), cohort);
        }
        if (limits(row)) {
            return YearFigure.Score.between(
                    row.year(), value, orZero(row.lower()), orZero(row.upper()), cohort, measure.decimals());
        }
        Double spread = standards.spread(measure.code(), row.year());
        if (spread == null || cohort == null) {
            throw new IllegalArgumentException("Not usable in a test: " + row);
        }
        return YearFigure.Score.spread(row.year(), value, spread, cohort, measure.decimals());
    }

    /** Why a row is no figure that tests can use, in words that follow 'The figure of 2018/19', or null if it is one. */
    static @Nullable String whyNot(HeldMeasure row, Measure measure, Standards standards) {
        if (row.value() == null) {
            return "is missing (" + Markers.words(row.marker() == null ? "" : row.marker()) + ")";
        }
        Integer cohort = row.cohort();
        boolean counted = cohort != null && cohort > 0;
        if (measure.share()) {
            if (!counted) {
                return "is held without the number of pupils";
            }
            return row.england() == null ? "is held without England's" : null;
        }
        boolean spread = counted && standards.spread(measure.code(), row.year()) != null;
        return limits(row) || spread ? null : "is held without its 95% limits";
    }

    private static boolean limits(HeldMeasure row) {
        Double lower = row.lower();
        Double upper = row.upper();
        return lower != null && upper != null && lower < upper;
    }

    private static double orZero(@Nullable Double limit) {
        return limit == null ? 0 : limit;
    }
}
