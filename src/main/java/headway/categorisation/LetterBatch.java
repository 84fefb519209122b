package headway.categorisation;

import headway.shared.AuthorityCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that are issued together in the background.
 *
 * @param begunBy the account of the person who issues them
 * @param all how many were ticked
 * @param issued how many of these are issued by now
 * @param failed how many could not be issued
 */
public record LetterBatch(
        long id,
        AuthorityCode authority,
        long round,
        Instant begunAt,
        long begunBy,
        String begunByName,
        @Nullable Instant finishedAt,
        int all,
        int issued,
        int failed) {

    /** A letter that could not be issued, and why. */
    public record Failure(long decision, String school, String problem) {}

    /** One of the letters that are still to be issued. */
    record Item(long decision, int version) {}

    /** What the page of a batch shows. */
    public record View(LetterBatch batch, List<Failure> failures) {}

    public boolean busy() {
        return finishedAt == null;
    }
}
