package headway.visits.plan;

import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Makes visiting plans, assesses them, and says what else would be possible. */
public final class VisitingPlans {

    private VisitingPlans() {}

    /**
     * Looks for the best plan until the limit is reached or somebody cancels; the best one found so far comes back either
     * way. What the problem's visits were booked for before stays where it can, at the price of the rules that keep it.
     */
    public static PlanResult solve(
            PlanProblem problem,
            PlanWeights weights,
            PlanLimit limit,
            PlanListener listener,
            BooleanSupplier cancelled) {
        return solve(problem, weights, limit, null, listener, cancelled);
    }

    /** The same, going on from a plan found before, such as that of a run which was broken off. */
    public static PlanResult solve(
            PlanProblem problem,
            PlanWeights weights,
            PlanLimit limit,
            @Nullable Plan start,
            PlanListener listener,
            BooleanSupplier cancelled) {
        long began = System.nanoTime();
        Ledger ledger = new Ledger(new Ground(problem), weights);
        Construction construction = new Construction(ledger);
        if (start != null) {
            construction.load(start);
        }
        construction.build();
        Progress progress = new Progress(ledger.ground, listener, began);
        progress.first(ledger);
        Duration left = limit.time().minusNanos(System.nanoTime() - began);
        if (ledger.ground.hasVisitsToPlan() && left.isPositive() && !cancelled.getAsBoolean()) {
            PlanLimit rest = new PlanLimit(left, limit.steps(), limit.seed());
            Solver<Working> solver = Solving.solver(rest);
            solver.addEventListener(event -> progress.better(event.getNewBestSolution()));
            Search search = Solving.Setting.of(ledger.ground).search(ledger, rest, System::nanoTime);
            Runnable stop = () -> {
                search.heat.stop();
                solver.terminateEarly();
            };
            try (Cancelling cancelling = new Cancelling(cancelled, stop)) {
                solver.solve(new Working(search)).writeTo(ledger);
            }
        }
        progress.last(ledger);
        return new Account(ledger, weights).result();
    }

    /** What a plan costs, and why; a person may have made it, and it may break any rule. */
    public static PlanResult assess(PlanProblem problem, PlanWeights weights, Plan plan) {
        return new Account(Plans.ledger(problem, weights, plan), weights).result();
    }

    /** Where else a visit could lie without breaking a hard rule, the cheapest first. */
    public static List<Alternative> alternatives(
            PlanProblem problem, PlanWeights weights, Plan plan, String visit, int most) {
        return Alternatives.of(Plans.ledger(problem, weights, plan), visit, most);
    }

    /** Another place for a visit with its school's partner, and the soft points it adds; below zero where it is cheaper. */
    public record Alternative(Booking booking, long pointsMore) {}
}
