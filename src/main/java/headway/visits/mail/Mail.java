package headway.visits.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a visit.
 *
 * @param recipient the name of whom it is for; blank where it was not kept
 * @param address blank where none is known
 * @param problem why it could not be sent, or is doubtful
 */
public record Mail(
        long id,
        long visit,
        String recipient,
        String address,
        String subject,
        String body,
        MailState state,
        Instant writtenAt,
        int tries,
        @Nullable Instant sentAt,
        @Nullable String problem) {}
