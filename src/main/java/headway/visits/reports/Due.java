package headway.visits.reports;

import java.time.LocalDate;

/**
 * What of a report is due next, and by when.
 *
 * @param what in words, as in "the draft of a visit's report"
 * @param school whether it is for the school to do
 */
public record Due(String what, LocalDate by, boolean school) {

    public boolean overdue(LocalDate today) {
        return by.isBefore(today);
    }
}
