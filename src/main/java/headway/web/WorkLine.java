package headway.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of My work: something that awaits the person.
 *
 * @param group awaiting, due, alert or news
 * @param since the day from which it waits, or that it is about
 * @param details what it is made of where that is more than one thing, the oldest first
 */
public record WorkLine(
        Group group, String text, String href, @Nullable LocalDate since, List<String> details) {

    public WorkLine {
        details = List.copyOf(details);
    }

    public WorkLine(Group group, String text, String href, @Nullable LocalDate since) {
        this(group, text, href, since, List.of());
    }

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
