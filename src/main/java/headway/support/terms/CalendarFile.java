package headway.support.terms;

import headway.shared.AcademicYear;
import headway.shared.LocalClock;
import headway.web.FormProblem;
import headway.web.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TemporalAdapter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Summary;
import org.jspecify.annotations.Nullable;

/** Reads terms and days without school from an iCalendar file (RFC 5545), as authorities publish them. */
public final class CalendarFile {

    /** The most bytes that a calendar of term dates can need. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int SHORTEST_TERM = 14;
    private static final Pattern CLOSED =
            Pattern.compile("half[ -]?term|holiday|inset|training|bank|clos|break|non[ -]?pupil|vacation|no school");
    private static final Pattern EDGE =
            Pattern.compile("(start|begin|first day|open|end|finish|last day|close)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON = Pattern.compile("autumn|spring|summer|term \\d", Pattern.CASE_INSENSITIVE);

    /** What an event of the file is taken for. */
    public enum Kind {
        TERM,
        CLOSURE,
        NEITHER
    }

    /** An event of the file. */
    public record Event(String name, LocalDate from, LocalDate until, Kind kind) {}

    private CalendarFile() {}

    /**
     * The events that touch a year, in order, each with what it looks like.
     *
     * @throws FormProblem where the file is no calendar, or has no event in the year
     */
    public static List<Event> read(byte[] file, AcademicYear year) {
        List<Event> events = new ArrayList<>();
        Map<String, Event> begun = new HashMap<>();
        for (Component component : parsed(file).getComponents(Component.VEVENT)) {
            event((VEvent) component)
                    .filter(event -> !event.until().isBefore(year.firstDay())
                            && !event.from().isAfter(year.lastDay()))
                    .ifPresent(events::add);
        }
        if (events.isEmpty()) {
            throw new FormProblem(
                    "file", "The calendar has no event in " + year.label() + ". Choose another year, or another file");
        }
        events.sort(Comparator.comparing(Event::from));
        List<Event> joined = new ArrayList<>();
        for (Event event : events) {
            joined.add(within(year, edge(event, begun).orElse(event)));
        }
        return joined;
    }

    /** Of a holiday from one year into the next, the part in the year; a term that does so is told of when it is kept. */
    private static Event within(AcademicYear year, Event event) {
        if (event.kind() == Kind.TERM) {
            return event;
        }
        LocalDate from = event.from().isBefore(year.firstDay()) ? year.firstDay() : event.from();
        LocalDate until = event.until().isAfter(year.lastDay()) ? year.lastDay() : event.until();
        return new Event(event.name(), from, until, event.kind());
    }

    private static Calendar parsed(byte[] file) {
        try {
            return new CalendarBuilder()
                    .build(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        } catch (IOException | ParserException | IllegalArgumentException e) {
            throw new FormProblem("file", "This is no iCalendar file. Such a file ends in .ics");
        }
    }

    private static Optional<Event> event(VEvent event) {
        LocalDate from = day(event.getDateTimeStart());
        if (from == null) {
            return Optional.empty();
        }
        DateProperty<? extends Temporal> end = event.getDateTimeEnd();
        LocalDate until = day(end);
        if (until == null) {
            until = from;
        } else if (end != null && end.getDate() instanceof LocalDate && until.isAfter(from)) {
            // The end of an event of whole days is the day after its last (RFC 5545, 3.6.1).
            until = until.minusDays(1);
        }
        Summary summary = event.getSummary();
        String name = summary == null || summary.getValue() == null
                ? ""
                : summary.getValue().strip();
        return Optional.of(new Event(name, from, until, kind(name, from, until)));
    }

    private static @Nullable LocalDate day(@Nullable DateProperty<? extends Temporal> property) {
        if (property == null || property.getDate() == null) {
            return null;
        }
        Temporal date = property.getDate();
        return date instanceof LocalDate day
                ? day
                : TemporalAdapter.toLocalTime(date, LocalClock.ENGLAND).toLocalDate();
    }

    private static Kind kind(String name, LocalDate from, LocalDate until) {
        String words = name.toLowerCase(Locale.UK);
        if (CLOSED.matcher(words).find()) {
            return Kind.CLOSURE;
        }
        boolean season = words.contains("term") || SEASON.matcher(words).find();
        return season && ChronoUnit.DAYS.between(from, until) >= SHORTEST_TERM ? Kind.TERM : Kind.NEITHER;
    }

    /** A term that is given by two events, its first day and its last: the second brings the whole. */
    private static Optional<Event> edge(Event event, Map<String, Event> begun) {
        Matcher season = SEASON.matcher(event.name());
        Matcher edge = EDGE.matcher(event.name());
        if (event.kind() == Kind.TERM || !season.find() || !edge.find()) {
            return Optional.empty();
        }
        String name = season.group().toLowerCase(Locale.UK);
        if (edge.group(1).toLowerCase(Locale.UK).matches("start|begin|first day|open")) {
            begun.put(name, event);
            return Optional.empty();
        }
        return Optional.ofNullable(begun.remove(name))
                .map(first -> new Event(
                        Format.capital(name) + (name.startsWith("term") ? "" : " term"),
                        first.from(),
                        event.until(),
                        Kind.TERM));
    }
}
