package headway.imports;

import headway.jobs.WorkingInstance;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of loads, kept in the database. */
@Component
public class Loads {

    /** A load as people see it. */
    public record Load(
            long id,
            int authority,
            @Nullable Long uploadId,
            String fileName,
            String sheet,
            String sha256,
            @Nullable Recognition recognition,
            String title,
            LoadState state,
            boolean goodRowsOnly,
            int rowsRead,
            int rowsGood,
            int records,
            int added,
            int changed,
            int unmatched,
            int problems,
            String leftOut,
            String message,
            Instant createdAt,
            String createdBy,
            @Nullable Instant appliedAt) {}

    private final JdbcClient jdbc;
    private final WorkingInstance instance;
    private final Clock clock;

    Loads(JdbcClient jdbc, WorkingInstance instance, Clock clock) {
        this.jdbc = jdbc;
        this.instance = instance;
        this.clock = clock;
    }

    @Transactional
    long begin(
            @Nullable Long uploadId,
            Source source,
            String sha256,
            @Nullable Recognition recognised,
            LoadState state,
            CurrentUser by) {
        return jdbc.sql("""
                        insert into load (authority_code, upload_id, file_name, sheet, sha256, reader_id, title, header_row,
                            academic_year, status, as_at, published, state, created_at, created_by, instance)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(by.authority().value())
                .param(uploadId)
                .param(source.fileName())
                .param(source.sheet())
                .param(sha256)
                .param(recognised == null ? null : recognised.readerId())
                .param(recognised == null ? "Not recognised" : recognised.title())
                .param(recognised == null ? null : recognised.headerRow())
                .param(
                        recognised == null || recognised.year() == null
                                ? null
                                : recognised.year().startYear())
                .param(
                        recognised == null || recognised.status() == null
                                ? null
                                : recognised.status().name())
                .param(recognised == null ? null : date(recognised.asAt()))
                .param(recognised == null ? null : date(recognised.published()))
                .param(state.name())
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(state.busy() ? instance.number() : null)
                .query(Long.class)
                .single();
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    @Transactional
    boolean move(long id, LoadState from, LoadState to, String message) {
        return jdbc.sql(
                                "update load set state = ?, message = ?, instance = coalesce(?, instance) where id = ? and state = ?")
                        .param(to.name())
                        .param(message)
                        .param(to.busy() ? instance.number() : null)
                        .param(id)
                        .param(from.name())
                        .update()
                == 1;
    }

    @Transactional
    void dates(long id, @Nullable LocalDate asAt, @Nullable LocalDate published) {
        jdbc.sql("update load set as_at = ?, published = ? where id = ? and state in ('CHECKED', 'CHECKING')")
                .param(date(asAt))
                .param(date(published))
                .param(id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(long id, int rows) {
        jdbc.sql("update load set rows_read = ? where id = ?")
                .param(rows)
                .param(id)
                .update();
    }

    /** Loads that are said to be worked on, by a process that works no more. */
    @Transactional(readOnly = true)
    List<Load> abandoned() {
        return jdbc.sql("select * from load where state in ('CHECKING', 'APPLYING') and" + WorkingInstance.IS_GONE
                        + "order by id")
                .query(Loads::load)
                .list();
    }

    /** Keeps what a check or a load found, unless it was said meanwhile that it broke off; joins the transaction of the load where there is one. */
    @Transactional
    void keep(long id, LoadState state, LoadResult result, boolean goodRowsOnly) {
        int kept = jdbc.sql("""
                update load set state = ?, rows_read = ?, rows_good = ?, records = ?, added = ?, changed = ?,
                    unmatched = ?, problems = ?, left_out = ?, good_rows_only = ?, message = '', applied_at = ?
                where id = ? and state in ('CHECKING', 'APPLYING', 'FAILED')""")
                .param(state.name())
                .param(result.rowsRead())
                .param(result.rowsGood())
                .param(result.records())
                .param(result.added())
                .param(result.changed())
                .param(result.unmatched())
                .param(result.problemCount())
                .param(result.leftOutInWords())
                .param(goodRowsOnly)
                .param(state == LoadState.APPLIED ? Timestamp.from(clock.instant()) : null)
                .param(id)
                .update();
        if (kept == 0) {
            throw new IllegalStateException("Load " + id + " is no longer worked on.");
        }
    }

    @Transactional(readOnly = true)
    Optional<Load> find(long id) {
        return jdbc.sql("select * from load where id = ?")
                .param(id)
                .query(Loads::load)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Load> latest(int most) {
        return jdbc.sql("select * from load where state <> 'DISCARDED' order by id desc limit ?")
                .param(most)
                .query(Loads::load)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Load> sameApplied(String sha256, String sheet, String readerId) {
        return jdbc.sql("""
                        select * from load where sha256 = ? and sheet = ? and reader_id = ? and state = 'APPLIED'
                        order by id desc limit 1""")
                .param(sha256)
                .param(sheet)
                .param(readerId)
                .query(Loads::load)
                .optional();
    }

    private static Load load(ResultSet row, int index) throws SQLException {
        String reader = row.getString("reader_id");
        int year = row.getInt("academic_year");
        String status = row.getString("status");
        Recognition recognition = reader == null
                ? null
                : new Recognition(
                        reader,
                        row.getString("title"),
                        row.getInt("header_row"),
                        year == 0 ? null : new AcademicYear(year),
                        status == null ? null : EditionStatus.valueOf(status),
                        local(row.getDate("as_at")),
                        local(row.getDate("published")));
        long upload = row.getLong("upload_id");
        Timestamp applied = row.getTimestamp("applied_at");
        return new Load(
                row.getLong("id"),
                row.getInt("authority_code"),
                upload == 0 ? null : upload,
                row.getString("file_name"),
                row.getString("sheet"),
                row.getString("sha256"),
                recognition,
                row.getString("title"),
                LoadState.valueOf(row.getString("state")),
                row.getBoolean("good_rows_only"),
                row.getInt("rows_read"),
                row.getInt("rows_good"),
                row.getInt("records"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unmatched"),
                row.getInt("problems"),
                row.getString("left_out"),
                row.getString("message"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                applied == null ? null : applied.toInstant());
    }

    private static @Nullable LocalDate local(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
