package headway.audit;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trail of an authority. */
@Component
class AuditExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(Table.ofAuthority("audit_entry", "Who did what, when, and how it was before and after"));
    }
}
