package headway.visits;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be proposed to a school.
 *
 * @param account of the officer who is to visit; null where it is nobody of the team
 * @param officer the officer's name
 * @param reported whether a report is written on it
 * @param unit the unit of the school's support that it counts for; null for the one that counts visits
 */
public record NewVisit(
        Urn urn,
        AcademicYear year,
        VisitKind kind,
        @Nullable Long account,
        String officer,
        Slot slot,
        boolean reported,
        String focus,
        String attendees,
        Funding funding,
        @Nullable String unit) {

    /** A visit that counts as one, with the officer alone. */
    public NewVisit(
            Urn urn,
            AcademicYear year,
            VisitKind kind,
            @Nullable Long account,
            String officer,
            Slot slot,
            boolean reported,
            String focus,
            Funding funding) {
        this(urn, year, kind, account, officer, slot, reported, focus, "", funding, null);
    }
}
