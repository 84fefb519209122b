package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.facts.Origin;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Dates and origins in words. */
final class Sentences {

    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toArray(String[]::new);

    private Sentences() {}

    /** 31 August 2018. */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** September 2019. */
    static String monthYear(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** The day that a figure is about: its year's end, or its publication where that came first (a census). */
    static LocalDate happened(HeldMeasure held) {
        LocalDate end = held.year().lastDay();
        return held.published().isBefore(end) ? held.published() : end;
    }

    static Origin origin(HeldMeasure held, String workings) {
        return new Origin(source(held), happened(held), held.published(), joined(mark(held.predecessor()), workings));
    }

    static Origin origin(HeldInspection held, String workings) {
        LocalDate published = held.inspection().published();
        return new Origin(
                held.source(),
                held.inspection().start(),
                published == null ? held.knownFrom() : published,
                joined(mark(held.predecessor()), workings));
    }

    /** The edition, and whether it is provisional, revised or final where it does not say so itself. */
    static String source(HeldMeasure held) {
        if (held.status() == null || contains(held.source(), held.status().title())) {
            return held.source();
        }
        return held.source() + " (" + held.status().title() + ")";
    }

    /** The inspection in words: "the inspection of 5 June 2018 (2015 framework)". */
    static String inspection(HeldInspection held) {
        return (held.predecessor() ? "the predecessor school's inspection of " : "the inspection of ")
                + date(held.inspection().start()) + " ("
                + held.inspection().framework().title() + ")";
    }

    static String joined(String first, String second) {
        if (first.isEmpty()) {
            return second;
        }
        return second.isEmpty() ? first : first + " " + second;
    }

    /** With a capital at its head. */
    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String mark(boolean predecessor) {
        return predecessor ? "Of the predecessor school." : "";
    }

    private static boolean contains(String text, String word) {
        for (int at = text.length() - word.length(); at >= 0; at--) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
