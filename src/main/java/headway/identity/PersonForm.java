package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.FormProblem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed of a person, found fit. */
record PersonForm(
        String signInName,
        String fullName,
        Role role,
        Set<Urn> schools,
        @Nullable String mailAddress) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");
    private static final int LONGEST_NAME = 100;

    /** @param scopes knows the schools of the authority */
    static PersonForm of(Map<String, String> typed, AuthorityCode authority, Stream<SchoolScope> scopes) {
        String fullName = typed.getOrDefault("fullName", "").strip();
        if (fullName.isEmpty() || fullName.length() > LONGEST_NAME) {
            throw new FormProblem("fullName", "Enter the person's name, in at most " + LONGEST_NAME + " characters");
        }
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(typed.getOrDefault("role", "")))
                .findFirst()
                .orElseThrow(() -> new FormProblem("role", "Choose the person's role"));
        Set<Urn> schools = role == Role.SCHOOL_LEADER
                ? schools(typed.getOrDefault("schools", ""), authority, scopes.toList())
                : Set.of();
        return new PersonForm(
                signInName(typed.getOrDefault("signInName", "")),
                fullName,
                role,
                schools,
                MailAddress.typed(typed.getOrDefault("mailAddress", "")));
    }

    /** Names are kept in small letters; people may type them as they like. */
    static String signInName(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (!SIGN_IN_NAME.matcher(name).matches()) {
            throw new FormProblem(
                    "signInName",
                    "Enter a sign-in name of 3 to 60 letters, digits, dots, hyphens or @, such as an email address");
        }
        return name;
    }

    private static Set<Urn> schools(String text, AuthorityCode authority, Iterable<SchoolScope> scopes) {
        Set<Urn> found = new HashSet<>();
        for (String word : text.split("[\\s,;]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (!word.matches("\\d{5,6}") || !known(new Urn(Integer.parseInt(word)), authority, scopes)) {
                throw new FormProblem(
                        "schools",
                        "No school of your authority has the URN " + word + ". Look it up in the school list");
            }
            found.add(new Urn(Integer.parseInt(word)));
        }
        if (found.isEmpty()) {
            throw new FormProblem("schools", "Enter the URN of the school that this person leads");
        }
        return found;
    }

    private static boolean known(Urn urn, AuthorityCode authority, Iterable<SchoolScope> scopes) {
        for (SchoolScope scope : scopes) {
            if (scope.nameOf(urn, authority).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
