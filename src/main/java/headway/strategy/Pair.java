package headway.strategy;

import java.util.List;

/** The levels that a category may be given. */
public record Pair(String category, List<String> levels) {

    public Pair {
        levels = List.copyOf(levels);
    }
}
