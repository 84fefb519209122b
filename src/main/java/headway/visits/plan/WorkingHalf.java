package headway.visits.plan;

import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.Set;

/** A half-day of the week on which a partner works. */
public record WorkingHalf(DayOfWeek day, HalfDay half) {

    /** Monday to Friday, mornings and afternoons. */
    public static Set<WorkingHalf> fullWeek() {
        return days(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    /** Both halves of the days named. */
    public static Set<WorkingHalf> days(DayOfWeek... days) {
        Set<WorkingHalf> halves = new LinkedHashSet<>();
        for (DayOfWeek day : days) {
            halves.add(new WorkingHalf(day, HalfDay.MORNING));
            halves.add(new WorkingHalf(day, HalfDay.AFTERNOON));
        }
        return halves;
    }
}
