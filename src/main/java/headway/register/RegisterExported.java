package headway.register;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the register holds for an authority. */
@Component
class RegisterExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("school", "A school as the register last described it"),
                Table.ofSchools("school_change", "A change of a school that a later register told"),
                Table.ofSchools("school_link", "A predecessor or successor of a school"),
                Table.ofAuthority("cluster", "A cluster of schools"),
                Table.ofAuthority("cluster_member", "A school's time in a cluster"),
                Table.ofAuthority("school_officer", "Who was a school's partner or officer, and when"));
    }
}
