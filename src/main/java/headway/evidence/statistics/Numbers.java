package headway.evidence.statistics;

/** Numbers in sentences: fixed decimals and a true minus sign. Written by hand because it runs for every school. */
public final class Numbers {

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Numbers() {}

    /** With so many decimals, 0 to 6: −0.52. */
    public static String of(double value, int decimals) {
        long scaled = Math.round(Math.abs(value) * POWERS[decimals]);
        StringBuilder text = new StringBuilder(12);
        if (value < 0 && scaled > 0) {
            text.append('−');
        }
        text.append(scaled / POWERS[decimals]);
        if (decimals > 0) {
            String rest = Long.toString(scaled % POWERS[decimals]);
            text.append('.').append("0".repeat(decimals - rest.length())).append(rest);
        }
        return text.toString();
    }

    /** With a sign before what is above nought: +3.0, −1.5, 0.0. */
    public static String signed(double value, int decimals) {
        String text = of(value, decimals);
        return value > 0 && Math.round(value * POWERS[decimals]) > 0 ? "+" + text : text;
    }

    /** Without needless decimals, six at most: 65, −0.5. */
    public static String plain(double value) {
        int decimals = 0;
        while (decimals < 6 && Math.abs(value * POWERS[decimals] - Math.rint(value * POWERS[decimals])) > 1e-6) {
            decimals++;
        }
        return of(value, decimals);
    }

    /** Rid of the dust that subtraction leaves in a double. */
    public static double tidy(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
