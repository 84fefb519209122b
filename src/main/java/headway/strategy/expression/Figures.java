package headway.strategy.expression;

import headway.facts.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of facts in words: with their unit, and never more digits than they need. */
public final class Figures {

    private Figures() {}

    /** The number with its unit: 20%, −0.25 grades, 4 years. */
    public static String withUnit(double number, String unit) {
        return Units.with(plain(number), unit);
    }

    /** The number alone, with a true minus sign. */
    public static String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
        String digits = (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
        return digits.startsWith("-") ? "−" + digits.substring(1) : digits;
    }
}
