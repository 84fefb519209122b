package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.register.Listing;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.strategy.Criterion;
import headway.strategy.Evaluation;
import headway.strategy.Evaluator;
import headway.strategy.FactUse;
import headway.strategy.Finding;
import headway.strategy.StrategyPack;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prompts to look again at a settled category (R31): raised when evidence that has come since meets a criterion of more
 * concern than the category that holds, or of any concern that was not met when it was decided.
 */
@Component
public class ReviewPrompts implements WorkSource {

    /** A prompt as shown. */
    public record Prompt(long id, Urn urn, String school, String reason, LocalDate raisedOn) {}

    private final JdbcClient jdbc;
    private final DecisionStore store;
    private final Rounds rounds;
    private final Frozen frozen;
    private final FactSheets sheets;
    private final Schools schools;
    private final Listing listing;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewPrompts(
            JdbcClient jdbc,
            DecisionStore store,
            Rounds rounds,
            Frozen frozen,
            FactSheets sheets,
            Schools schools,
            Listing listing,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.rounds = rounds;
        this.frozen = frozen;
        this.sheets = sheets;
        this.schools = schools;
        this.listing = listing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks at every school whose category holds; returns how many prompts were raised. */
    @Transactional
    public int lookAgain(Optional<Set<Urn>> only) {
        LocalDate today = LocalDate.now(clock);
        List<Decision> current = store.current().stream()
                .filter(decision ->
                        only.map(urns -> urns.contains(decision.basis().urn())).orElse(true))
                .toList();
        List<School> known = new ArrayList<>();
        List<Decision> of = new ArrayList<>();
        for (Decision decision : current) {
            schools.find(decision.basis().urn()).ifPresent(school -> {
                known.add(school);
                of.add(decision);
            });
        }
        List<FactSheet> now = sheets.asAt(known, today);
        int raised = 0;
        for (int i = 0; i < known.size(); i++) {
            raised += raise(of.get(i), now.get(i), today);
        }
        return raised;
    }

    private int raise(Decision decision, FactSheet now, LocalDate today) {
        StrategyPack pack =
                rounds.pack(decision.basis().packId(), decision.basis().packVersion());
        long id = decision.basis().id();
        FactSheet then = frozen.sheet(decision.basis().urn(), decision.basis().evidenceDate(), store.facts(id));
        Set<String> metThen = met(Evaluator.evaluate(pack, then, store.answers(id)));
        int raised = 0;
        for (Finding finding : Evaluator.evaluate(pack, now, store.answers(id)).findings()) {
            Criterion criterion = finding.criterion();
            if (finding.isMet() && !metThen.contains(criterion.id()) && isConcern(pack, criterion)) {
                raised += insert(decision, finding, today);
            }
        }
        if (raised > 0) {
            count(decision.basis().authority(), decision.basis().urn());
        }
        return raised;
    }

    /** Closes the prompts whose criteria are met no more, since their evidence was taken back; returns how many. */
    @Transactional
    public int dropUnfounded(String how) {
        LocalDate today = LocalDate.now(clock);
        int dropped = 0;
        for (Decision decision : store.current()) {
            Urn urn = decision.basis().urn();
            Optional<School> school = schools.find(urn);
            if (school.isEmpty() || open(urn).isEmpty()) {
                continue;
            }
            StrategyPack pack =
                    rounds.pack(decision.basis().packId(), decision.basis().packVersion());
            FactSheet now = sheets.asAt(List.of(school.get()), today).getFirst();
            Set<String> met = met(
                    Evaluator.evaluate(pack, now, store.answers(decision.basis().id())));
            int closed = jdbc.sql("""
                            update review_prompt set closed_on = ?, closed_by = 'Headway', closed_how = ?
                            where decision_id = ? and closed_on is null and criterion <> all (?)""")
                    .param(Date.valueOf(today))
                    .param(how)
                    .param(decision.basis().id())
                    .param(met.toArray(String[]::new))
                    .update();
            if (closed > 0) {
                count(decision.basis().authority(), urn);
            }
            dropped += closed;
        }
        return dropped;
    }

    /** Whether a criterion speaks against a school: not one that the best category has word for word too. */
    private static boolean isConcern(StrategyPack pack, Criterion criterion) {
        String best = pack.content().categories().getFirst().id();
        String expression = criterion.expression();
        boolean shared = expression != null
                && pack.content().criteria().stream()
                        .filter(each -> each.category().equals(best))
                        .anyMatch(each -> expression.equals(each.expression()));
        return !criterion.category().equals(best) && !shared;
    }

    /** Raises it, unless it stands already or was closed when this same evidence was known. */
    private int insert(Decision decision, Finding finding, LocalDate today) {
        return jdbc.sql("""
                        insert into review_prompt (authority_code, urn, decision_id, criterion, reason, raised_on)
                        select ?, ?, ?, ?, ?, ? where not exists (select from review_prompt
                            where decision_id = ? and criterion = ? and closed_on >= coalesce(?::date, closed_on))
                        on conflict do nothing""")
                .param(decision.basis().authority().value())
                .param(decision.basis().urn().value())
                .param(decision.basis().id())
                .param(finding.criterion().id())
                .param(finding.criterion().wording() + " (" + finding.reason() + ")")
                .param(Date.valueOf(today))
                .param(decision.basis().id())
                .param(finding.criterion().id())
                .param(known(finding).map(Date::valueOf).orElse(null))
                .update();
    }

    /** Since when a finding could be known: when the newest of its facts was. */
    private static Optional<LocalDate> known(Finding finding) {
        return finding.facts().stream()
                .map(FactUse::value)
                .flatMap(value -> value instanceof FactValue.Known(Object any, Origin origin)
                        ? Stream.of(origin.published(), origin.happened())
                        : Stream.empty())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static Set<String> met(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(Finding::isMet)
                .map(finding -> finding.criterion().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void count(headway.shared.AuthorityCode authority, Urn urn) {
        int open = jdbc.sql("select count(*) from review_prompt where urn = ? and closed_on is null")
                .param(urn.value())
                .query(Integer.class)
                .single();
        listing.alerts(authority, urn, open);
    }

    @Transactional(readOnly = true)
    public List<Prompt> open(Urn urn) {
        return prompts("where p.urn = ? and p.closed_on is null order by p.id", urn.value());
    }

    private List<Prompt> prompts(String where, Object... values) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                "select p.id, p.urn, s.name, p.reason, p.raised_on from review_prompt p join school s on s.urn = p.urn "
                        + where);
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement
                .query((row, index) -> new Prompt(
                        row.getLong(1),
                        new Urn(row.getInt(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getDate(5).toLocalDate()))
                .list();
    }

    /** A decision came to hold: what asked for another look at an earlier one has had it. */
    void considered(Decision decision, CurrentUser by) {
        int closed = jdbc.sql("""
                        update review_prompt set closed_on = ?, closed_by = ?, closed_how = 'Considered in a later decision'
                        where urn = ? and decision_id <> ? and closed_on is null""")
                .param(Date.valueOf(LocalDate.now(clock)))
                .param(by.fullName())
                .param(decision.basis().urn().value())
                .param(decision.basis().id())
                .update();
        if (closed > 0) {
            count(decision.basis().authority(), decision.basis().urn());
        }
    }

    /** Closes a school's prompts: it was reconsidered, or somebody says why it need not be. */
    @Transactional
    public void close(Urn urn, String how, CurrentUser by) {
        int closed = jdbc.sql("""
                        update review_prompt set closed_on = ?, closed_by = ?, closed_how = ?
                        where urn = ? and closed_on is null""")
                .param(Date.valueOf(LocalDate.now(clock)))
                .param(by.fullName())
                .param(how)
                .param(urn.value())
                .update();
        if (closed > 0) {
            audit.record(new AuditEntry(by, "Closed prompts to review", "school", urn.toString(), urn, null, how));
            count(by.authority(), urn);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) && !user.is(Role.PARTNER)) {
            return List.of();
        }
        Collection<Urn> own = user.schools();
        return prompts("where p.closed_on is null order by p.raised_on, p.id").stream()
                .filter(prompt -> user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || own.contains(prompt.urn()))
                .collect(Collectors.groupingBy(Prompt::urn, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReviewPrompts::line)
                .toList();
    }

    /** One line for a school, however much speaks for another look; it waits since the oldest. */
    private static WorkLine line(List<Prompt> ofSchool) {
        Prompt oldest = ofSchool.getFirst();
        return new WorkLine(
                WorkLine.Group.ALERT,
                oldest.school() + ": look again at the category",
                "/schools/" + oldest.urn() + "/category",
                oldest.raisedOn(),
                ofSchool.stream().map(Prompt::reason).toList());
    }
}
