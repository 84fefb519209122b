package headway.identity;

import headway.shared.AuthorityCode;
import headway.web.AuthorityNames;
import headway.web.FormProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses passphrases that somebody would guess: those named after the person or the authority, and common ones. */
@Component
class PassphraseRules {

    private static final Set<String> COMMON = common();
    private static final String OF_EVERY_AUTHORITY =
            "\\b(london|royal|metropolitan|borough|county|city|district|council|of|the|and)\\b";
    private static final int TELLING_NAME = 6;

    private final ObjectProvider<AuthorityNames> names;

    PassphraseRules(ObjectProvider<AuthorityNames> names) {
        this.names = names;
    }

    /** @param field where the form shows the problem */
    void check(String passphrase, String signInName, AuthorityCode authority, String field) {
        Passphrases.check(passphrase, signInName, field);
        String bare = bare(passphrase);
        if (COMMON.contains(bare) || COMMON.contains(bare.replaceFirst("\\d+$", ""))) {
            throw new FormProblem(field, "Many people use this passphrase, so it is easily guessed. Take other words");
        }
        AuthorityNames known = names.getIfAvailable();
        String name = known == null
                ? ""
                : bare(known.name(authority).toLowerCase(Locale.ROOT).replaceAll(OF_EVERY_AUTHORITY, " "));
        if (name.length() >= TELLING_NAME && bare.contains(name)) {
            throw new FormProblem(field, "The passphrase must not hold the authority's name. Take other words");
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PassphraseRules.class.getResourceAsStream("/identity/common-passphrases.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(PassphraseRules::bare).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
