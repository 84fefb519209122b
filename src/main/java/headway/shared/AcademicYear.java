package headway.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year, 1 September to 31 August, named by the calendar year in which it starts. */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\s*[-/_]?\\s*(\\d{4}|\\d{2})");

    /** The academic year that a date lies in. */
    public static AcademicYear of(LocalDate date) {
        return new AcademicYear(date.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? date.getYear() : date.getYear() - 1);
    }

    /** Reads 2018/19, 2018-2019, 201819 and the like; empty where the two years do not follow each other. */
    public static Optional<AcademicYear> parse(String text) {
        Matcher written = WRITTEN.matcher(text.trim());
        if (!written.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(written.group(1));
        int end = Integer.parseInt(written.group(2));
        return end % 100 == (start + 1) % 100 ? Optional.of(new AcademicYear(start)) : Optional.empty();
    }

    /** The year that was typed; where it is none, the one that today lies in. */
    public static AcademicYear typed(String text, Clock clock) {
        return parse(text).orElseGet(() -> of(LocalDate.now(clock)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    public AcademicYear previous() {
        return minus(1);
    }

    public AcademicYear minus(int years) {
        return new AcademicYear(startYear - years);
    }

    /** As people write it: 2018/19. */
    public String label() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "/0" : "/") + end;
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
