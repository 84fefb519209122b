package headway.visits.plan;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Distances in units of 100 metres, 0 where a place is not known, and which schools share a cluster. */
final class Distances {

    private static final int METRES = 100;

    /** By partner and school. */
    final int[][] fromHome;

    final int[][] between;
    final boolean[][] oneCluster;

    Distances(PlanProblem problem) {
        List<PlanSchool> schools = problem.schools();
        fromHome = new int[problem.partners().size()][schools.size()];
        between = new int[schools.size()][schools.size()];
        oneCluster = new boolean[schools.size()][schools.size()];
        for (int s = 0; s < schools.size(); s++) {
            PlanSchool school = schools.get(s);
            for (int p = 0; p < fromHome.length; p++) {
                fromHome[p][s] = units(problem.partners().get(p).home(), school.place());
            }
            for (int t = 0; t < s; t++) {
                PlanSchool other = schools.get(t);
                between[s][t] = units(school.place(), other.place());
                between[t][s] = between[s][t];
                oneCluster[s][t] = !Collections.disjoint(school.clusters(), other.clusters());
                oneCluster[t][s] = oneCluster[s][t];
            }
            oneCluster[s][s] = true;
        }
    }

    private static int units(@Nullable Place one, @Nullable Place other) {
        return one == null || other == null ? 0 : (int) Math.round(one.metresTo(other) / METRES);
    }
}
