package headway.categorisation;

import headway.register.School;
import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.NotFoundException;

/**
 * What a person may do with a decision. A school sees its decision once it is settled, and not before: until then it is
 * the officers' working paper.
 */
public record DecisionPermissions(
        boolean view, boolean answer, boolean moderate, boolean contact, boolean settle, boolean issue) {

    static DecisionPermissions of(CurrentUser user, School school, DecisionState state) {
        SchoolPermissions on = SchoolPermissions.of(user, school);
        boolean head = on.decide() && user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        boolean officer = on.decide();
        boolean view = on.viewDecisions() && (!user.is(Role.SCHOOL_LEADER) || state.settled());
        return new DecisionPermissions(view, officer, head, officer, head, head);
    }

    static DecisionPermissions viewing(CurrentUser user, School school, DecisionState state) {
        DecisionPermissions permissions = of(user, school, state);
        if (!permissions.view()) {
            throw new NotFoundException("Decision on " + school.urn());
        }
        return permissions;
    }

    /** Whether anything can be done at all, so that the task list offers it. */
    public boolean works() {
        return answer || moderate || contact;
    }
}
