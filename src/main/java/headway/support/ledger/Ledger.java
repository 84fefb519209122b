package headway.support.ledger;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entitlement ledger (B6): what every school was promised, what is planned, done and reported. */
public interface Ledger {

    /** A school's year; empty lines where nothing is agreed. */
    SchoolLedger of(Urn urn, AcademicYear year);

    /** Every school of the reader's authority with an entitlement or support in a year. */
    List<SchoolLedger> all(AcademicYear year);

    /** The years for which anything is held, the newest first. */
    List<AcademicYear> years();

    /**
     * Adds support beyond the entitlement at once, with the reason (R31).
     *
     * @throws headway.web.FormProblem where the unit is none of the school's, or nothing is agreed for the year
     */
    void add(Urn urn, AcademicYear year, String unit, int amount, String reason, CurrentUser by);

    /** Takes back what was added, with the reason. */
    void withdraw(long extra, Urn urn, String why, CurrentUser by);

    /**
     * Enters a piece of support.
     *
     * @throws headway.web.FormProblem where its day lies outside the year, or the unit is none of the school's
     */
    long enter(Entry entry, CurrentUser by);

    /** Says that a planned piece was given on a day. */
    void done(long id, Urn urn, LocalDate on, CurrentUser by);

    /** Drops a piece with the reason; it stays visible and counts no more. */
    void drop(long id, Urn urn, String why, CurrentUser by);

    /**
     * Takes over from another module how a thing of its own stands, in its transaction; no trail, since that module
     * keeps its own.
     */
    void tell(Told told);

    /**
     * A piece of support to be entered by hand.
     *
     * @param done whether it was given on the day, or is planned for it
     */
    record Entry(
            Urn urn,
            AcademicYear year,
            String unit,
            BigDecimal amount,
            @Nullable Long account,
            String officer,
            LocalDate day,
            boolean done,
            String what,
            Funding funding) {}

    /** How a thing of another module stands: a visit, or the report on it. */
    record Told(
            String source,
            long sourceId,
            AuthorityCode authority,
            Urn urn,
            AcademicYear year,
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
            Funding funding) {}
}
