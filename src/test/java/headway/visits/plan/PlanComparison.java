package headway.visits.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One problem solved by the product, by the greedy first plan, and by the plain annealer, beside the lower bound. */
public record PlanComparison(
        int schools,
        int partners,
        int visits,
        double firstFeasibleSeconds,
        PlanScore greedy,
        PlanScore annealer,
        PlanScore solver,
        double bound) {

    /** Each gets the same time on one thread; the annealer is cooled from hot to cold, in points. */
    public static PlanComparison of(PlanProblem problem, Duration time, double hot, double cold) {
        PlanWeights weights = PlanWeights.USUAL;
        Ledger greedy = first(problem, weights);
        PlanScore greedyScore = greedy.score();
        PlanScore annealer = new PlainAnnealing(greedy, 1).run(time.toMillis(), hot, cold, System::nanoTime);
        List<Duration> feasible = new ArrayList<>();
        PlanResult solver = VisitingPlans.solve(
                problem,
                weights,
                PlanLimit.ofTime(time),
                progress -> {
                    if (progress.score().complete()) {
                        feasible.add(progress.after());
                    }
                },
                () -> false);
        double bound = new LowerBound(problem, weights).bound().points();
        return new PlanComparison(
                problem.schools().size(),
                problem.partners().size(),
                problem.visits().size(),
                feasible.isEmpty() ? Double.NaN : feasible.getFirst().toMillis() / 1e3,
                greedyScore,
                annealer,
                solver.score(),
                bound);
    }

    private static Ledger first(PlanProblem problem, PlanWeights weights) {
        Ledger ledger = new Ledger(new Ground(problem), weights);
        new Construction(ledger).build();
        return ledger;
    }
}
