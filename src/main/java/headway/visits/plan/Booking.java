package headway.visits.plan;

import headway.visits.HalfDay;
import java.time.LocalDate;

/** Who goes, and when; a visit of a whole day starts in the morning. */
public record Booking(String partner, LocalDate date, HalfDay half) {}
