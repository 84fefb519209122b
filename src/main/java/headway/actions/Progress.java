package headway.actions;

import java.time.LocalDate;

/** What somebody said on a day of how far an action has got. */
public record Progress(String words, LocalDate on, String by) {}
