package headway.evidence.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as publishers write them, in cells and in names of files. */
final class Dates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: 0?0:00(:00)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T00:00(:00)?)?");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ _-]+([A-Za-z]{3,9})[ _-]+(20\\d\\d)(?!\\d)");
    private static final Pattern NAMED_MONTH = Pattern.compile("(?<![A-Za-z])([A-Za-z]{3,9})[ _-]+(20\\d\\d)(?!\\d)");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(?<!\\d)(20\\d\\d)[-_](\\d\\d)(?!\\d)");

    private Dates() {}

    /** The date in a cell: 25/11/2025, 2025-11-25 or 20251125. */
    static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    /** The day that a title or a file's name speaks of; a month stands for its last day. */
    static Optional<LocalDate> mentionedIn(String words) {
        Optional<LocalDate> day = lastDay(words);
        if (day.isPresent()) {
            return day;
        }
        Matcher named = NAMED_MONTH.matcher(words);
        while (named.find()) {
            Optional<Month> month = month(named.group(1));
            if (month.isPresent()) {
                return Optional.of(YearMonth.of(Integer.parseInt(named.group(2)), month.get())
                        .atEndOfMonth());
            }
        }
        Matcher numbered = NUMBERED_MONTH.matcher(words);
        while (numbered.find()) {
            Optional<LocalDate> first = date(numbered.group(1), numbered.group(2), "1");
            if (first.isPresent()) {
                return first.map(date -> YearMonth.from(date).atEndOfMonth());
            }
        }
        return Optional.empty();
    }

    /** The last day named: "1 September 2015 to 31 August 2019" describes the end of its span. */
    private static Optional<LocalDate> lastDay(String words) {
        Matcher named = NAMED_DAY.matcher(words);
        Optional<LocalDate> last = Optional.empty();
        while (named.find()) {
            Optional<Month> month = month(named.group(2));
            if (month.isPresent()) {
                last = date(named.group(3), String.valueOf(month.get().getValue()), named.group(1));
            }
        }
        return last;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String name) {
        String start = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(start)
                    || (start.length() == 3 && month.name().startsWith(start))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
