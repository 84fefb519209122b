package headway.identity;

import headway.shared.Role;
import headway.shared.Urn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the people page shows them.
 *
 * @param mailAddress the one that was given, if any
 * @param oneTimeUntil until when the passphrase that an administrator gave can be used, while it is not changed yet
 * @param lockedUntil until when failed tries have closed the account
 * @param secondFactor whether a code is asked after the passphrase
 * @param schools those that a leader leads or led, the present ones first
 */
public record PersonDetail(
        long id,
        String signInName,
        String fullName,
        @Nullable String mailAddress,
        Role role,
        boolean active,
        boolean demonstration,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant lockedUntil,
        boolean secondFactor,
        Instant createdAt,
        List<Led> schools) {

    /** A school that the person leads or led. */
    public record Led(
            Urn urn, String name, LocalDate from, @Nullable LocalDate until) {

        public boolean present() {
            return until == null;
        }
    }

    /** Where mail goes, in words. */
    public String mail() {
        return MailAddress.of(mailAddress, signInName).orElse("No address is known, so nothing is mailed");
    }

    /** The account's state in a word. */
    public String state() {
        if (!active) {
            return "Closed";
        }
        if (lockedUntil != null) {
            return "Locked for a while";
        }
        return oneTimeUntil == null ? "In use" : "Invited";
    }

    /** How the state is shown. */
    public String mood() {
        return switch (state()) {
            case "Closed" -> "ended";
            case "Locked for a while" -> "waiting";
            case "Invited" -> "busy";
            default -> "good";
        };
    }
}
