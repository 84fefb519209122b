package headway.visits.web;

import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.notes.Area;
import headway.visits.notes.Notes;
import headway.visits.reports.Reports;
import headway.web.EvidencePart;
import headway.web.SchoolPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grades by area that visits found, on the page of a school's evidence: each dated and of the officer who gave it,
 * once the report is issued (R34). No fact of the catalogue holds them, since no criterion may rest on one officer's grade
 * of one area.
 */
@Component
public class GradesOfVisits implements EvidencePart {

    private static final int LATEST = 6;

    /** What one visit found; only areas that were graded. */
    public record Found(VisitLine visit, LocalDate issuedOn, List<Area> areas) {}

    private final Schools schools;
    private final Visits visits;
    private final Notes notes;
    private final Reports reports;

    GradesOfVisits(Schools schools, Visits visits, Notes notes, Reports reports) {
        this.schools = schools;
        this.visits = visits;
        this.notes = notes;
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SchoolPanel.Panel> part(Urn urn, LocalDate asAt, CurrentUser user) {
        if (schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = reports.issued(urn, asAt, LATEST).stream()
                .map(report -> visits.find(report.visit())
                        .map(visit -> new Found(visit, Objects.requireNonNull(report.issuedOn()), graded(visit)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(each -> !each.areas().isEmpty())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchoolPanel.Panel("Grades that visits found", "visits/grades-found", found));
    }

    private List<Area> graded(VisitLine visit) {
        return notes.areas(visit, notes.note(visit).content()).stream()
                .filter(area -> !area.grade().isBlank())
                .toList();
    }
}
