package headway.support.terms;

import java.time.LocalDate;

/** A term of a school year, from its first to its last day. */
public record Term(String name, LocalDate from, LocalDate until) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
