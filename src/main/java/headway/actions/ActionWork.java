package headway.actions;

import headway.shared.CurrentUser;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people of actions that are theirs and due within a week, or overdue. */
@Component
class ActionWork implements WorkSource {

    private static final int WEEK = 7;

    private final Actions actions;
    private final Clock clock;

    ActionWork(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public List<WorkLine> lines(CurrentUser user) {
        LocalDate today = LocalDate.now(clock);
        return actions.openOf(user.id()).stream()
                .filter(action -> !action.due().isAfter(today.plusDays(WEEK)))
                .map(action -> new WorkLine(
                        action.overdue(today) ? WorkLine.Group.ALERT : WorkLine.Group.DUE,
                        (action.overdue(today) ? "Overdue since " : "Due on ") + Format.date(action.due()) + ": "
                                + action.what(),
                        "/schools/" + action.urn() + "/actions/" + action.id(),
                        action.due()))
                .toList();
    }
}
