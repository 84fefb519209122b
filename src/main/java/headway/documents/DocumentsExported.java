package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.Exported;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of an authority: a list, and each as it was sent. */
@Component
class DocumentsExported implements Exported {

    private final JdbcClient jdbc;
    private final LetterArchive archive;

    DocumentsExported(JdbcClient jdbc, LetterArchive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("issued_letter", "A letter that was issued; the document is under letters/", """
                select id, academic_year, number, urn, kind, title, subject_kind, subject_id, issued_on, issued_at,
                       issued_by_name, sha256, text_content, posted_on, posted_by_name, seen_at, seen_by_name
                  from issued_letter where authority_code = :authority order by id"""));
    }

    @Override
    public Stream<Document> documents(AuthorityCode authority) {
        return jdbc
                .sql("select id from issued_letter where authority_code = ? order by id")
                .param(authority.value())
                .query((row, index) -> row.getLong(1))
                .list()
                .stream()
                .map(id -> new Document(
                        "letters/" + archive.find(id).orElseThrow().number().fileName(), archive.pdf(id)));
    }
}
