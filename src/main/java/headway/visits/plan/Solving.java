package headway.visits.plan;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The solver as it is set. Proposals are annealed where they are made, since trying one on the ledger takes far less than
 * handing it over; so what the solver gets, it takes.
 */
final class Solving {

    private static final String TAKES_ALL = "0hard/1000000000medium/1000000000000soft";

    private static final double ROUNDS = 30_000;
    private static final double MOST_ROUNDS = 10;

    /** How the search is set: the temperatures in points, and the mix of proposals; other settings are for measuring. */
    record Setting(double hot, double cold, Proposals.Mix mix) {
        static final Setting USUAL = new Setting(200, 3, Proposals.Mix.USUAL);
        /** Starts so cool that visits which were agreed stay unless something asks for them. */
        private static final Setting REPLANNING = new Setting(20, 2, Proposals.Mix.USUAL);

        /** Cool where most visits were planned before, else from hot on. */
        static Setting of(Ground ground) {
            int open = 0;
            int booked = 0;
            for (int v = 0; v < ground.visits; v++) {
                open += ground.pinned[v] ? 0 : 1;
                booked += ground.pinned[v] || ground.bookedSlot[v] == Ground.NONE ? 0 : 1;
            }
            return 2 * booked > open ? REPLANNING : USUAL;
        }

        Search search(Ledger ledger, PlanLimit limit, LongSupplier clock) {
            int rounds = limit.steps() == null
                    ? rounds(ledger.ground.visits, limit.time().toSeconds())
                    : 1;
            return new Search(ledger, mix, new Heat(hot, cold, rounds, limit, clock));
        }

        /** Small problems come out differently from run to run, more than a longer run would gain: they get several. */
        private static int rounds(int visits, long seconds) {
            double rounds = ROUNDS * seconds / Math.max(1.0, (double) visits * visits);
            return (int) Math.clamp(rounds, 1, MOST_ROUNDS);
        }
    }

    private Solving() {}

    static Solver<Working> solver(PlanLimit limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Working.class)
                .withEntityClasses(SchoolSeat.class, VisitSeat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(LedgerScore.class))
                .withRandomSeed(limit.seed())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ProposedMoves.class))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(TAKES_ALL))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)))
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(
                                Duration.ofMillis(Math.max(1, limit.time().toMillis()))));
        return SolverFactory.<Working>create(config).buildSolver();
    }
}
