package headway.evidence.statistics;

import headway.shared.AcademicYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school's figure of one year beside England's: a share of pupils, or an average score. */
public sealed interface YearFigure permits YearFigure.Share, YearFigure.Score {

    /** Half the width of a 95% interval in standard errors. */
    double INTERVAL = 1.96;

    AcademicYear year();

    double value();

    /** England's figure of the year; 0 for progress, whose average is 0 by construction. */
    double england();

    /** How many pupils it rests on; unknown only for a score that was published with its limits. */
    @Nullable
    Integer cohort();

    /** How much it weighs where years are pooled. */
    double weight();

    /**
     * The variance of its value, in squared units of the value.
     *
     * @param typical the share, 0–1, that pupils of this school typically reach; a score has a variance of its own
     */
    double variance(double typical);

    /** Lower 95% limit. */
    default double lower(double typical) {
        return value() - INTERVAL * Math.sqrt(variance(typical));
    }

    /** Upper 95% limit. */
    default double upper(double typical) {
        return value() + INTERVAL * Math.sqrt(variance(typical));
    }

    /** The figure in words, for the inputs of a test. */
    String inWords();

    default double gap() {
        return value() - england();
    }

    /** Ten pupils or fewer ({@code most}): one pupil moves it too far. */
    default boolean small(int most) {
        Integer pupils = cohort();
        return pupils != null && pupils <= most;
    }

    /** Per cent of a cohort. Its variance is the binomial's. The words are made once, since several tests want them. */
    record Share(AcademicYear year, double value, double england, int pupils, String inWords) implements YearFigure {

        public Share(AcademicYear year, double value, double england, int pupils) {
            this(year, value, england, pupils, words(year, value, england, pupils));
        }

        @Override
        public Integer cohort() {
            return pupils;
        }

        @Override
        public double weight() {
            return pupils;
        }

        @Override
        public double variance(double typical) {
            return typical * (1 - typical) / pupils * 10_000;
        }

        private static String words(AcademicYear year, double value, double england, int pupils) {
            return year.label() + " " + Numbers.plain(value) + "% of " + pupils + " pupils, England "
                    + Numbers.plain(england) + "%";
        }
    }

    /**
     * An average score with its standard error and its 95% limits, which are the publisher's where it gave them: those
     * decide what is significant, whatever rounding makes of the standard error. England's average is 0.
     */
    record Score(
            AcademicYear year,
            double value,
            double standardError,
            double lower,
            double upper,
            @Nullable Integer cohort,
            String inWords)
            implements YearFigure {

        /** From published 95% limits. */
        public static Score between(
                AcademicYear year, double value, double lower, double upper, @Nullable Integer cohort, int decimals) {
            double error = (upper - lower) / (2 * INTERVAL);
            return new Score(
                    year, value, error, lower, upper, cohort, words(year, value, lower, upper, cohort, decimals));
        }

        /** From the spread of pupils' scores in England, in the same units. */
        public static Score spread(AcademicYear year, double value, double deviation, int cohort, int decimals) {
            double error = deviation / Math.sqrt(cohort);
            return between(year, value, value - INTERVAL * error, value + INTERVAL * error, cohort, decimals);
        }

        @Override
        public double lower(double typical) {
            return lower;
        }

        @Override
        public double upper(double typical) {
            return upper;
        }

        @Override
        public double england() {
            return 0;
        }

        @Override
        public double weight() {
            return 1 / (standardError * standardError);
        }

        @Override
        public double variance(double typical) {
            return standardError * standardError;
        }

        private static String words(
                AcademicYear year, double value, double lower, double upper, @Nullable Integer cohort, int decimals) {
            String pupils = cohort == null ? "" : " for " + cohort + " pupils";
            return year.label() + " " + Numbers.signed(value, decimals) + pupils + ", 95% limits "
                    + Numbers.signed(lower, decimals) + " to " + Numbers.signed(upper, decimals);
        }
    }

    /** Each figure in words. */
    static List<String> inWords(List<? extends YearFigure> figures) {
        return figures.stream().map(YearFigure::inWords).toList();
    }
}
