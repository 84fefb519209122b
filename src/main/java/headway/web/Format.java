package headway.web;

import headway.shared.LocalClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as people in England write them. */
public final class Format {

    private static final ZoneId LONDON = LocalClock.ENGLAND;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private Format() {}

    /** 31 August 2018; a dash where there is none. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : DATE.format(date);
    }

    /** 31 Aug 2018; a dash where there is none. */
    public static String shortDate(@Nullable LocalDate date) {
        return date == null ? "–" : SHORT.format(date);
    }

    /** Monday. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** 31 August 2018 at 14:05, in London. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }

    /** 21,983. */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A number with so many decimals, a proper minus sign, and thousands parted. */
    public static String number(double value, int decimals) {
        return String.format(Locale.UK, "%,." + decimals + "f", value).replace('-', '\u2212');
    }

    /** With a capital, as at the beginning of a sentence or a heading. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "1 school", "2 schools". */
    public static String plural(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }
}
