package headway.evidence;

import headway.imports.EditionStatus;
import headway.imports.LoadContext;
import headway.imports.Recognition;
import headway.shared.AcademicYear;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/** Notes the edition that a load brings, once for each load, and hands out its number. */
final class EditionRow {

    private static final String FIND = "select id from edition where load_id = ?";
    private static final String INSERT = """
            insert into edition (reader_id, title, academic_year, status, as_at, published, load_id, keeps_replaced)
            values (?, ?, ?, ?, ?, ?, ?, true) returning id""";

    private EditionRow() {}

    /** @param today from when the edition counts as known where nobody said when it was published */
    static long of(LoadContext load, LocalDate today) {
        Recognition what = load.recognition();
        try (PreparedStatement find = load.connection().prepareStatement(FIND)) {
            find.setLong(1, load.loadId());
            try (ResultSet held = find.executeQuery()) {
                if (held.next()) {
                    return held.getLong(1);
                }
            }
            return insert(load, what, today);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("edition", INSERT, e);
        }
    }

    private static long insert(LoadContext load, Recognition what, LocalDate today) throws SQLException {
        AcademicYear year = what.year();
        EditionStatus status = what.status();
        LocalDate published = what.published();
        try (PreparedStatement insert = load.connection().prepareStatement(INSERT)) {
            insert.setString(1, what.readerId());
            insert.setString(2, what.title());
            insert.setObject(3, year == null ? null : year.startYear(), Types.INTEGER);
            insert.setString(4, status == null ? null : status.name());
            insert.setDate(5, date(what.asAt()));
            insert.setDate(6, date(published == null ? today : published));
            insert.setLong(7, load.loadId());
            try (ResultSet made = insert.executeQuery()) {
                made.next();
                return made.getLong(1);
            }
        }
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
