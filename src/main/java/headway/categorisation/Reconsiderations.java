package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.StrategyPack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a new dated decision on a school during the year (R62); the old one is kept and holds until it is settled. */
@Component
public class Reconsiderations {

    private final DecisionStore store;
    private final Decisions decisions;
    private final WhyMaker whys;
    private final Frozen frozen;
    private final FactSheets sheets;
    private final Schools schools;
    private final ReviewPrompts prompts;
    private final AuditTrail audit;
    private final Clock clock;

    Reconsiderations(
            DecisionStore store,
            Decisions decisions,
            WhyMaker whys,
            Frozen frozen,
            FactSheets sheets,
            Schools schools,
            ReviewPrompts prompts,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.whys = whys;
        this.frozen = frozen;
        this.sheets = sheets;
        this.schools = schools;
        this.prompts = prompts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the decision and closes what asked for it.
     *
     * @return the new decision's id
     */
    @Transactional
    public long begin(Urn urn, @Nullable LocalDate evidenceDate, String reason, CurrentUser by) {
        Decision last = locked(urn);
        List<Map.Entry<String, String>> problems = new ArrayList<>();
        if (reason.isBlank()) {
            problems.add(Map.entry("reason", "Say why the school is reconsidered"));
        } else if (!last.state().settled()) {
            problems.add(Map.entry("reason", "The present decision is not settled yet: change that one"));
        }
        if (evidenceDate == null) {
            problems.add(Map.entry("evidenceDate", "Enter the evidence date"));
        } else if (evidenceDate.isAfter(LocalDate.now(clock))) {
            problems.add(Map.entry("evidenceDate", "The evidence date cannot lie in the future"));
        } else if (evidenceDate.isBefore(last.basis().evidenceDate())) {
            problems.add(
                    Map.entry("evidenceDate", "The evidence date cannot lie before that of the decision which holds"));
        }
        if (evidenceDate == null || !problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        long id = insert(last, evidenceDate, reason.strip());
        Decision begun = store.find(id).orElseThrow();
        store.step(begun, by, "Reconsidered", reason.strip());
        audit.record(new AuditEntry(
                by, "Reconsidered", "decision", Long.toString(id), urn, decisions.said(last), reason.strip()));
        prompts.close(urn, "Reconsidered", by);
        return id;
    }

    /** The newest decision, locked, so that of two people only one begins the next. */
    private Decision locked(Urn urn) {
        long newest = newest(urn).basis().id();
        store.lock(newest);
        return newest(urn);
    }

    private Decision newest(Urn urn) {
        return store.ofSchool(urn).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.of("reason", "The school has no decision yet: open a round first"));
    }

    private long insert(Decision last, LocalDate evidenceDate, String reason) {
        Decision.Basis basis = last.basis();
        StrategyPack pack = decisions.packOf(last);
        FactSheet sheet = sheets.asAt(List.of(schools.find(basis.urn()).orElseThrow()), evidenceDate)
                .getFirst();
        Why why = whys.of(pack, sheet, Map.of());
        Decision again = new Decision(
                new Decision.Basis(
                        0,
                        basis.authority(),
                        basis.roundId(),
                        basis.urn(),
                        basis.occasion() + 1,
                        basis.packId(),
                        basis.packVersion(),
                        evidenceDate,
                        reason),
                1,
                DecisionState.SUGGESTED,
                last.inProgramme);
        again.suggestedCategory = Rounds.idOf(why.category());
        again.suggestedLevel = Rounds.idOf(why.level());
        again.holder = last.holder;
        return store.insert(again, frozen.facts(sheet), frozen.why(why), why);
    }
}
