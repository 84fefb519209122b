package headway.evidence.statistics;

import java.util.List;

/**
 * Several years taken together: each weighs as much as it has pupils (a score, as much as it is precise).
 *
 * @param value the pooled figure
 * @param england England's, with the school's own weights
 * @param typical the share, 0–1, on which variances rest: two successes and two failures are added, so that a school at
 *     100% is not taken to be certain of 100%; meaningless for scores
 * @param lower lower 95% limit
 * @param upper upper 95% limit
 * @param pupils how many pupils; 0 where a score's cohort is unknown
 */
public record Pool(
        double value,
        double england,
        double typical,
        double variance,
        double lower,
        double upper,
        int pupils,
        String years) {

    /** Pools these; at least one. */
    public static Pool of(List<? extends YearFigure> figures) {
        double weights = 0;
        double value = 0;
        double england = 0;
        int pupils = 0;
        for (YearFigure figure : figures) {
            weights += figure.weight();
            value += figure.weight() * figure.value();
            england += figure.weight() * figure.england();
            Integer cohort = figure.cohort();
            pupils += cohort == null ? 0 : cohort;
        }
        double mean = value / weights;
        double typical = (mean / 100 * pupils + 2) / (pupils + 4);
        double variance = 0;
        for (YearFigure figure : figures) {
            double part = figure.weight() / weights;
            variance += part * part * figure.variance(typical);
        }
        double half = YearFigure.INTERVAL * Math.sqrt(variance);
        boolean one = figures.size() == 1;
        return new Pool(
                mean,
                england / weights,
                typical,
                variance,
                one ? figures.getFirst().lower(typical) : mean - half,
                one ? figures.getFirst().upper(typical) : mean + half,
                pupils,
                span(figures));
    }

    public double gap() {
        return value - england;
    }

    private static String span(List<? extends YearFigure> figures) {
        String first = figures.getLast().year().label();
        String last = figures.getFirst().year().label();
        return first.equals(last) ? last : first + " to " + last + " pooled";
    }
}
