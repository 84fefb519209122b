package headway.evidence.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that can be entered, as the form asks for it.
 *
 * @param choices the words to choose from, or none where a number is typed
 * @param allowed what may be typed, in words
 * @param sure whether the entry is a judgement and needs a confidence
 * @param now the entry that holds, or null
 */
public record EntryChoice(
        String fact,
        String title,
        String meaning,
        String unit,
        String allowed,
        List<String> choices,
        boolean sure,
        @Nullable EntryView now) {

    /** The facts of one theme. */
    public record Group(String theme, List<EntryChoice> choices) {}
}
