package headway.visits.web;

import headway.register.School;
import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.reports.Report;
import headway.visits.reports.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with a visit: made from who they are, whose school it is, who visits and where the report stands.
 *
 * @param manage plan and change it, write its note, move its report on
 * @param agree agree the date, or ask for another: the school's leaders, and whoever manages it for them
 * @param officer sees what officers see of it: the note, and what was done
 * @param lead leads the school: writes its part, and checks the report
 * @param risk sees and writes the note of risk: the head of school improvement and the school's own partner alone
 * @param review checks the report as the colleague to whom it was given
 * @param read reads the report
 */
public record VisitPermissions(
        boolean view,
        boolean manage,
        boolean agree,
        boolean officer,
        boolean lead,
        boolean risk,
        boolean review,
        boolean read) {

    static VisitPermissions of(CurrentUser user, School school, VisitLine visit, @Nullable Report report) {
        SchoolPermissions permissions = SchoolPermissions.of(user, school);
        boolean authority = user.authority().equals(visit.authority());
        boolean team = authority && user.role().isOfficer();
        boolean visits = team && is(visit.account(), user);
        boolean reviews = team
                && report != null
                && is(report.reviewer(), user)
                && report.state() != ReportState.DRAFT
                && report.state() != ReportState.ISSUED;
        boolean manage = permissions.decide() || visits;
        boolean officer = team && (permissions.viewDecisions() || visits || reviews);
        return new VisitPermissions(
                permissions.viewDecisions() || visits || reviews,
                manage,
                manage || permissions.lead(),
                officer,
                permissions.lead(),
                // Not for any other officer, also not for one who visits in the partner's place.
                authority
                        && (user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.PARTNER) && permissions.decide()),
                reviews && !is(visit.account(), user),
                report != null
                        && (officer || permissions.lead() && report.state().isShared()));
    }

    private static boolean is(@Nullable Long account, CurrentUser user) {
        return account != null && account == user.id();
    }

    /** Whether somebody may plan a visit to a school. */
    static boolean plan(CurrentUser user, School school) {
        return SchoolPermissions.of(user, school).decide();
    }

    /** Whether somebody may make and revoke a school's calendar address. */
    static boolean calendar(CurrentUser user, School school) {
        SchoolPermissions permissions = SchoolPermissions.of(user, school);
        return permissions.lead() || user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) && permissions.decide();
    }

    /** Who sees the list of visits. */
    static boolean list(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.PARTNER) || user.is(Role.ADVISOR);
    }
}
