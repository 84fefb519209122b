package headway.visits.reports;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.strategy.Deadline;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Terms;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long a report may take: the strategy's working days, counted in days on which schools are open (B5). */
@Component
public class ReportClock {

    private static final String DRAFT = "draft";
    private static final String CHECK = "school-check";
    private static final String ISSUE = "issue";

    private final ReportStrategies strategies;
    private final Terms terms;

    ReportClock(ReportStrategies strategies, Terms terms) {
        this.strategies = strategies;
        this.terms = terms;
    }

    /** A reckoning for a page: strategies and calendars are looked up once each. */
    public Reckoning start() {
        return new Reckoning();
    }

    /** Reckons for many visits. */
    public final class Reckoning {

        private final ReportStrategies.Lookup packs = strategies.start();

        private record Year(AcademicYear year, AuthorityCode authority) {}

        private final Map<Year, SchoolCalendar> calendars = new HashMap<>();

        private Reckoning() {}

        /** What is due next; empty where no report is to be written, none is due, or the strategy sets no days. */
        public Optional<Due> next(VisitLine visit, @Nullable Report report) {
            LocalDate done = visit.doneOn();
            if (!visit.reported() || done == null || visit.state() == VisitState.CANCELLED) {
                return Optional.empty();
            }
            if (report == null || report.draftedOn() == null) {
                return due(DRAFT, visit, done, false);
            }
            LocalDate sent = report.sentOn();
            if (report.state() == ReportState.WITH_SCHOOL && sent != null) {
                return due(CHECK, visit, sent, true);
            }
            return report.state() == ReportState.ISSUED ? Optional.empty() : due(ISSUE, visit, done, false);
        }

        /** The last day on which the report is to be issued. */
        public Optional<Due> issue(VisitLine visit) {
            LocalDate done = visit.doneOn();
            return done == null ? Optional.empty() : due(ISSUE, visit, done, false);
        }

        private Optional<Due> due(String id, VisitLine visit, LocalDate from, boolean school) {
            return deadlines(visit).stream()
                    .filter(deadline -> deadline.id().equals(id))
                    .findFirst()
                    .map(deadline -> new Due(
                            deadline.of(),
                            calendars
                                    .computeIfAbsent(
                                            new Year(AcademicYear.of(from), visit.authority()),
                                            year -> terms.calendar(year.year(), year.authority()))
                                    .after(from, deadline.workingDays()),
                            school));
        }

        private List<Deadline> deadlines(VisitLine visit) {
            return packs.of(visit).map(pack -> pack.content().deadlines()).orElse(List.of());
        }
    }
}
