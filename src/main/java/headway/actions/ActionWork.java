package headway.actions;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells people of actions that are theirs and due within a week, or overdue. What somebody of a school without an account
 * is to do comes to the school's leaders.
 */
@Component
class ActionWork implements WorkSource {

    private static final int WEEK = 7;

    private final Actions actions;
    private final Clock clock;

    ActionWork(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    private Stream<Action> ofSchools(CurrentUser user) {
        return user.is(Role.SCHOOL_LEADER)
                ? user.schools().stream()
                        .flatMap(urn -> actions.open(urn).stream())
                        .filter(action -> action.ownerAccount() == null)
                : Stream.empty();
    }

    @Override
    public List<WorkLine> lines(CurrentUser user) {
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(actions.openOf(user.id()).stream(), ofSchools(user))
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
