package headway.visits.plan;

import headway.shared.DateRange;
import java.time.LocalDate;
import java.util.Set;

/** A school term, and the days in it on which schools are closed (half-term, bank holidays, inset days of all schools). */
public record PlanTerm(String id, String name, DateRange days, Set<LocalDate> closed) {

    public PlanTerm {
        if (days.until() == null) {
            throw new IllegalArgumentException(name + " has no last day.");
        }
        closed = Set.copyOf(closed);
    }
}
