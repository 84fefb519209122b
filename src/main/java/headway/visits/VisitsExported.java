package headway.visits;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is held of visits. */
@Component
class VisitsExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("visit", "A visit to a school"),
                Table.ofAuthority("visit_step", "What was done with a visit"),
                Table.ofAuthority("plan_run", "A search for a visiting plan, what it was made from and what it found"));
    }
}
