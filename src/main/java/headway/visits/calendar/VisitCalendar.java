package headway.visits.calendar;

import headway.identity.ReaderContext;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.visits.HalfDay;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.booking.Bookings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A person's visits as an iCalendar file: an officer's own, and for a school's leaders those to their school. It says when
 * and where, and nothing of what a visit is about, since calendars are shared.
 */
@Component
public class VisitCalendar {

    private static final CurrentUser SYSTEM = CurrentUser.system("calendar", new AuthorityCode(999));
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime END = LocalTime.of(16, 0);

    private final CalendarFeeds feeds;
    private final SchoolFeeds schoolFeeds;
    private final Bookings visits;
    private final Schools schools;
    private final TransactionTemplate transaction;

    VisitCalendar(
            CalendarFeeds feeds,
            SchoolFeeds schoolFeeds,
            Bookings visits,
            Schools schools,
            TransactionTemplate transaction) {
        this.feeds = feeds;
        this.schoolFeeds = schoolFeeds;
        this.visits = visits;
        this.schools = schools;
        this.transaction = transaction;
    }

    /** The calendar at a secret address; empty where the address is nobody's. */
    public Optional<String> at(String secret) {
        // Whoever holds the address is not signed in: the program looks up whose it is, and reads theirs alone.
        return ReaderContext.asSystem(
                SYSTEM,
                () -> Optional.ofNullable(transaction.execute(
                        status -> visitsAt(secret).map(this::of).orElse(null))));
    }

    private Optional<List<VisitLine>> visitsAt(String secret) {
        return feeds.owner(secret)
                .map(this::visitsOf)
                .or(() -> schoolFeeds
                        .school(secret)
                        .map(school -> visits.ofSchools(school.authority(), List.of(school.urn()))));
    }

    private String of(List<VisitLine> shown) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Headway//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        shown.forEach(visit -> calendar.add(event(visit)));
        return calendar.toString();
    }

    private List<VisitLine> visitsOf(CurrentUser person) {
        if (!person.is(Role.SCHOOL_LEADER)) {
            return visits.ofOfficer(person.authority(), person.id());
        }
        return visits.ofSchools(person.authority(), person.schools());
    }

    private VEvent event(VisitLine visit) {
        String school = schools.find(visit.urn()).map(School::name).orElse("A school");
        String summary =
                visit.kind().title() + ", " + school + (visit.state() == VisitState.PROPOSED ? " (proposed)" : "");
        LocalDate day = visit.day();
        boolean morning = visit.slot().half() == HalfDay.MORNING;
        VEvent event = new VEvent(
                at(day, morning ? MORNING : AFTERNOON),
                at(day, morning && !visit.slot().wholeDay() ? NOON : END),
                summary);
        event.add(new Uid("visit-" + visit.id() + "@headway"));
        event.add(new Sequence(visit.version()));
        event.add(new Status(
                switch (visit.state()) {
                    case PROPOSED -> "TENTATIVE";
                    case CANCELLED -> "CANCELLED";
                    default -> "CONFIRMED";
                }));
        return event;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LocalClock.ENGLAND).toInstant();
    }
}
