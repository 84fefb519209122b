package headway.evidence.statistics;

import headway.shared.AcademicYear;
import java.util.List;
import java.util.stream.IntStream;

/** The thresholds as shipped, and figures in a row, for tests. */
final class Lines {

    static final Thresholds SHARES = new Thresholds(10, 1.96, 5, 1.64, 5, 10, "points", 1);
    static final Thresholds PROGRESS8 = new Thresholds(0.3, 1.96, 0.15, 1.64, 0.15, 10, "grades", 2);
    static final double[] ENGLAND = {53, 61, 64, 65};

    private Lines() {}

    /** Shares of as many years, the last 2018/19, given oldest first and returned newest first. */
    static List<YearFigure.Share> shares(int pupils, double... values) {
        int first = ENGLAND.length - values.length;
        return IntStream.range(0, values.length)
                .map(i -> values.length - 1 - i)
                .mapToObj(i ->
                        new YearFigure.Share(new AcademicYear(2015 + first + i), values[i], ENGLAND[first + i], pupils))
                .toList();
    }

    /** Progress 8 of as many years with limits this far on either side, given oldest first. */
    static List<YearFigure.Score> scores(int pupils, double half, double... values) {
        return IntStream.range(0, values.length)
                .map(i -> values.length - 1 - i)
                .mapToObj(i -> YearFigure.Score.between(
                        new AcademicYear(2019 - values.length + i),
                        values[i],
                        values[i] - half,
                        values[i] + half,
                        pupils,
                        2))
                .toList();
    }
}
