package headway.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of My work: something that awaits the person.
 *
 * @param group awaiting, due, alert or news
 * @param since the day from which it waits, or that it is about
 */
public record WorkLine(
        Group group, String text, String href, @Nullable LocalDate since) {

    /** The headings of My work, in order. */
    public enum Group {
        AWAITING("Awaiting you"),
        DUE("Due this week"),
        ALERT("Alerts"),
        NEWS("What changed");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
