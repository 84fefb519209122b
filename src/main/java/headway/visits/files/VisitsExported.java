package headway.visits.files;

import headway.shared.AuthorityCode;
import headway.shared.Exported;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is held of visits. */
@Component
class VisitsExported implements Exported {

    private final VisitFiles files;

    VisitsExported(VisitFiles files) {
        this.files = files;
    }

    @Override
    public Stream<Document> documents(AuthorityCode authority) {
        return files.documents(authority);
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("visit", "A visit to a school"),
                Table.ofAuthority("visit_step", "What was done with a visit"),
                Table.ofAuthority("plan_run", "A search for a visiting plan, what it was made from and what it found"),
                Table.ofAuthority("visit_preparation", "What a school wrote before a visit"),
                Table.ofAuthority("visit_note", "The officer's note on a visit"),
                Table.ofAuthority("visit_risk_note", "What the authority alone keeps of a visit"),
                Table.ofAuthority("visit_report", "The report on a visit, from draft to issue"),
                Table.ofAuthority("inspection_expected", "When a school's next inspection is expected"),
                Table.ofAuthority("mail", "A mail about a visit"),
                new Table("visit_file", "A file that was put to a visit; the file itself is under visits/", """
                        select id, visit_id, name, type, size, sha256, added_at, added_by, removed_on, removed_by
                        from visit_file where authority_code = :authority order by id"""));
    }
}
