package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Sha256;
import headway.shared.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of issued letters. */
@Component
class LetterArchive {

    private static final String LETTER = """
            select id, authority_code, academic_year, number, urn, kind, title, subject_kind, subject_id, issued_on,
                   issued_at, issued_by_name, sha256, length(pdf) as size, posted_on, posted_by_name, seen_at,
                   seen_by_name
              from issued_letter
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    LetterArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next number and keeps others of the same authority and year waiting until the transaction ends. */
    LetterNumber nextNumber(AuthorityCode authority, AcademicYear year) {
        int sequence = jdbc.sql("""
                        insert into letter_counter as counter (authority_code, academic_year, last_number)
                        values (:authority, :year, 1)
                        on conflict (authority_code, academic_year) do update set last_number = counter.last_number + 1
                        returning last_number""")
                .param("authority", authority.value())
                .param("year", year.startYear())
                .query(Integer.class)
                .single();
        return new LetterNumber(authority, year, sequence);
    }

    long add(LetterOrder order, LetterNumber number, ComposedLetter letter, byte[] pdf, Instant at, CurrentUser by) {
        return jdbc.sql("""
                        insert into issued_letter (authority_code, academic_year, number, urn, kind, title,
                            subject_kind, subject_id, issued_on, issued_at, issued_by, issued_by_name, pdf, sha256,
                            text_content, sections)
                        values (:authority, :year, :number, :urn, :kind, :title, :subjectKind, :subjectId, :issuedOn,
                            :issuedAt, :by, :byName, :pdf, :sha256, :text, cast(:sections as jsonb))
                        returning id""")
                .param("authority", number.authority().value())
                .param("year", number.year().startYear())
                .param("number", number.sequence())
                .param("urn", order.school().value())
                .param("kind", order.template().id())
                .param("title", letter.page().title())
                .param("subjectKind", order.subject().kind())
                .param("subjectId", order.subject().id())
                .param("issuedOn", order.content().date())
                .param("issuedAt", Timestamp.from(at))
                .param("by", by.id())
                .param("byName", by.fullName())
                .param("pdf", pdf)
                .param("sha256", Sha256.hex(pdf))
                .param("text", letter.text())
                .param("sections", json.writeValueAsString(letter.sections()))
                .query(Long.class)
                .single();
    }

    Optional<IssuedLetter> find(long id) {
        return one(jdbc.sql(LETTER + "where id = :id").param("id", id));
    }

    byte[] pdf(long id) {
        return jdbc.sql("select pdf from issued_letter where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    List<SectionText> sections(long id) {
        String written = jdbc.sql("select sections::text from issued_letter where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return List.of(json.readValue(written, SectionText[].class));
    }

    List<IssuedLetter> ofSchool(Urn school) {
        return all(jdbc.sql(LETTER + "where urn = :urn order by issued_on desc, id desc")
                .param("urn", school.value()));
    }

    List<IssuedLetter> ofAuthority(AuthorityCode authority) {
        return all(jdbc.sql(LETTER + "where authority_code = :authority order by id")
                .param("authority", authority.value()));
    }

    List<IssuedLetter> ofYear(AuthorityCode authority, AcademicYear year) {
        return all(jdbc.sql(LETTER + "where authority_code = :authority and academic_year = :year order by number")
                .param("authority", authority.value())
                .param("year", year.startYear()));
    }

    List<IssuedLetter> about(LetterSubject subject) {
        return all(jdbc.sql(LETTER + "where subject_kind = :kind and subject_id = :subject order by id desc")
                .param("kind", subject.kind())
                .param("subject", subject.id()));
    }

    Optional<IssuedLetter> latest(Urn school, String kind, AcademicYear year) {
        return one(jdbc.sql(LETTER + """
                        where urn = :urn and kind = :kind and academic_year = :year
                        order by issued_on desc, id desc limit 1""")
                .param("urn", school.value())
                .param("kind", kind)
                .param("year", year.startYear()));
    }

    void markPosted(long id, LocalDate on, CurrentUser by) {
        jdbc.sql("update issued_letter set posted_on = :on, posted_by = :by, posted_by_name = :name where id = :id")
                .param("on", on)
                .param("by", by.id())
                .param("name", by.fullName())
                .param("id", id)
                .update();
    }

    /** Whether this was the first time. */
    boolean markSeen(long id, Instant at, CurrentUser by) {
        return jdbc.sql("""
                        update issued_letter set seen_at = :at, seen_by = :by, seen_by_name = :name
                         where id = :id and seen_at is null""")
                        .param("at", Timestamp.from(at))
                        .param("by", by.id())
                        .param("name", by.fullName())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static List<IssuedLetter> all(StatementSpec statement) {
        return statement.query(LetterArchive::letter).list();
    }

    private static Optional<IssuedLetter> one(StatementSpec statement) {
        return statement.query(LetterArchive::letter).optional();
    }

    private static IssuedLetter letter(ResultSet row, int index) throws SQLException {
        return new IssuedLetter(
                row.getLong("id"),
                new LetterNumber(
                        new AuthorityCode(row.getInt("authority_code")),
                        new AcademicYear(row.getInt("academic_year")),
                        row.getInt("number")),
                new Urn(row.getInt("urn")),
                row.getString("kind"),
                row.getString("title"),
                new LetterSubject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getObject("issued_on", LocalDate.class),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issued_by_name"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getObject("posted_on", LocalDate.class),
                row.getString("posted_by_name"),
                instant(row.getTimestamp("seen_at")),
                row.getString("seen_by_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
