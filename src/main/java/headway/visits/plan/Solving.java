package headway.visits.plan;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The solver as it is set: simulated annealing over the proposals, in phases that each start cooler than the one before.
 */
final class Solving {

    /** A stretch of the search: its share of the effort in hundredths, and the points of soft cost it starts warm with. */
    record Stretch(int share, int warmth) {}

    /** How the search is set; other settings are for measuring. */
    record Setting(List<Stretch> stretches, Proposals.Mix mix) {
        static final Setting USUAL = new Setting(
                List.of(new Stretch(40, 80), new Stretch(30, 30), new Stretch(30, 10)), Proposals.Mix.USUAL);
    }

    private Solving() {}

    static Solver<Working> solver(PlanLimit limit, Setting setting) {
        List<PhaseConfig> phases = new ArrayList<>();
        for (Stretch stretch : setting.stretches()) {
            phases.add(phase(limit, stretch));
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Working.class)
                .withEntityClasses(SchoolSeat.class, VisitSeat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(LedgerScore.class))
                .withRandomSeed(limit.seed())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withPhaseList(phases);
        return SolverFactory.<Working>create(config).buildSolver();
    }

    private static PhaseConfig<LocalSearchPhaseConfig> phase(PlanLimit limit, Stretch stretch) {
        TerminationConfig end = new TerminationConfig();
        Long steps = limit.steps();
        if (steps == null) {
            Duration time = limit.time().multipliedBy(stretch.share()).dividedBy(100);
            end.setSpentLimit(time.isZero() ? Duration.ofMillis(1) : time);
        } else {
            end.setMoveCountLimit(Math.max(1, steps * stretch.share() / 100));
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ProposedMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(
                                "0hard/0medium/" + Math.max(1, stretch.warmth()) + "soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(end);
    }
}
