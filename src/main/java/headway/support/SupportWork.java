package headway.support;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.support.ledger.LedgerTable;
import headway.web.Format;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of schools with fewer visits than promised, and of desk-top reviews that are due (R28). */
@Component
class SupportWork implements WorkSource {

    private final LedgerTable ledger;
    private final Clock clock;

    SupportWork(LedgerTable ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> lines(CurrentUser user) {
        if (!user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) && !user.is(Role.PARTNER)) {
            return List.of();
        }
        LedgerTable.Table table = ledger.of(AcademicYear.of(LocalDate.now(clock)), user);
        List<WorkLine> lines = new ArrayList<>();
        long none = count(table, row -> row.ledger().fewerThanAnySchool());
        long few = count(table, row -> row.ledger().tooFewVisits());
        if (few > 0) {
            lines.add(new WorkLine(
                    WorkLine.Group.ALERT,
                    Format.plural(few, "school has", "schools have") + " fewer visits planned than promised"
                            + (none == 0 ? "" : ", " + none + " of them fewer than any school is to have"),
                    "/support?show=short",
                    null));
        }
        int due = table.deskTopDue().size();
        if (due > 0) {
            lines.add(new WorkLine(
                    WorkLine.Group.AWAITING,
                    Format.plural(due, "school", "schools") + " outside the visit programme "
                            + (due == 1 ? "is" : "are") + " due a desk-top review",
                    "/rounds",
                    null));
        }
        return lines;
    }

    private static long count(LedgerTable.Table table, Predicate<LedgerTable.Row> fits) {
        return table.rows().stream().filter(fits).count();
    }
}
