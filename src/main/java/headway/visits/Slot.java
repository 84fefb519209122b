package headway.visits;

import headway.web.Format;
import java.time.LocalDate;

/**
 * When a visit is: a day, and which half of it.
 *
 * @param wholeDay whether it takes the whole day; it then starts in the morning
 */
public record Slot(LocalDate day, HalfDay half, boolean wholeDay) {

    public Slot {
        half = wholeDay ? HalfDay.MORNING : half;
    }

    /** Whether two visits of one person cannot both be. */
    public boolean clashes(Slot other) {
        return day.equals(other.day) && (wholeDay || other.wholeDay || half == other.half);
    }

    /** As in "4 November 2026, morning". */
    public String inWords() {
        return Format.date(day) + ", " + (wholeDay ? "whole day" : half.title());
    }
}
