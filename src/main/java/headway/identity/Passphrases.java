package headway.identity;

import headway.web.FormProblem;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** What a passphrase must be, and how the program makes one. */
final class Passphrases {

    static final int SHORTEST = 15;
    /** The hash does not see more. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    /** A shorter sign-in name may well be part of an innocent word. */
    private static final int TELLING_NAME = 6;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passphrases() {}

    /** Twenty random characters in groups of four, worth 99 bits. */
    static String generate() {
        StringBuilder made = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                made.append('-');
            }
            made.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }

    /** Refuses what is too short, too long for the hash, the person's own sign-in name, or nearly one character. */
    static void check(String passphrase, String signInName, String field) {
        if (passphrase.length() < SHORTEST) {
            throw new FormProblem(
                    field,
                    "A passphrase has at least " + SHORTEST + " characters: take several words that do not belong"
                            + " together");
        }
        if (passphrase.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new FormProblem(field, "A passphrase has at most " + MOST_BYTES + " characters. Take fewer words");
        }
        if (signInName.length() >= TELLING_NAME
                && passphrase.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))) {
            throw new FormProblem(field, "The passphrase must not hold your sign-in name. Take other words");
        }
        if (passphrase.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new FormProblem(field, "The passphrase repeats itself too much. Take several different words");
        }
    }
}
