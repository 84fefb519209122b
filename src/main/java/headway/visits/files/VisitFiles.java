package headway.visits.files;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Exported;
import headway.shared.Sha256;
import headway.visits.VisitLine;
import headway.visits.booking.Bookings;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that were put to visits, kept in the database. Who may do what is decided by the caller. */
@Service
@Transactional
public class VisitFiles {

    /** In bytes: 10 MB. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final String COLUMNS = "id, name, type, size, added_at, added_by";
    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final Bookings visits;
    private final AuditTrail audit;
    private final Clock clock;

    VisitFiles(JdbcClient jdbc, Bookings visits, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a visit that were not removed, the oldest first. */
    @Transactional(readOnly = true)
    public List<VisitFile> of(long visit) {
        return jdbc.sql("select " + COLUMNS + " from visit_file where visit_id = ? and removed_on is null order by id")
                .param(visit)
                .query(VisitFiles::file)
                .list();
    }

    /**
     * Puts a file to a visit.
     *
     * @throws FormProblem where there is none, it is too large, or of none of the kinds
     */
    public long add(long id, String name, byte[] content, CurrentUser by) {
        if (content.length == 0) {
            throw new FormProblem("file", "Choose a file");
        }
        if (content.length > LARGEST) {
            throw new FormProblem("file", "The file is larger than 10 MB. Make it smaller, or split it");
        }
        FileKind kind = FileKind.of(content)
                .orElseThrow(() -> new FormProblem(
                        "file", "This is no PDF, PNG, JPEG, DOCX, XLSX or ODT file, or it holds macros"));
        VisitLine visit = visits.lock(id);
        String kept = named(name, kind);
        long file = jdbc.sql("""
                        insert into visit_file (authority_code, visit_id, name, type, size, sha256, content, added_at, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(visit.authority().value())
                .param(id)
                .param(kept)
                .param(kind.name())
                .param(content.length)
                .param(Sha256.hex(content))
                .param(content)
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .query(Long.class)
                .single();
        visits.step(visit, by, "Added a file", kept);
        audit.record(new AuditEntry(by, "Added a file to a visit", "visit", "" + id, visit.urn(), null, kept));
        return file;
    }

    /** The bytes as they were put in; reading is in the trail. */
    public byte[] open(long visit, VisitFile file, CurrentUser by) {
        byte[] content = jdbc.sql("select content from visit_file where id = ?")
                .param(file.id())
                .query((row, index) -> row.getBytes(1))
                .single();
        audit.read(new AuditEntry(
                by, AuditTrail.READING + "a file of a visit", "visit", "" + visit, null, null, file.name()));
        return content;
    }

    @Transactional(readOnly = true)
    public VisitFile find(long visit, long id) {
        return of(visit).stream()
                .filter(file -> file.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("File " + id));
    }

    /** Takes a file away; its bytes stay for the trail, and nobody is shown it. */
    public void remove(long id, VisitFile file, CurrentUser by) {
        VisitLine visit = visits.lock(id);
        jdbc.sql("update visit_file set removed_on = ?, removed_by = ? where id = ? and visit_id = ?")
                .param(LocalDate.now(clock))
                .param(by.fullName())
                .param(file.id())
                .param(id)
                .update();
        visits.step(visit, by, "Removed a file", file.name());
        audit.record(
                new AuditEntry(by, "Removed a file from a visit", "visit", "" + id, visit.urn(), file.name(), null));
    }

    Stream<Exported.Document> documents(AuthorityCode authority) {
        return jdbc
                .sql("select id, name from visit_file where authority_code = ? and removed_on is null order by id")
                .param(authority.value())
                .query((row, index) -> new Object[] {row.getLong(1), row.getString(2)})
                .list()
                .stream()
                .map(file -> new Exported.Document(
                        "visits/" + file[0] + "-" + file[1],
                        jdbc.sql("select content from visit_file where id = ?")
                                .param(file[0])
                                .query((row, index) -> row.getBytes(1))
                                .single()));
    }

    /** The name as people know it, without a path, and with the ending of what the file is. */
    static String named(String name, FileKind kind) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .strip();
        String kept = stem.isEmpty() || stem.startsWith(".") ? "file" : stem;
        return (kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept) + "." + kind.ending();
    }

    private static VisitFile file(ResultSet row, int index) throws SQLException {
        return new VisitFile(
                row.getLong("id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"));
    }
}
