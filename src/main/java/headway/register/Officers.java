package headway.register;

import headway.shared.CurrentUser;
import headway.shared.DateRange;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the authority's officers have which school: its partner, one at a time, and those assigned to it. */
public interface Officers {

    /** Every link of a school with an officer, the newest first. */
    List<Link> of(Urn urn);

    /** Every link of the reader's authority that holds on a day. */
    List<Link> on(LocalDate day);

    Optional<Link> partner(Urn urn, LocalDate on);

    /** The accounts of those who are or were partners of the reader's schools, by school. */
    Map<Urn, Set<Long>> partnersEver();

    /**
     * Makes an officer the school's partner from a day on; whoever was partner is so until the day before.
     *
     * @param handover what the one before leaves to the next; may be blank
     */
    void assignPartner(Urn urn, long account, LocalDate from, String handover, CurrentUser by);

    /** Assigns an officer to a school, beside its partner. */
    void assign(Urn urn, long account, LocalDate from, String note, CurrentUser by);

    /** Ends a link with its last day. */
    void end(long link, LocalDate last, String handover, CurrentUser by);

    /**
     * A link of a school with an officer.
     *
     * @param officer the officer's name as it was when the link was made
     * @param until the last day; null while none is set
     */
    record Link(
            long id,
            Urn urn,
            long account,
            String officer,
            boolean partner,
            LocalDate from,
            @Nullable LocalDate until,
            String note,
            String handover) {

        /** Whether it held on any day: a partner replaced on the first day never was one. */
        public boolean everHeld() {
            return until == null || !until.isBefore(from);
        }

        public boolean holdsOn(LocalDate day) {
            return everHeld() && new DateRange(from, until).contains(day);
        }

        public boolean comesAfter(LocalDate day) {
            return everHeld() && from.isAfter(day);
        }
    }
}
