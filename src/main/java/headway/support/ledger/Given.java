package headway.support.ledger;

import headway.shared.Urn;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of support: planned, given, reported or dropped.
 *
 * @param amount in the unit, to a tenth
 * @param account of who gives it; null where it is nobody of the team
 * @param reported the day on which its report was issued
 * @param what in a phrase, as in "Annual visit"
 * @param source what keeps it: "hand" where it was entered here
 * @param sourceId the thing of that source, such as a visit; null for what was entered here
 */
public record Given(
        long id,
        Urn urn,
        int year,
        String unit,
        BigDecimal amount,
        @Nullable Long account,
        String officer,
        @Nullable LocalDate planned,
        @Nullable LocalDate done,
        @Nullable LocalDate reported,
        @Nullable LocalDate dropped,
        @Nullable String droppedWhy,
        String what,
        Funding funding,
        String source,
        @Nullable Long sourceId) {

    /** The source of what is entered on the support page itself. */
    public static final String BY_HAND = "hand";

    public boolean isPlanned() {
        return planned != null && done == null && dropped == null;
    }

    public boolean isDone() {
        return done != null && dropped == null;
    }

    boolean isDoneBefore(LocalDate day) {
        return isDone() && done != null && done.isBefore(day);
    }

    public boolean isReported() {
        return reported != null && dropped == null;
    }

    /** The day on which it counts: done, else planned. */
    public @Nullable LocalDate day() {
        return done == null ? planned : done;
    }

    /** How it stands, in a word. */
    public String state() {
        return dropped != null ? "Dropped" : reported != null ? "Reported" : done != null ? "Done" : "Planned";
    }
}
