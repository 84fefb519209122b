package headway.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the fact catalogue.
 *
 * @param name as criteria write it, lower case with underscores
 * @param theme the heading under which people find it
 * @param title short words for a person
 * @param unit what a number counts, or empty
 * @param meaning what it says, with the publisher's definition or our rule
 * @param source where it comes from
 * @param words the allowed words from best to worst, for a {@link FactType#WORD}
 * @param least the smallest value possible, where there is one
 * @param greatest the greatest value possible, where there is one
 * @param expires for how many months after it happened it may drive a suggestion; null means that it does not expire
 * @param changeable whether it could be otherwise next time (a result can, a school's phase cannot)
 * @param phases the phases of school for which it can be known; empty means all
 */
public record FactDefinition(
        String name,
        String theme,
        String title,
        FactType type,
        String unit,
        String meaning,
        String source,
        List<String> words,
        @Nullable Double least,
        @Nullable Double greatest,
        @Nullable Integer expires,
        boolean changeable,
        List<String> phases) {

    public FactDefinition {
        words = List.copyOf(words);
        phases = List.copyOf(phases);
    }
}
