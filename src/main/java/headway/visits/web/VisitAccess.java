package headway.visits.web;

import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.reports.Report;
import headway.visits.reports.Reports;
import headway.web.NotFoundException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds a visit for a person, with what they may do; 'not found' where they may not see it. */
@Component
class VisitAccess {

    /** A visit as a person has it. */
    record Seen(VisitLine visit, @Nullable Report report, School school, VisitPermissions permissions) {}

    private final Visits visits;
    private final Reports reports;
    private final Schools schools;

    VisitAccess(Visits visits, Reports reports, Schools schools) {
        this.visits = visits;
        this.reports = reports;
        this.schools = schools;
    }

    Seen seen(long id, CurrentUser user) {
        VisitLine visit = visits.find(id).orElseThrow(() -> new NotFoundException("Visit " + id));
        School school = schools.find(visit.urn()).orElseThrow(() -> new NotFoundException("Visit " + id));
        Report report = reports.find(id).orElse(null);
        VisitPermissions permissions = VisitPermissions.of(user, school, visit, report);
        if (!permissions.view()) {
            throw new NotFoundException("Visit " + id);
        }
        return new Seen(visit, report, school, permissions);
    }

    Seen allowed(long id, CurrentUser user, Predicate<VisitPermissions> may) {
        Seen seen = seen(id, user);
        if (!may.test(seen.permissions())) {
            throw new AccessDeniedException("This part of the visit is not for your account.");
        }
        return seen;
    }
}
