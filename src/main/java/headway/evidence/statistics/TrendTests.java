package headway.evidence.statistics;

import java.util.List;

/**
 * Drop, decline and improvement of the gap to England. Figures come newest first and in successive, comparable years.
 * Variances are taken under 'nothing has changed': for shares, the binomial's at the share that was usual before
 * (drop) or over the years (decline), without allowance for cohorts that differ by more than chance.
 */
public final class TrendTests {

    // 65.0 − 55.0 must count as 10 whatever a double makes of it.
    private static final double DUST = 1e-9;

    private TrendTests() {}

    /** Uncharacteristic drop: the latest gap against the two or three years before, pooled. */
    public static TestResult drop(List<? extends YearFigure> figures, Thresholds lines) {
        List<? extends YearFigure> used = figures.subList(0, Math.min(figures.size(), 4));
        List<String> inputs = YearFigure.inWords(used);
        if (used.size() < 3) {
            return TestResult.insufficient("drop", inputs, tooFew("A drop", "the latest and two before it", used));
        }
        YearFigure latest = used.getFirst();
        if (latest.small(lines.smallCohort())) {
            return TestResult.insufficient("drop", inputs, tooSmall(latest, lines));
        }
        Pool before = Pool.of(used.subList(1, used.size()));
        double fall = Numbers.tidy(before.gap() - latest.gap());
        double z = fall / Math.sqrt(before.variance() + latest.variance(before.typical()));
        String sentence = "The gap to England " + moved(-fall, lines) + ", from " + lines.gap(before.gap()) + " ("
                + before.years() + ") to " + lines.gap(latest.gap()) + " in "
                + latest.year().label() + "; z = " + Numbers.of(z, 2) + ". A drop is a fall of "
                + Numbers.plain(lines.drop()) + " " + lines.unit() + " or more with z above "
                + Numbers.plain(lines.dropZ()) + ".";
        return new TestResult(
                "drop", Verdict.of(fall >= lines.drop() - DUST && z > lines.dropZ()), z, inputs, sentence);
    }

    /** Decline: the slope over three years, and the fall from the first to the last. */
    public static TestResult decline(List<? extends YearFigure> figures, Thresholds lines) {
        List<? extends YearFigure> used = figures.subList(0, Math.min(figures.size(), 3));
        List<String> inputs = YearFigure.inWords(used);
        if (used.size() < 3) {
            return TestResult.insufficient("decline", inputs, tooFew("A decline", "three", used));
        }
        for (YearFigure figure : used) {
            if (figure.small(lines.smallCohort())) {
                return TestResult.insufficient("decline", inputs, tooSmall(figure, lines));
            }
        }
        YearFigure last = used.getFirst();
        YearFigure first = used.getLast();
        double typical = Pool.of(used).typical();
        // Least squares over three evenly spaced years: the middle one does not tilt the line.
        double slope = (last.gap() - first.gap()) / 2;
        double z = slope / Math.sqrt((last.variance(typical) + first.variance(typical)) / 4);
        double fall = Numbers.tidy(first.gap() - last.gap());
        String sentence = "The gap to England " + moved(-fall, lines) + " from "
                + first.year().label() + " (" + lines.gap(first.gap()) + ") to "
                + last.year().label() + " (" + lines.gap(last.gap()) + "), a slope of "
                + Numbers.signed(slope, lines.decimals()) + " a year with z = " + Numbers.of(z, 2)
                + ". A decline is a slope with z below −" + Numbers.plain(lines.declineZ()) + " and a fall of "
                + Numbers.plain(lines.decline()) + " " + lines.unit() + " or more.";
        return new TestResult(
                "decline", Verdict.of(z < -lines.declineZ() && fall >= lines.decline() - DUST), z, inputs, sentence);
    }

    /** Rising: the gap grew over two or three years by as much as counts; no claim that it is more than chance. */
    public static TestResult rise(List<? extends YearFigure> figures, Thresholds lines) {
        List<? extends YearFigure> used = figures.subList(0, Math.min(figures.size(), 3));
        List<String> inputs = YearFigure.inWords(used);
        if (used.size() < 2) {
            return TestResult.insufficient("rise", inputs, tooFew("An improvement", "two", used));
        }
        YearFigure last = used.getFirst();
        YearFigure first = used.getLast();
        for (YearFigure end : List.of(last, first)) {
            if (end.small(lines.smallCohort())) {
                return TestResult.insufficient("rise", inputs, tooSmall(end, lines));
            }
        }
        double rise = Numbers.tidy(last.gap() - first.gap());
        String sentence = "The gap to England " + moved(rise, lines) + " from "
                + first.year().label() + " (" + lines.gap(first.gap()) + ") to "
                + last.year().label() + " (" + lines.gap(last.gap()) + "); an improvement is a rise of "
                + Numbers.plain(lines.rise()) + " " + lines.unit() + " or more.";
        return new TestResult("rise", Verdict.of(rise >= lines.rise() - DUST), rise, inputs, sentence);
    }

    private static String moved(double change, Thresholds lines) {
        return change == 0 ? "did not move" : (change < 0 ? "fell " : "rose ") + lines.amount(change);
    }

    private static String tooFew(String what, String needed, List<? extends YearFigure> used) {
        return "Insufficient evidence: " + lower(what) + " needs " + needed
                + " successive comparable years with a figure; there "
                + (used.size() == 1 ? "is 1." : "are " + used.size() + ".");
    }

    private static String lower(String what) {
        return Character.toLowerCase(what.charAt(0)) + what.substring(1);
    }

    static String tooSmall(YearFigure figure, Thresholds lines) {
        return "Insufficient evidence: " + figure.cohort() + " pupils in "
                + figure.year().label() + "; a single year of " + lines.smallCohort()
                + " pupils or fewer is not judged.";
    }
}
