package headway.visits;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it stands.
 *
 * @param version to be named by who changes it
 * @param account of the officer who visits; null where it is nobody of the team
 * @param unit the unit of support that it counts for; null for none
 * @param wish what the school asks for where the date does not suit it
 * @param reason why it was last moved, handed over, taken back or cancelled
 * @param doneOn the day on which it took place
 */
public record VisitLine(
        long id,
        int version,
        AuthorityCode authority,
        Urn urn,
        AcademicYear year,
        VisitKind kind,
        VisitState state,
        @Nullable Long account,
        String officer,
        Slot slot,
        String focus,
        String attendees,
        boolean reported,
        Funding funding,
        @Nullable String unit,
        @Nullable String wish,
        @Nullable String reason,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate notedOn,
        @Nullable LocalDate cancelledOn,
        String proposedBy) {

    /** The day on which it took place, else the one for which it is planned. */
    public LocalDate day() {
        return doneOn == null ? slot.day() : doneOn;
    }

    public boolean can(VisitMove move) {
        return move.possibleFrom(state);
    }
}
