package headway.strategy.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Names {

    private Names() {}

    /** The nearest of the known names, if one is near enough to be a slip of the pen. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int tolerance = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> distance(written, name) <= tolerance)
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** " Did you mean '…'?" or nothing. */
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
