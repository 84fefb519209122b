package headway.identity;

import headway.web.FormProblem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person is reached by mail. */
final class MailAddress {

    private static final int LONGEST = 254;

    /** One @ between a name and a host with a dot; stricter than the standard, so that nothing odd reaches a mail's head. */
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    /** What was typed, checked; null where nothing was. */
    static @Nullable String typed(String text) {
        String address = text.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (!fits(address)) {
            throw new FormProblem(
                    "mailAddress", "Enter a mail address such as jo.bloggs@example.org, or leave it blank");
        }
        return address;
    }

    /** The address that was given, else the sign-in name where that is one. */
    static Optional<String> of(@Nullable String given, String signInName) {
        return given == null ? Optional.of(signInName).filter(MailAddress::fits) : Optional.of(given);
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
