package headway.actions;

import headway.shared.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to do for a school by a day.
 *
 * @param owner who is to do it, in words
 * @param ownerAccount null where the owner has no account
 * @param progress the latest word on it; blank where there is none
 * @param source what raised it, such as "visit"
 * @param sourceId the thing of that source
 * @param version counts what was written on it
 */
public record Action(
        long id,
        Urn urn,
        String what,
        String owner,
        @Nullable Long ownerAccount,
        LocalDate due,
        ActionState state,
        String progress,
        @Nullable LocalDate progressOn,
        @Nullable String progressBy,
        LocalDate raisedOn,
        String raisedBy,
        String source,
        long sourceId,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String closedWhy,
        int version) {

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    public boolean overdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
