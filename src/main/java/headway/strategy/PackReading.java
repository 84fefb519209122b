package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a pack's file: a pack, or everything that is wrong with it. */
public record PackReading(@Nullable StrategyPack pack, List<PackProblem> problems) {

    public PackReading {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return pack != null;
    }

    /** The pack; for files that must be good, such as those that ship with the product. */
    public StrategyPack orElseThrow() {
        if (pack == null) {
            String all = String.join(
                    "\n", problems.stream().map(PackProblem::inOneLine).toList());
            throw new IllegalArgumentException("The strategy pack is not usable:\n" + all);
        }
        return pack;
    }
}
