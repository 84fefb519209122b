package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the head of school improvement of schools without a partner, and officers of schools newly theirs. */
@Component
class PartnerWork implements WorkSource {

    /** For how many days a school is told as new. */
    private static final int NEW_DAYS = 14;

    private final Caseload caseload;
    private final Officers officers;
    private final Schools schools;
    private final Clock clock;

    PartnerWork(Caseload caseload, Officers officers, Schools schools, Clock clock) {
        this.caseload = caseload;
        this.officers = officers;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.role().isOfficer()) {
            return List.of();
        }
        List<WorkLine> lines = new ArrayList<>();
        if (user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)) {
            caseload.groups(user).forEach(group -> alert(group, lines));
        }
        LocalDate today = LocalDate.now(clock);
        officers.on(today).stream()
                .filter(link -> link.account() == user.id() && link.from().isAfter(today.minusDays(NEW_DAYS)))
                .forEach(link -> lines.add(new WorkLine(
                        WorkLine.Group.NEWS,
                        (link.partner() ? "You are the partner of " : "You are assigned to ")
                                + schools.find(link.urn()).map(School::name).orElse("URN " + link.urn()),
                        "/schools/" + link.urn() + "/people",
                        link.from())));
        return lines;
    }

    private static void alert(Caseload.Group group, List<WorkLine> lines) {
        int count = group.schools().size();
        if (count > 0 && (group.partner() == null || group.closed())) {
            lines.add(new WorkLine(
                    WorkLine.Group.ALERT,
                    group.partner() == null
                            ? Format.plural(count, "school has no partner", "schools have no partner")
                            : Format.plural(count, "school has", "schools have") + " as partner " + group.partner()
                                    + ", whose account is closed",
                    "/caseload",
                    null));
        }
    }
}
