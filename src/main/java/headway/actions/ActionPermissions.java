package headway.actions;

import headway.register.School;
import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import headway.shared.Role;

/**
 * What a person may do with an action: made from who they are, whose school it is and whose action.
 *
 * @param write say how far it has got, and end it: its owner, the school's leaders, and the officers of the school
 * @param reopen take back that it was ended: officers of the school
 */
public record ActionPermissions(boolean write, boolean reopen) {

    static ActionPermissions of(CurrentUser user, School school, Action action) {
        SchoolPermissions permissions = SchoolPermissions.of(user, school);
        boolean team =
                user.authority().equals(school.authority()) && user.role().isOfficer();
        boolean owner =
                team && action.ownerAccount() != null && action.ownerAccount() == user.id() || permissions.lead();
        boolean officer = team && permissions.viewDecisions() && !user.is(Role.SCHOOL_LEADER);
        return new ActionPermissions(owner || officer, officer);
    }
}
