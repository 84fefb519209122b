package headway.categorisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The talk with the headteacher about a category and level: when, who spoke with whom, and what was said. */
record Conversation(
        LocalDate on,
        String by,
        String with,
        HeadView view,
        @Nullable String comment) {

    String inWords() {
        return with + ": " + view.title() + (comment == null ? "" : ": " + comment);
    }
}
