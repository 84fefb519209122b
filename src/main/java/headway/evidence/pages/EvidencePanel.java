package headway.evidence.pages;

import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.SchoolPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Evidence on a school's overview: what inspectors found, and three figures. */
@Component
class EvidencePanel implements SchoolPanel {

    private static final int SECOND = 20;

    private final Schools schools;
    private final EvidencePages pages;
    private final Clock clock;

    EvidencePanel(Schools schools, EvidencePages pages, Clock clock) {
        this.schools = schools;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return SECOND;
    }

    @Override
    public Optional<Panel> panel(Urn urn, CurrentUser user) {
        Optional<School> school = schools.find(urn)
                .filter(found -> SchoolPermissions.of(user, found).view());
        return school.map(found -> new Panel("Evidence", "evidence/panel", pages.inBrief(found, LocalDate.now(clock))));
    }
}
