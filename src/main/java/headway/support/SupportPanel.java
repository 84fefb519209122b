package headway.support;

import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.support.ledger.Ledger;
import headway.web.SchoolPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** This year's support on a school's overview: promised, planned, done. */
@Component
class SupportPanel implements SchoolPanel {

    private static final int THIRD = 30;

    private final Schools schools;
    private final Ledger ledger;
    private final Clock clock;

    SupportPanel(Schools schools, Ledger ledger, Clock clock) {
        this.schools = schools;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public int order() {
        return THIRD;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Urn urn, CurrentUser user) {
        return schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .map(school -> ledger.of(urn, AcademicYear.of(LocalDate.now(clock))))
                .filter(held -> !held.lines().isEmpty())
                .map(held -> new Panel("Support", "support/panel", held));
    }
}
