package headway.visits.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, spans and ways as people say them. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private Words() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String date(Ground ground, int slot) {
        return date(ground.calendar.date(slot));
    }

    static String weekday(Ground ground, int slot) {
        return WEEKDAY.format(ground.calendar.date(slot));
    }

    static String weeks(int count) {
        return count == 1 ? "1 school week" : count + " school weeks";
    }

    static String kilometres(int hundredMetres) {
        return String.format(Locale.UK, "%.1f km", hundredMetres / 10.0);
    }

    static String booking(Ground ground, Booking booking) {
        int partner = ground.indexOf(booking.partner());
        String who = partner == Ground.NONE
                ? "a partner who has left"
                : ground.partner(partner).name();
        return "the " + booking.half().title() + " of " + date(booking.date()) + " with " + who;
    }
}
