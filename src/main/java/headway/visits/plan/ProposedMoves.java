package headway.visits.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Hands the solver one proposal after the other, without end. */
public final class ProposedMoves implements MoveIteratorFactory<Working, ProposedMove> {

    /** The solver asks for a new iterator at every step; the old one goes on. */
    private @Nullable Proposing current;

    @Override
    public long getSize(ScoreDirector<Working> director) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<ProposedMove> createOriginalMoveIterator(ScoreDirector<Working> director) {
        throw new UnsupportedOperationException("Proposals come in no order.");
    }

    @Override
    public Iterator<ProposedMove> createRandomMoveIterator(ScoreDirector<Working> director, Random random) {
        Working working = director.getWorkingSolution();
        if (current == null || current.working != working || current.random != random) {
            current = new Proposing(working, random);
        }
        return current;
    }

    private static final class Proposing implements Iterator<ProposedMove> {
        private final Working working;
        private final Random random;
        private final VisitSeat[] visits;
        private final SchoolSeat[] schools;
        private final Proposals proposals;

        Proposing(Working working, Random random) {
            this.working = working;
            this.random = random;
            Search search = working.search();
            visits = new VisitSeat[search.ledger.ground.visits];
            working.visitSeats.forEach(seat -> visits[seat.visit] = seat);
            schools = working.schoolSeats.toArray(SchoolSeat[]::new);
            proposals = new Proposals(search, random);
        }

        @Override
        public boolean hasNext() {
            return proposals.hasAny();
        }

        @Override
        public ProposedMove next() {
            Trial.Outcome outcome = proposals.next();
            int schoolCount = outcome.schools().length / 2;
            SchoolSeat[] school = new SchoolSeat[schoolCount];
            @Nullable Integer[] partner = new Integer[schoolCount];
            for (int i = 0; i < schoolCount; i++) {
                school[i] = schools[outcome.schools()[2 * i]];
                partner[i] = Working.value(outcome.schools()[2 * i + 1]);
            }
            int visitCount = outcome.visits().length / 2;
            VisitSeat[] visit = new VisitSeat[visitCount];
            @Nullable Integer[] slot = new Integer[visitCount];
            for (int i = 0; i < visitCount; i++) {
                visit[i] = visits[outcome.visits()[2 * i]];
                slot[i] = Working.value(outcome.visits()[2 * i + 1]);
            }
            return new ProposedMove(school, partner, visit, slot);
        }
    }
}
