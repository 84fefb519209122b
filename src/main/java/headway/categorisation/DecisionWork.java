package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the round asks of a person: schools to moderate, conversations to hold, agreements and letters that are due. */
@Component
class DecisionWork implements WorkSource {

    /** So many schools are named one by one; more are counted. */
    private static final int NAMED = 8;

    /** A decision that waits. */
    private record Waiting(long id, Urn urn, String school, long round, DecisionState state, LocalDate since) {}

    private final JdbcClient jdbc;

    DecisionWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        boolean lead = user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        if (!lead && !user.is(Role.PARTNER)) {
            return List.of();
        }
        List<Waiting> waiting = waiting().stream()
                .filter(each -> lead || user.hasSchool(each.urn()))
                .toList();
        List<WorkLine> lines = new ArrayList<>();
        if (lead) {
            add(lines, waiting, DecisionState.SUGGESTED, "Moderate", "to moderate");
            add(lines, waiting, DecisionState.CONTACTED, "Agree or decide", "to agree or decide");
            add(lines, waiting, DecisionState.AGREED, "Issue the letter", "whose letters are due");
            add(lines, waiting, DecisionState.DECIDED, "Issue the letter", "whose letters are due");
        }
        add(
                lines,
                waiting,
                DecisionState.MODERATED,
                "Speak with the headteacher",
                "whose headteachers are to be spoken with");
        return lines;
    }

    private static void add(List<WorkLine> lines, List<Waiting> all, DecisionState state, String deed, String many) {
        List<Waiting> waiting =
                all.stream().filter(each -> each.state() == state).toList();
        if (waiting.size() > NAMED) {
            Waiting first = waiting.getFirst();
            lines.add(new WorkLine(
                    WorkLine.Group.AWAITING,
                    Format.plural(waiting.size(), "school", "schools") + " " + many,
                    "/rounds/" + first.round() + "?state=" + state.name(),
                    first.since()));
            return;
        }
        waiting.forEach(each -> lines.add(new WorkLine(
                WorkLine.Group.AWAITING, deed + ": " + each.school(), "/decisions/" + each.id(), each.since())));
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select d.id, d.urn, s.name, d.round_id, d.state,
                            coalesce(d.settled_on, d.contacted_on, d.moderated_on, d.created_at::date) as since
                        from decision d join school s on s.urn = d.urn join round r on r.id = d.round_id
                        where d.state <> 'LETTER_ISSUED' and r.year = (
                            select max(o.year) from round o where o.authority_code = r.authority_code)
                        order by since, s.name""")
                .query((row, index) -> new Waiting(
                        row.getLong(1),
                        new Urn(row.getInt(2)),
                        row.getString(3),
                        row.getLong(4),
                        DecisionState.valueOf(row.getString(5)),
                        row.getDate(6).toLocalDate()))
                .list();
    }
}
