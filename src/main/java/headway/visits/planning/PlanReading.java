package headway.visits.planning;

import headway.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads a search and its plan for the pages; 'not found' where there is none that the reader may see. */
@Component
class PlanReading {

    private final PlanRuns runs;

    PlanReading(PlanRuns runs) {
        this.runs = runs;
    }

    PlanRun run(long id) {
        return runs.find(id).orElseThrow(() -> new NotFoundException("Visiting plan " + id));
    }

    PlanView view(PlanRun run) {
        return new PlanView(
                runs.problem(run.id()),
                runs.weights(run.id()),
                runs.best(run.id()).orElseThrow(() -> new NotFoundException("Visiting plan " + run.id())));
    }
}
