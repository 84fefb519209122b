package headway.evidence.pages;

import headway.evidence.reference.Measure;
import headway.evidence.statistics.Numbers;
import headway.facts.Units;
import headway.web.Format;

/** Figures with their units as people write them: 61%, +1.4 points, £5,230. */
final class Figures {

    private Figures() {}

    static String inWords(double value, Measure measure) {
        String number =
                signed(measure) ? Numbers.signed(value, measure.decimals()) : Format.number(value, measure.decimals());
        return switch (measure.unit()) {
            case "%" -> number + "%";
            case "£" -> "£" + number;
            default -> Units.with(number, measure.unit());
        };
    }

    /** The number alone, for a column whose head names the unit. */
    static String bare(double value, Measure measure) {
        return switch (measure.unit()) {
            case "%", "£" -> inWords(value, measure);
            default ->
                signed(measure) ? Numbers.signed(value, measure.decimals()) : Format.number(value, measure.decimals());
        };
    }

    /** Scores that are measured from England's average, or from nought, carry their sign. */
    private static boolean signed(Measure measure) {
        String code = measure.code();
        return code.contains("progress") || code.contains("value_added") || code.contains("balance");
    }
}
