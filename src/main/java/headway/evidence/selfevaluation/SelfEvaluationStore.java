package headway.evidence.selfevaluation;

import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.entries.LoadOwner;
import headway.evidence.selfevaluation.SelfEvaluation.Area;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import headway.shared.Urn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes self-evaluations in by file: the rows of a school, day and framework make one, which is kept whole or not at all. */
@Component
class SelfEvaluationStore implements RecordStore<SelfEvaluationLine> {

    private final LoadOwner owner;
    private final SelfEvaluations evaluations;
    private final Clock clock;

    SelfEvaluationStore(LoadOwner owner, SelfEvaluations evaluations, Clock clock) {
        this.owner = owner;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public Class<SelfEvaluationLine> type() {
        return SelfEvaluationLine.class;
    }

    @Override
    public Batch<SelfEvaluationLine> begin(LoadContext load) {
        Map<SelfEvaluationLine.Key, List<SelfEvaluationLine>> found = new LinkedHashMap<>();
        return new Batch<>() {
            @Override
            public void add(SelfEvaluationLine line) {
                found.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
            }

            @Override
            public Outcome finish() {
                LoadOwner.Owned owned = owner.of(
                        load,
                        found.keySet().stream()
                                .map(SelfEvaluationLine.Key::urn)
                                .distinct()
                                .toList());
                int added = 0;
                int changed = 0;
                int stored = 0;
                for (List<SelfEvaluationLine> lines : found.values()) {
                    if (!fit(lines, owned, load)) {
                        continue;
                    }
                    stored += lines.size();
                    switch (keep(lines, owned, load)) {
                        case NEW -> added++;
                        case CHANGED -> changed++;
                        case UNCHANGED -> {}
                    }
                }
                return new Outcome(stored, added, changed, 0);
            }
        };
    }

    /** Whether the rows together make a self-evaluation; each problem is told at the row that it is about. */
    private boolean fit(List<SelfEvaluationLine> lines, LoadOwner.Owned owned, LoadContext load) {
        boolean taken = true;
        for (SelfEvaluationLine line : lines) {
            taken &= owned.takes(line.urn(), line.row(), load);
        }
        if (!taken) {
            return false;
        }
        List<Problem> problems = new ArrayList<>(evaluations.problems(made(lines)));
        if (lines.stream()
                        .filter(line -> line.area().equals(SelfEvaluationLine.OVERALL))
                        .count()
                > 1) {
            problems.add(new Problem(SelfEvaluationLine.OVERALL, "The overall grade is given twice"));
        }
        for (Problem problem : problems) {
            SelfEvaluationLine about = lines.stream()
                    .filter(line -> line.area().equals(problem.field()))
                    .reduce((first, last) -> last)
                    .orElse(lines.getFirst());
            load.report().problem(about.row(), "Area", about.area(), problem.message() + ".");
        }
        return problems.isEmpty();
    }

    private SelfEvaluations.Kept keep(List<SelfEvaluationLine> lines, LoadOwner.Owned owned, LoadContext load) {
        return evaluations.keep(
                owned.authority(),
                new Urn(lines.getFirst().urn()),
                made(lines),
                new SelfEvaluationTable.Entered(clock.instant(), owned.by(), 0, SelfEvaluations.SOURCE, load.loadId()));
    }

    private static SelfEvaluation made(List<SelfEvaluationLine> lines) {
        SelfEvaluationLine first = lines.getFirst();
        String overall = null;
        List<Area> areas = new ArrayList<>();
        for (SelfEvaluationLine line : lines) {
            if (line.area().equals(SelfEvaluationLine.OVERALL)) {
                overall = line.grade();
            } else {
                areas.add(new Area(line.area(), line.grade(), line.evidence(), line.nextSteps()));
            }
        }
        return new SelfEvaluation(first.framework(), first.day(), overall, areas);
    }
}
