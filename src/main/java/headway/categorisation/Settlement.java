package headway.categorisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a category came to hold.
 *
 * @param reason why it was decided without the headteacher's agreement; null where the headteacher agreed
 * @param from the day from which it holds
 */
record Settlement(LocalDate on, String by, @Nullable String reason, LocalDate from) {}
