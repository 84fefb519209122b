package headway.security;

import headway.actions.Actions;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.support.ledger.Funding;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import headway.visits.HalfDay;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.calendar.CalendarFeeds;
import headway.visits.files.VisitFiles;
import headway.visits.notes.Area;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits that are proposed, and actions that are open, for tests of who may see and change them. */
public class VisitFixtures {

    private final Visits visits;
    private final Notes notes;
    private final VisitFiles files;
    private final CalendarFeeds feeds;
    private final TestAuthority authority;
    private final JdbcClient jdbc;
    private final Actions actions;
    private final Clock clock;

    public VisitFixtures(
            Visits visits,
            Notes notes,
            VisitFiles files,
            CalendarFeeds feeds,
            TestAuthority authority,
            JdbcClient jdbc,
            Actions actions,
            Clock clock) {
        this.visits = visits;
        this.notes = notes;
        this.files = files;
        this.feeds = feeds;
        this.authority = authority;
        this.jdbc = jdbc;
        this.actions = actions;
        this.clock = clock;
    }

    /** A visit by somebody who is nobody of the tests' people. */
    long visit(TestSchool school) {
        LocalDate today = LocalDate.now(clock);
        return visits.propose(
                new NewVisit(
                        school.urn(),
                        AcademicYear.of(today),
                        VisitKind.CORE,
                        null,
                        "Somebody",
                        new Slot(today, HalfDay.MORNING, false),
                        true,
                        "Reading",
                        Funding.CORE),
                TestAuthority.system(school.authority()));
    }

    /** A visit whose report is being written. */
    long reported(TestSchool school) {
        long id = visit(school);
        CurrentUser system = TestAuthority.system(school.authority());
        LocalDate today = LocalDate.now(clock);
        visits.confirm(id, version(id), system);
        visits.done(id, version(id), today, system);
        VisitLine visit = visits.find(id).orElseThrow();
        Area area = notes.areas(visit, NoteContent.EMPTY).getFirst();
        NoteContent content = new NoteContent(
                "The headteacher",
                "",
                List.of(new NoteContent.Finding(area.area(), "", "Something was found")),
                "Safeguarding was looked at",
                "",
                "",
                "",
                "",
                List.of());
        notes.complete(id, visit.version(), 0, content, system);
        return id;
    }

    /** A file of the visit made last. */
    long file(TestSchool school) {
        long visit = visits.of(school.urn(), AcademicYear.of(LocalDate.now(clock))).stream()
                .mapToLong(VisitLine::id)
                .max()
                .orElseThrow();
        return files.add(
                visit,
                "plan.pdf",
                "%PDF-1.7 plan".getBytes(StandardCharsets.US_ASCII),
                TestAuthority.system(school.authority()));
    }

    /** The secret of the calendar of the authority's partner. */
    String secret(TestSchool school) {
        return feeds.make(
                school.authority().equals(TestAuthority.CODE)
                        ? authority.person(Role.PARTNER)
                        : authority.other(Role.PARTNER));
    }

    long mail(TestSchool school) {
        return jdbc.sql("""
                        insert into mail (authority_code, visit_id, occasion, account, address, subject, body, written_at,
                            not_before)
                        values (?, ?, 'Test', 1, 'nobody@school.example', 'Subject', 'Body', now(), now()) returning id""")
                .param(school.authority().value())
                .param(visit(school))
                .query(Long.class)
                .single();
    }

    private int version(long id) {
        return visits.find(id).orElseThrow().version();
    }

    long action(TestSchool school) {
        CurrentUser system = TestAuthority.system(school.authority());
        return actions.raise(
                new Actions.NewAction(
                        school.authority(),
                        school.urn(),
                        "Check the single central record",
                        "The headteacher",
                        null,
                        LocalDate.now(clock).plusDays(30),
                        "test",
                        1),
                system);
    }
}
