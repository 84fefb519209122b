package headway.documents;

import java.util.ArrayList;
import java.util.List;

/** Aligns two lists by their longest common subsequence. */
final class LongestCommon {

    /** Beyond this many cells (about 16 MB) two lists are taken as wholly different. */
    private static final long MOST_CELLS = 4_000_000;

    private LongestCommon() {}

    /** One step of the alignment: an item of either list, or of both. */
    record Step<T>(T item, boolean inEarlier, boolean inLater) {}

    static <T> List<Step<T>> align(List<T> earlier, List<T> later) {
        List<Step<T>> steps = new ArrayList<>();
        int from = 0;
        int to = 0;
        if ((long) earlier.size() * later.size() <= MOST_CELLS) {
            int[][] common = lengths(earlier, later);
            while (from < earlier.size() && to < later.size()) {
                if (earlier.get(from).equals(later.get(to))) {
                    steps.add(new Step<>(later.get(to), true, true));
                    from++;
                    to++;
                } else if (common[from + 1][to] >= common[from][to + 1]) {
                    steps.add(new Step<>(earlier.get(from++), true, false));
                } else {
                    steps.add(new Step<>(later.get(to++), false, true));
                }
            }
        }
        earlier.subList(from, earlier.size()).forEach(item -> steps.add(new Step<>(item, true, false)));
        later.subList(to, later.size()).forEach(item -> steps.add(new Step<>(item, false, true)));
        return steps;
    }

    /** The length of the longest common subsequence of the rests from each pair of positions. */
    private static <T> int[][] lengths(List<T> earlier, List<T> later) {
        int[][] common = new int[earlier.size() + 1][later.size() + 1];
        for (int from = earlier.size() - 1; from >= 0; from--) {
            for (int to = later.size() - 1; to >= 0; to--) {
                common[from][to] = earlier.get(from).equals(later.get(to))
                        ? common[from + 1][to + 1] + 1
                        : Math.max(common[from + 1][to], common[from][to + 1]);
            }
        }
        return common;
    }
}
