package headway.demo.generate.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as the publishers write them. */
final class Numerals {

    private static final DateTimeFormatter DASHED = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd");

    private Numerals() {}

    static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    static String percent(double value) {
        return Math.round(value) + "%";
    }

    /** Without a decimal point where the value is whole: 2, 2.5. */
    static String shortest(double value, int decimals) {
        String fixed = fixed(value, decimals);
        if (decimals == 0) {
            return fixed;
        }
        int end = fixed.length();
        while (fixed.charAt(end - 1) == '0') {
            end--;
        }
        return fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** With all its decimals: 2.0, 2.5; half away from zero, and never a negative zero. */
    static String fixed(double value, int decimals) {
        long scale = decimals == 0 ? 1 : decimals == 1 ? 10 : decimals == 2 ? 100 : 1000;
        long scaled = Math.round(Math.abs(value) * scale);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        if (decimals == 0) {
            return sign + scaled;
        }
        String fraction = Long.toString(scaled % scale);
        return sign + scaled / scale + "." + "0".repeat(decimals - fraction.length()) + fraction;
    }

    /** Pounds with a comma between thousands. */
    static String thousands(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    static String dashed(@Nullable LocalDate date) {
        return date == null ? "" : DASHED.format(date);
    }

    static String slashed(LocalDate date) {
        return SLASHED.format(date);
    }

    static String compact(LocalDate date) {
        return COMPACT.format(date);
    }
}
