package headway.visits.plan;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a school was promised.
 *
 * @param kind in the pack's words, for sentences
 * @param focus focus areas that the visitor must master
 * @param reported whether a report follows; reports are spread over the terms
 * @param halfDays length of the visit: 1, or 2 for a whole day
 * @param workHalfDays what it takes from the contracted time, with preparation and report
 * @param spread its place in the year; null where it does not matter
 * @param earliest first day on which it may be; null where the plan's start decides
 * @param latest last day on which it may be; null where the last term's end decides
 * @param booking where it was planned before; null where it was not
 */
public record PlanVisit(
        String id,
        Urn school,
        String kind,
        Set<String> focus,
        boolean reported,
        int halfDays,
        int workHalfDays,
        @Nullable Spread spread,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Booking booking,
        Standing standing) {

    public PlanVisit {
        if (halfDays != 1 && halfDays != 2) {
            throw new IllegalArgumentException(
                    "Visit " + id + ": one visit takes one or two half-days; plan a longer one as several.");
        }
        if (workHalfDays < halfDays) {
            throw new IllegalArgumentException("Visit " + id + " cannot take less work than it lasts.");
        }
        if (standing != Standing.OPEN && booking == null) {
            throw new IllegalArgumentException("Visit " + id + " is " + standing + " but has no date.");
        }
        focus = Set.copyOf(focus);
    }

    /** The same visit, booked as given and as firm as given. */
    public PlanVisit booked(@Nullable Booking booking, Standing standing) {
        return new PlanVisit(
                id, school, kind, focus, reported, halfDays, workHalfDays, spread, earliest, latest, booking, standing);
    }
}
