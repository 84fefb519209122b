package headway.visits.web;

import headway.register.School;
import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;

/**
 * What a person may do with a visit: made from who they are, whose school it is and who visits.
 *
 * @param manage plan and change it
 * @param agree agree the date, or ask for another: the school's leaders, and whoever manages it for them
 * @param officer sees what officers see of it
 * @param lead leads the school
 */
public record VisitPermissions(boolean view, boolean manage, boolean agree, boolean officer, boolean lead) {

    static VisitPermissions of(CurrentUser user, School school, VisitLine visit) {
        SchoolPermissions permissions = SchoolPermissions.of(user, school);
        Long account = visit.account();
        boolean visits = user.authority().equals(visit.authority())
                && user.role().isOfficer()
                && account != null
                && account == user.id();
        boolean manage = permissions.decide() || visits;
        return new VisitPermissions(
                permissions.viewDecisions() || visits,
                manage,
                manage || permissions.lead(),
                user.role().isOfficer() && (permissions.viewDecisions() || visits),
                permissions.lead());
    }

    /** Whether somebody may plan a visit to a school. */
    static boolean plan(CurrentUser user, School school) {
        return SchoolPermissions.of(user, school).decide();
    }

    /** Who sees the list of visits. */
    static boolean list(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.PARTNER) || user.is(Role.ADVISOR);
    }
}
