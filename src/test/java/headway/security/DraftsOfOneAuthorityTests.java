package headway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.testing.HeadwayTest;
import headway.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Raw SQL on the application's own pool: the draft of a strategy belongs to the authority that wrote it. */
@HeadwayTest
class DraftsOfOneAuthorityTests {

    private static final int OURS = 397;
    private static final int THEIRS = 396;

    @Autowired
    private DataSource pool;

    @BeforeEach
    void packs() throws Exception {
        asSuperuser(
                pack("numbat-ours-named", "draft", "397", "null"),
                pack("numbat-ours-unnamed", "draft", "null", "397"),
                pack("numbat-published", "published", "397", "397"),
                pack("numbat-shipped", "draft", "null", "null"));
    }

    @AfterEach
    void noPacks() throws Exception {
        asSuperuser("delete from strategy_pack where id like 'numbat%'");
    }

    private static String pack(String id, String state, String authority, String drafted) {
        String published = state.equals("draft") ? "null, null" : "now(), 'Somebody'";
        return "insert into strategy_pack (id, version, title, state, authority, drafted_in, yaml, sha256, valid_from,"
                + " drafted_at, drafted_by, published_at, published_by) values ('" + id + "', '1', 'T', '" + state
                + "', " + authority + ", " + drafted + ", 'x', repeat('0', 64), date '2026-09-01', now(), 'Somebody', "
                + published + ")";
    }

    private static void asSuperuser(String... statements) throws Exception {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private List<String> as(int authority, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('headway.reader', '1', true),"
                        + " set_config('headway.authority', '" + authority + "', true)");
                List<String> found = new ArrayList<>();
                if (statement.execute(sql)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                }
                return found;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void theTableIsUnderForcedPolicies() throws SQLException {
        assertThat(as(
                        OURS,
                        "select relrowsecurity and relforcerowsecurity from pg_class where relname = 'strategy_pack'"))
                .containsExactly("t");
    }

    @Test
    void whatIsPublishedOrShippedIsSeenByAllAndADraftByItsAuthority() throws SQLException {
        String all = "select id from strategy_pack where id like 'numbat%' order by id";
        assertThat(as(OURS, all))
                .containsExactly("numbat-ours-named", "numbat-ours-unnamed", "numbat-published", "numbat-shipped");
        assertThat(as(THEIRS, all)).containsExactly("numbat-published", "numbat-shipped");
    }

    @Test
    void nobodyElseCanChangeDiscardOrForgeThem() throws SQLException {
        for (String change : List.of(
                "update strategy_pack set state = 'superseded' where id = 'numbat-published' returning id",
                "update strategy_pack set published_at = now(), published_by = 'x', state = 'published'"
                        + " where id like 'numbat-ours%' returning id",
                "delete from strategy_pack where id like 'numbat-ours%' returning id")) {
            assertThat(as(THEIRS, change)).as(change).isEmpty();
        }
        assertThat(as(OURS, "delete from strategy_pack where id like 'numbat-ours%' returning id"))
                .hasSize(2);
        assertThatThrownBy(() -> as(THEIRS, pack("numbat-forged", "draft", "397", "396")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as(THEIRS, pack("numbat-forged", "draft", "null", "397")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as(THEIRS, pack("numbat-forged", "published", "397", "397")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aDraftRemembersTheAuthorityOfWhoeverSavesIt() throws SQLException {
        String insert = pack("numbat-fresh", "draft", "null", "default");
        assertThat(as(THEIRS, insert + " returning drafted_in")).containsExactly("" + THEIRS);
    }
}
