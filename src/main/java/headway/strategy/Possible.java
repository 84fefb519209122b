package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the suggestion would be instead if something that cannot be told were known.
 *
 * @param ways each way that alone leads there: one thing to be known, or two together
 * @param aside whether it rests on what the pack only mentions beside the suggestion, such as questions to people
 */
public record Possible(Category category, @Nullable Level level, List<List<Supposition>> ways, boolean aside) {

    public Possible {
        ways = ways.stream().map(List::copyOf).toList();
    }
}
