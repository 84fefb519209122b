package headway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Records of reading go after a year, records of change never, and the removal tells of itself. */
@HeadwayTest
class AuditRetentionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestClock clock;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditRetention retention;

    @Autowired
    private DataSource pool;

    private CurrentUser head() {
        return authority.other(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    }

    private void wrote(Duration ago, String action, String after) {
        Instant when = Instant.now().minus(ago);
        try (TestClock.Set set = clock.at(when)) {
            authority.asSystem(() -> {
                trail.record(new AuditEntry(head(), action, "retention", "1", null, null, after));
                return true;
            });
        }
    }

    private List<String> found(String words) {
        return authority
                .asSystem(() -> trail.search(new AuditTrail.Search(words, Set.of(), null, null, 1), 100))
                .entries()
                .stream()
                .map(entry -> entry.action() + ": " + entry.after())
                .toList();
    }

    @Test
    void nothingButOldRecordsOfReadingIsRemovedAndTheTrailSaysSo() {
        wrote(Duration.ofDays(367), "Read the letter", "bilby read long ago");
        wrote(Duration.ofDays(363), "Read the letter", "bilby read this year");
        wrote(Duration.ofDays(4000), "Issued the letter", "bilby issued long ago");
        assertThat(retention.forgetOldReading()).isPositive();
        assertThat(found("bilby"))
                .containsExactlyInAnyOrder(
                        "Read the letter: bilby read this year", "Issued the letter: bilby issued long ago");
        assertThat(found("Removed records of reading older than a year")).isNotEmpty();
        int told = found("Removed records of reading older than a year").size();
        assertThat(retention.forgetOldReading()).as("nothing is left to remove").isZero();
        assertThat(found("Removed records of reading older than a year")).hasSize(told);
    }

    @Test
    void anotherInstanceThatIsAtItIsLeftToIt() throws SQLException {
        wrote(Duration.ofDays(400), "Read the letter", "kowari read long ago");
        try (Connection other = pool.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + 0x48656164_00000001L + ")");
            assertThat(retention.forgetOldReading()).isZero();
            assertThat(found("kowari")).hasSize(1);
            other.rollback();
            other.setAutoCommit(true);
        }
        retention.forgetOldReading();
        assertThat(found("kowari")).isEmpty();
    }

    @Test
    void theApplicationsRoleCannotMarkAnEntryAsReadingNorRemoveOneItself() {
        for (String statement : List.of(
                "update audit_entry set at = now() - interval '2 years'",
                "update audit_entry set reading = true",
                "delete from audit_entry where reading",
                "alter function audit_forget_reading() reset all",
                "create or replace function audit_forget_reading() returns bigint language sql as 'select 1::bigint'")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = pool.getConnection();
                                Statement sql = connection.createStatement()) {
                            sql.execute(statement);
                        }
                    })
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|can only be updated).*");
        }
    }

    @Test
    void aRecordOfChangeIsNotWrittenAsReading() {
        assertThatThrownBy(() -> trail.read(new AuditEntry(head(), "Issued", "letter", "1", null, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takingAwayTheTrailOrTheListOfSchoolsIsItselfInTheTrail() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT).signInName(), TestAuthority.PASSPHRASE);
        int before = found("as a file").size();
        assertThat(visitor.get("/audit.csv?q=nothing-at-all").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/schools.csv").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/schools.xlsx").statusCode()).isEqualTo(200);
        assertThat(found("as a file")).hasSize(before + 3);
    }
}
