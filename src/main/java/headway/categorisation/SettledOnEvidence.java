package headway.categorisation;

import headway.evidence.EvidenceDependents;
import headway.identity.ReaderContext;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.Format;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Settled decisions that may rest on evidence: settled since it was loaded, on a date from which it was known. */
@Component
class SettledOnEvidence implements EvidenceDependents {

    private static final int NAMED = 3;
    private static final CurrentUser WATCH = CurrentUser.system("taking back a load", new AuthorityCode(999));

    /** A settled decision. */
    private record Settled(AuthorityCode authority, Urn urn, String school, LocalDate on) {}

    private final JdbcClient jdbc;
    private final Schools schools;
    private final TransactionTemplate apart;

    SettledOnEvidence(JdbcClient jdbc, Schools schools, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.apart = new TransactionTemplate(transactions);
        // What is published is every authority's, and so are the decisions that rest on it.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    @Override
    public List<String> on(Brought brought, AuthorityCode reader) {
        List<Settled> resting = ReaderContext.asSystem(WATCH, () -> apart.execute(status -> resting(brought)));
        if (resting == null || resting.isEmpty()) {
            return List.of();
        }
        List<String> named = new ArrayList<>(resting.stream()
                .filter(each -> each.authority().equals(reader))
                .limit(NAMED)
                .map(each -> each.school() + " (" + Format.date(each.on()) + ")")
                .toList());
        int more = resting.size() - named.size();
        if (more > 0) {
            named.add(Format.count(more) + (named.isEmpty() ? " of other authorities" : " more"));
        }
        return List.of("Settled decisions may rest on it: " + String.join(", ", named)
                + ". What was decided keeps its evidence. Where the file is wrong, load the right one, which replaces it,"
                + " and reconsider.");
    }

    private List<Settled> resting(Brought brought) {
        List<Settled> settled = jdbc.sql("""
                        select d.authority_code, d.urn, s.name, d.settled_on from decision d join school s on s.urn = d.urn
                        where d.state in ('AGREED', 'DECIDED', 'LETTER_ISSUED') and d.settled_on >= ? and d.evidence_date >= ?
                        order by d.settled_on desc, s.name""")
                .param(Date.valueOf(brought.loaded()))
                .param(Date.valueOf(brought.known()))
                .query((row, index) -> new Settled(
                        new AuthorityCode(row.getInt(1)),
                        new Urn(row.getInt(2)),
                        row.getString(3),
                        row.getDate(4).toLocalDate()))
                .list();
        if (brought.everywhere()) {
            return settled;
        }
        Map<Urn, Set<Urn>> before =
                schools.predecessors(settled.stream().map(Settled::urn).collect(Collectors.toSet()));
        return settled.stream()
                .filter(each -> brought.schools().contains(each.urn())
                        || !Collections.disjoint(brought.schools(), before.getOrDefault(each.urn(), Set.of())))
                .toList();
    }
}
