package headway.categorisation;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.strategy.Category;
import headway.strategy.Entitlement;
import headway.strategy.StrategyPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed or decided, for the modules that act on it. Always called within a transaction. */
@Component
public class Agreements {

    /**
     * A settled decision.
     *
     * @param year the year of its round
     * @param entitlement what the school is entitled to in a full year, on the evidence of the decision
     * @param from the day from which it holds
     * @param inProgramme whether the school is in the programme of visits; otherwise it is reviewed from the desk
     */
    public record Agreed(
            long decision,
            AuthorityCode authority,
            Urn urn,
            AcademicYear year,
            StrategyPack pack,
            Category category,
            Entitlement entitlement,
            LocalDate from,
            boolean inProgramme) {}

    private final DecisionStore store;
    private final Rounds rounds;
    private final Frozen frozen;
    private final JdbcClient jdbc;

    Agreements(DecisionStore store, Rounds rounds, Frozen frozen, JdbcClient jdbc) {
        this.store = store;
        this.rounds = rounds;
        this.frozen = frozen;
        this.jdbc = jdbc;
    }

    /** The decision, where it is settled. */
    public Optional<Agreed> of(long decision) {
        return store.find(decision).filter(each -> each.state.settled()).map(this::agreed);
    }

    /** Every settled decision that the reader may see, in the order in which they came to hold. */
    public List<Long> settled() {
        return jdbc.sql("select id from decision where effective_from is not null order by effective_from, id")
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** Schools outside the programme of visits whose desk-top review of the newest round is not concluded (R46). */
    public List<Urn> deskTopReviewsDue() {
        return jdbc.sql("""
                        select d.urn from decision d join round r on r.id = d.round_id
                        where not d.in_programme and d.desk_conclusion is null and d.effective_from is null
                            and r.year = (select max(year) from round) order by d.urn""").query((row, index) -> new Urn(row.getInt(1))).list();
    }

    private Agreed agreed(Decision decision) {
        Decision.Basis basis = decision.basis();
        StrategyPack pack = rounds.pack(basis.packId(), basis.packVersion());
        String level = Objects.requireNonNull(decision.level);
        String category = Objects.requireNonNull(decision.category);
        return new Agreed(
                basis.id(),
                basis.authority(),
                basis.urn(),
                rounds.find(basis.roundId()).orElseThrow().year(),
                pack,
                pack.content().category(category).orElseThrow(),
                pack.entitlement(level, frozen.sheet(basis.urn(), basis.evidenceDate(), store.facts(basis.id()))),
                Objects.requireNonNull(decision.settlement).from(),
                decision.inProgramme);
    }
}
