package headway.security;

import headway.categorisation.Decisions;
import headway.categorisation.HeadView;
import headway.categorisation.Rounds;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds with agreed decisions of every school, and an earlier round whose letters are issued. */
public class DecisionFixtures {

    private static final AcademicYear YEAR = new AcademicYear(2016);

    private final Rounds rounds;
    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final Clock clock;

    public DecisionFixtures(Rounds rounds, Decisions decisions, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long round(TestSchool school) {
        List<Long> held = jdbc.sql("select id from round where authority_code = ? and year = ?")
                .param(school.authority().value())
                .param(YEAR.startYear())
                .query(Long.class)
                .list();
        CurrentUser system = TestAuthority.system(school.authority());
        return held.isEmpty()
                ? rounds.open(YEAR, "merton-2016-17", "1", LocalDate.now(clock), system)
                        .id()
                : held.getFirst();
    }

    /** A decision that is agreed, and whose letter is due. */
    long agreed(TestSchool school) {
        long round = round(school);
        long id = jdbc.sql("select id from decision where round_id = ? and urn = ?")
                .param(round)
                .param(school.urn().value())
                .query(Long.class)
                .single();
        CurrentUser system = TestAuthority.system(school.authority());
        LocalDate today = LocalDate.now(clock);
        decisions.moderate(id, 1, "amber", "iii", "For the test", system);
        decisions.contact(id, 2, today, "The headteacher", HeadView.AGREES, "", system);
        decisions.agree(id, 3, system);
        return id;
    }

    /** Letters issued together, of which one could not be. */
    long batch(TestSchool school) {
        long batch = jdbc.sql("""
                        insert into letter_batch (authority_code, round_id, begun_at, begun_by, begun_by_name, instance,
                            finished_at)
                        values (?, ?, now(), 1, 'Somebody', 0, now()) returning id""")
                .param(school.authority().value())
                .param(round(school))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into letter_batch_item (batch_id, authority_code, decision_id, version, state, problem)
                        values (?, ?, ?, 1, 'FAILED', 'For the test')""")
                .param(batch)
                .param(school.authority().value())
                .param(agreed(school))
                .update();
        return batch;
    }

    long letter(TestSchool school) {
        return jdbc.sql("""
                        insert into issued_letter (authority_code, academic_year, number, urn, kind, title, subject_kind,
                            subject_id, issued_on, issued_at, issued_by, issued_by_name, pdf, sha256, text_content, sections)
                        values (?, 2018, 1, ?, 'category', 'Our letter', 'decision', 1, '2018-09-21', now(), 1, 'Somebody',
                            'Letter'::bytea, encode(sha256('Letter'::bytea), 'hex'), 'Letter', '[]') returning id""")
                .param(school.authority().value())
                .param(school.urn().value())
                .query(Long.class)
                .single();
    }
}
