package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the yearly round and keeps its suggestions fresh until somebody moderates. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Schools schools;
    private final FactSheets sheets;
    private final Strategies strategies;
    private final DecisionStore store;
    private final WhyMaker whys;
    private final Frozen frozen;
    private final AuditTrail audit;

    Rounds(
            JdbcClient jdbc,
            Clock clock,
            Schools schools,
            FactSheets sheets,
            Strategies strategies,
            DecisionStore store,
            WhyMaker whys,
            Frozen frozen,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.schools = schools;
        this.sheets = sheets;
        this.strategies = strategies;
        this.store = store;
        this.whys = whys;
        this.frozen = frozen;
        this.audit = audit;
    }

    /** Opens a round: every school that was open on the evidence date gets a suggestion. */
    @Transactional
    public Round open(AcademicYear year, String packId, String packVersion, LocalDate evidenceDate, CurrentUser by) {
        StrategyPack pack = published(packId, packVersion);
        if (find(by.authority(), year).isPresent()) {
            throw heldAlready(year);
        }
        if (evidenceDate.isAfter(LocalDate.now(clock))) {
            throw RefusedException.of("evidenceDate", "The evidence date cannot lie in the future");
        }
        List<School> all = schools.openAt(by.authority(), evidenceDate);
        if (all.isEmpty()) {
            throw RefusedException.of(
                    "evidenceDate",
                    "The register holds no school of the authority that was open on that day. Load the register first");
        }
        long id = jdbc.sql("""
                        insert into round (authority_code, year, pack_id, pack_version, evidence_date, opened_at, opened_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (authority_code, year) do nothing returning id""")
                .param(by.authority().value())
                .param(year.startYear())
                .param(packId)
                .param(packVersion)
                .param(Date.valueOf(evidenceDate))
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> heldAlready(year));
        Round round = find(id).orElseThrow();
        suggest(round, pack, all);
        audit.record(new AuditEntry(
                by,
                "Opened a round",
                "round",
                Long.toString(id),
                null,
                null,
                round.title() + ", " + pack.title() + ", evidence of " + evidenceDate));
        return round;
    }

    private void suggest(Round round, StrategyPack pack, List<School> all) {
        Map<Urn, Boolean> programme = lastProgramme();
        Map<Urn, String> partners = partners();
        List<FactSheet> facts = sheets.asAt(all, round.evidenceDate());
        for (int i = 0; i < all.size(); i++) {
            School school = all.get(i);
            Why why = whys.of(pack, facts.get(i), Map.of());
            Decision decision = new Decision(
                    new Decision.Basis(
                            0,
                            round.authority(),
                            round.id(),
                            school.urn(),
                            1,
                            round.packId(),
                            round.packVersion(),
                            round.evidenceDate(),
                            null),
                    1,
                    DecisionState.SUGGESTED,
                    programme.getOrDefault(school.urn(), true));
            decision.suggestedCategory = idOf(why.category());
            decision.suggestedLevel = idOf(why.level());
            decision.holder = partners.get(school.urn());
            store.insert(decision, frozen.facts(facts.get(i)), frozen.why(why), why);
        }
    }

    static @org.jspecify.annotations.Nullable String idOf(Why.@org.jspecify.annotations.Nullable Named named) {
        return named == null ? null : named.id();
    }

    private static RefusedException heldAlready(AcademicYear year) {
        return RefusedException.of("year", "There is a round for " + year.label() + " already");
    }

    /** What taking the evidence again came to: schools looked at, those for which it differs, and schools added. */
    public record Refreshed(int looked, int changed, int added) {}

    /**
     * Takes the evidence again for every school that nobody has moderated yet, each as at the date of its decision, and
     * adds schools that were missing.
     */
    @Transactional
    public Refreshed refresh(long roundId, CurrentUser by) {
        Round round = find(roundId).orElseThrow();
        StrategyPack pack = pack(round.packId(), round.packVersion());
        Map<LocalDate, List<Decision>> open = store.lockSuggested(roundId).stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.basis().evidenceDate(), TreeMap::new, Collectors.toList()));
        int looked = 0;
        int changed = 0;
        for (Map.Entry<LocalDate, List<Decision>> each : open.entrySet()) {
            looked += each.getValue().size();
            changed += refresh(round.authority(), each.getValue(), each.getKey(), pack, by);
        }
        Set<Urn> held = store.ofRound(roundId).stream()
                .map(decision -> decision.basis().urn())
                .collect(Collectors.toSet());
        List<School> missing = schools.openAt(round.authority(), round.evidenceDate()).stream()
                .filter(school -> !held.contains(school.urn()))
                .toList();
        suggest(round, pack, missing);
        audit.record(new AuditEntry(
                by,
                "Took the evidence again",
                "round",
                Long.toString(roundId),
                null,
                null,
                changed + " of " + looked + " suggestions changed, " + missing.size() + " schools added"));
        return new Refreshed(looked, changed, missing.size());
    }

    private int refresh(
            AuthorityCode authority, List<Decision> open, LocalDate asAt, StrategyPack pack, CurrentUser by) {
        Map<Urn, School> listed =
                schools.openAt(authority, asAt).stream().collect(Collectors.toMap(School::urn, Function.identity()));
        List<Decision> of = open.stream()
                .filter(decision -> listed.containsKey(decision.basis().urn()))
                .toList();
        List<FactSheet> facts = sheets.asAt(
                of.stream()
                        .map(decision -> Objects.requireNonNull(
                                listed.get(decision.basis().urn())))
                        .toList(),
                asAt);
        int changed = 0;
        for (int i = 0; i < of.size(); i++) {
            Decision decision = of.get(i);
            long id = decision.basis().id();
            FactSheet fresh = facts.get(i);
            if (fresh.equals(frozen.sheet(decision.basis().urn(), asAt, store.facts(id)))) {
                continue;
            }
            Why why = whys.of(pack, fresh, store.answers(id));
            decision.refresh(idOf(why.category()), idOf(why.level()));
            store.save(decision);
            store.basis(id, frozen.facts(fresh), frozen.why(why), why);
            store.step(decision, by, "Took the evidence again", why.sentence());
            changed++;
        }
        return changed;
    }

    private StrategyPack published(String id, String version) {
        boolean published = strategies.list().stream()
                .anyMatch(held -> held.id().equals(id)
                        && held.version().equals(version)
                        && held.state() == HeldPack.State.PUBLISHED);
        if (!published) {
            throw RefusedException.of("pack", "Choose a published strategy");
        }
        return pack(id, version);
    }

    StrategyPack pack(String id, String version) {
        return strategies
                .find(id, version)
                .orElseThrow(() -> RefusedException.of("pack", "Choose a published strategy"));
    }

    @Transactional(readOnly = true)
    public List<Round> all() {
        return jdbc.sql("select * from round order by year desc")
                .query(Rounds::round)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(long id) {
        return jdbc.sql("select * from round where id = ?")
                .param(id)
                .query(Rounds::round)
                .optional();
    }

    private Optional<Round> find(AuthorityCode authority, AcademicYear year) {
        return jdbc.sql("select * from round where authority_code = ? and year = ?")
                .param(authority.value())
                .param(year.startYear())
                .query(Rounds::round)
                .optional();
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getLong("id"),
                new AuthorityCode(row.getInt("authority_code")),
                new AcademicYear(row.getInt("year")),
                row.getString("pack_id"),
                row.getString("pack_version"),
                row.getDate("evidence_date").toLocalDate(),
                row.getString("opened_by"),
                row.getTimestamp("closed_at") != null);
    }

    /** Whether each school was in the visit programme when last decided. */
    private Map<Urn, Boolean> lastProgramme() {
        Map<Urn, Boolean> found = new HashMap<>();
        jdbc.sql("select distinct on (urn) urn, in_programme from decision order by urn, id desc")
                .query(row -> {
                    found.put(new Urn(row.getInt(1)), row.getBoolean(2));
                });
        return found;
    }

    private Map<Urn, String> partners() {
        Map<Urn, String> found = new HashMap<>();
        jdbc.sql("select urn, officer_name from school_officer where is_partner and until_date is null")
                .query(row -> {
                    found.put(new Urn(row.getInt(1)), row.getString(2));
                });
        return found;
    }
}
