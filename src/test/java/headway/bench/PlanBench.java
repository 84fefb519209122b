package headway.bench;

import headway.visits.plan.GeneratedProblem;
import headway.visits.plan.PlanComparison;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanScore;
import java.time.Duration;
import java.util.Locale;

/** The visiting plan beside a greedy one, a plain annealer given the same time, and a bound that no plan can beat. */
public final class PlanBench {

    public void run(Results results) {
        for (long seed : new long[] {1, 3, 4}) {
            compare(results, "Merton's size, problem " + seed, GeneratedProblem.merton(seed), 5, 200, 2);
        }
        compare(results, "whole days only, 200 schools", GeneratedProblem.wholeDays(200, 10, 40, 1), 10, 300, 5);
        compare(results, "a large authority", GeneratedProblem.large(1), 60, 300, 5);
    }

    /** The annealer's temperatures are the best of those tried for each size. */
    private static void compare(
            Results results, String what, PlanProblem problem, int seconds, double hot, double cold) {
        PlanComparison it = PlanComparison.of(problem, Duration.ofSeconds(seconds), hot, cold);
        results.line(
                "Visiting plan: " + what,
                points(it.solver()) + "; every visit placed after " + Stopwatch.inSeconds(it.firstFeasibleSeconds()),
                "annealer " + points(it.annealer()) + ", greedy " + points(it.greedy()),
                String.format(
                        Locale.UK,
                        "%.3f of the annealer's, %.3f of the bound %,.0f",
                        (double) it.solver().soft() / it.annealer().soft(),
                        it.solver().soft() / it.bound(),
                        it.bound()),
                "%d schools, %d visits, %d partners; %d s each on one thread"
                        .formatted(it.schools(), it.visits(), it.partners(), seconds));
    }

    private static String points(PlanScore score) {
        String points = String.format(Locale.UK, "%,d points", score.soft());
        return score.complete() ? points : points + " (" + score + ")";
    }
}
