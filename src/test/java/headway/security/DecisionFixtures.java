package headway.security;

import headway.categorisation.DecisionLetters;
import headway.categorisation.Decisions;
import headway.categorisation.HeadView;
import headway.categorisation.Rounds;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.support.TestAuthority;
import headway.support.TestSchool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds with agreed decisions of every school, and an earlier round whose letters are issued. */
public class DecisionFixtures {

    private static final AcademicYear YEAR = new AcademicYear(2016);

    private final Rounds rounds;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final JdbcClient jdbc;
    private final Clock clock;

    public DecisionFixtures(Rounds rounds, Decisions decisions, DecisionLetters letters, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long round(TestSchool school) {
        return round(school, YEAR);
    }

    private long round(TestSchool school, AcademicYear year) {
        List<Long> held = jdbc.sql("select id from round where authority_code = ? and year = ?")
                .param(school.authority().value())
                .param(year.startYear())
                .query(Long.class)
                .list();
        CurrentUser system = TestAuthority.system(school.authority());
        return held.isEmpty()
                ? rounds.open(year, "merton-2016-17", "1", LocalDate.now(clock), system)
                        .id()
                : held.getFirst();
    }

    /** A decision that is agreed, and whose letter is due. */
    long agreed(TestSchool school) {
        // The year before is settled first, as it is in life: a later decision bars an earlier one.
        agreed(school, YEAR.previous());
        return agreed(school, YEAR);
    }

    private long agreed(TestSchool school, AcademicYear year) {
        long round = round(school, year);
        long id = jdbc.sql("select id from decision where round_id = ? and urn = ?")
                .param(round)
                .param(school.urn().value())
                .query(Long.class)
                .single();
        CurrentUser system = TestAuthority.system(school.authority());
        if (version(id) == 1) {
            LocalDate today = LocalDate.now(clock);
            decisions.moderate(id, 1, "amber", "iii", "For the test", system);
            decisions.contact(id, 2, today, "The headteacher", HeadView.AGREES, "", system);
            decisions.agree(id, 3, system);
        }
        return id;
    }

    private int version(long id) {
        return jdbc.sql("select version from decision where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** A letter that was issued in the year before. */
    long letter(TestSchool school) {
        long decision = agreed(school, YEAR.previous());
        return letters.issue(decision, version(decision), Map.of(), TestAuthority.system(school.authority()))
                .id();
    }
}
