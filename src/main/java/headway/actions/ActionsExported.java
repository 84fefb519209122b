package headway.actions;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The actions of an authority's schools. */
@Component
class ActionsExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("action", "Something that somebody is to do for a school by a day"),
                Table.ofAuthority("action_progress", "What somebody said on a day of how far an action has got"));
    }
}
