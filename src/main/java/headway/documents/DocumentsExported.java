package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.Exported;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letters of an authority: a list, and each as it was sent. */
@Component
class DocumentsExported implements Exported {

    private final LetterArchive archive;

    DocumentsExported(LetterArchive archive) {
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
        return archive.ofAuthority(authority).stream()
                .map(letter -> new Document("letters/" + letter.number().fileName(), archive.pdf(letter.id())));
    }
}
