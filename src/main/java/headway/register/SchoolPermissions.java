package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.NotFoundException;

/** What a person may do with a school: made from who they are and whose school it is. */
public record SchoolPermissions(
        boolean view, boolean viewDecisions, boolean decide, boolean enterEvidence, boolean lead) {

    public static SchoolPermissions of(CurrentUser user, School school) {
        boolean own = user.hasSchool(school.urn());
        boolean authority = user.authority().equals(school.authority());
        boolean head = user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        boolean partner = user.is(Role.PARTNER) && own;
        boolean officer = authority && user.role().isOfficer();
        boolean leader = authority && user.is(Role.SCHOOL_LEADER) && own;
        boolean assigned = officer && own;
        return new SchoolPermissions(
                officer || leader,
                authority && head || assigned || leader,
                authority && (head || partner),
                authority && (head || assigned),
                leader);
    }

    /** The permissions, or 'not found' for whom the school is not to be seen: the two look alike from outside. */
    public static SchoolPermissions viewing(CurrentUser user, School school) {
        SchoolPermissions permissions = of(user, school);
        if (!permissions.view()) {
            throw new NotFoundException("School " + school.urn());
        }
        return permissions;
    }
}
