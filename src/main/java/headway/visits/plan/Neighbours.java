package headway.visits.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/** For every school its nearest schools that have visits to plan, and its possible partners from the nearest home on. */
final class Neighbours {

    private static final int NEAREST = 24;

    final int[][] schools;
    final int[][] partners;

    Neighbours(Ground ground) {
        schools = new int[ground.schools][];
        partners = new int[ground.schools][];
        boolean[] toPlan = new boolean[ground.schools];
        for (int v = 0; v < ground.visits; v++) {
            toPlan[ground.schoolOf[v]] |= !ground.pinned[v];
        }
        for (int s = 0; s < ground.schools; s++) {
            int here = s;
            int[] way = ground.distances.between[s];
            schools[s] = IntStream.range(0, ground.schools)
                    .filter(other -> other != here && toPlan[other])
                    .boxed()
                    .sorted(Comparator.comparingInt(other -> way[other]))
                    .limit(NEAREST)
                    .mapToInt(Integer::intValue)
                    .toArray();
            partners[s] = IntStream.of(ground.candidates[s])
                    .boxed()
                    .sorted(Comparator.comparingInt(p -> ground.distances.fromHome[p][here]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }
}
