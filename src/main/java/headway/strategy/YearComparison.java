package headway.strategy;

import java.util.LinkedHashSet;
import java.util.Set;

/** Says what a pack changes in the timetable, the deadlines, who gets copies of reports and the letters of its year. */
final class YearComparison {

    private final PackContent before;
    private final PackContent after;
    private final Differences differences;

    YearComparison(PackContent before, PackContent after, Differences differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    void add() {
        timetable("Timetable");
        deadlines("Deadlines");
        differences.names("Copies of reports", "copy", before.reportCopies(), after.reportCopies());
        planWeights("Visiting plan");
        letters("Letters");
    }

    private void timetable(String area) {
        differences.both(
                area,
                "entry",
                before.timetable(),
                after.timetable(),
                TimetableEntry::id,
                TimetableEntry::text,
                (was, is) -> {
                    differences.changed(area, "The days of '" + is.text() + "'", days(was), days(is));
                    differences.changed(area, "The text of '" + is.id() + "'", was.text(), is.text());
                    differences.changed(area, "The reading of '" + is.id() + "'", was.reading(), is.reading());
                });
    }

    private static String days(TimetableEntry entry) {
        return entry.until() == null ? entry.from() : entry.from() + " to " + entry.until();
    }

    private void deadlines(String area) {
        differences.both(
                area, "deadline", before.deadlines(), after.deadlines(), Deadline::id, Deadline::of, (was, is) -> {
                    differences.changed(area, "What is due by '" + is.id() + "'", was.of(), is.of());
                    differences.changed(area, "The working days for " + is.of(), was.workingDays(), is.workingDays());
                    differences.changed(area, "What starts the clock for " + is.of(), was.after(), is.after());
                    differences.changed(area, "The reading of '" + is.id() + "'", was.reading(), is.reading());
                });
    }

    private void planWeights(String area) {
        Set<String> rules = new LinkedHashSet<>(before.planWeights().keySet());
        rules.addAll(after.planWeights().keySet());
        rules.forEach(rule -> differences.changed(
                area,
                "The weight of '" + rule + "'",
                before.planWeights().get(rule),
                after.planWeights().get(rule)));
    }

    private void letters(String area) {
        differences.both(area, "letter", before.letters(), after.letters(), Letter::id, Letter::title, (was, is) -> {
            differences.changed(area, "The title of '" + was.title() + "'", was.title(), is.title());
            differences.changed(area, "The subject of '" + is.title() + "'", was.subject(), is.subject());
            sections(area, was, is);
        });
    }

    private void sections(String area, Letter was, Letter is) {
        String kind = "section of '" + is.title() + "'";
        differences.both(
                area, kind, was.sections(), is.sections(), Letter.Section::id, Letter.Section::text, (one, other) -> {
                    String section = "the section '" + other.id() + "' of '" + is.title() + "'";
                    differences.changed(area, "The heading of " + section, one.heading(), other.heading());
                    differences.changed(area, "The text of " + section, one.text(), other.text());
                    differences.changed(area, "Whether a person may edit " + section, one.editable(), other.editable());
                    differences.changed(
                            area, "For which categories " + section + " stands", one.categories(), other.categories());
                    differences.changed(area, "For which levels " + section + " stands", one.levels(), other.levels());
                });
        differences.order(
                area,
                "sections of '" + is.title() + "'",
                was.sections(),
                is.sections(),
                Letter.Section::id,
                Letter.Section::id);
    }
}
