package headway.demo.generate.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register: a place of learning under one URN, from one legal beginning to one legal end.
 *
 * @param opened none for schools older than the register
 * @param renamed the day from which the later name holds
 */
public record School(
        int urn,
        int establishmentNumber,
        SchoolType type,
        String firstName,
        @Nullable String laterName,
        @Nullable LocalDate renamed,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Reason reasonOpened,
        Reason reasonClosed,
        @Nullable Trust trust) {

    /** Why an entry began or ended, with the register's codes for either. */
    public enum Reason {
        NOT_APPLICABLE("00", "Not applicable"),
        AMALGAMATION("01", "Result of Amalgamation"),
        NEW_PROVISION("03", "New Provision"),
        FRESH_START("04", "Fresh Start"),
        ACADEMY_CONVERTER("10", "Academy Converter"),
        ACADEMY_FREE_SCHOOL("11", "Academy Free School"),
        MERGER("02", "Result of Amalgamation/Merger"),
        CLOSURE("05", "Closure"),
        FOR_ACADEMY("13", "For Academy");

        public final String code;
        public final String label;

        Reason(String code, String label) {
            this.code = code;
            this.label = label;
        }
    }

    public String nameAt(LocalDate date) {
        return laterName != null && renamed != null && !date.isBefore(renamed) ? laterName : firstName;
    }

    /** Whether it exists and has not closed. */
    public boolean openAt(LocalDate date) {
        return begunBy(date) && (closed == null || closed.isAfter(date));
    }

    public boolean begunBy(LocalDate date) {
        return opened == null || !opened.isAfter(date);
    }
}
