package headway.strategy;

import headway.strategy.PackTree.At;
import headway.strategy.expression.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks dates, the places of letters, and that each criterion is either tested or asked. */
final class CheckTexts {

    private final PackTree tree;
    private final Set<String> places;

    CheckTexts(PackTree tree) {
        this.tree = tree;
        this.places = new TreeSet<>(Places.always());
        this.places.addAll(tree.ids("units"));
    }

    void check() {
        At root = tree.root();
        validity(root.in("valid"));
        for (At entry : root.in("timetable").each()) {
            day(entry.in("from"));
            day(entry.in("until"));
        }
        for (At letter : root.in("letters").each()) {
            words(letter.in("subject"));
            letter.in("sections").each().forEach(this::section);
        }
        root.in("criteria").each().forEach(this::testedOrAsked);
    }

    private void testedOrAsked(At criterion) {
        boolean tested = criterion.in("expression").isThere();
        boolean asked = criterion.in("question").isThere();
        if (tested == asked) {
            tree.report(
                    criterion,
                    tested
                            ? "A criterion is either tested or asked: keep 'expression' or 'question', not both."
                            : "Say how this is found out: an 'expression' over facts, or a 'question' for a person.");
        }
        At answers = criterion.in("question").in("answers");
        List<String> words = answers.each().stream().map(At::text).toList();
        if (answers.isThere() && !(words.contains("yes") && words.contains("no"))) {
            tree.report(answers, "A question must allow both yes and no.");
        }
    }

    private void section(At section) {
        words(section.in("heading"));
        At text = section.in("text");
        places(text);
        for (String paragraph : text.text().split("\\n\\s*\\n")) {
            for (String place : Places.in(paragraph)) {
                if (Places.isBlock(place) && !paragraph.strip().replace(" ", "").equals("{{" + place + "}}")) {
                    tree.report(
                            text,
                            "{{%s}} must be a paragraph of its own: put a blank line before and after it."
                                    .formatted(place));
                } else if (Places.isBlock(place)
                        && section.in("editable").node().asBoolean(false)) {
                    tree.report(
                            text,
                            "{{%s}} would be lost when somebody edits this section. Put it in one that is not editable."
                                    .formatted(place));
                }
            }
        }
    }

    /** Text within a line, where only words fit. */
    private void words(At text) {
        places(text);
        Places.in(text.text()).stream()
                .filter(Places::isBlock)
                .forEach(place -> tree.report(text, "{{%s}} does not fit here: only words do.".formatted(place)));
    }

    private void places(At text) {
        for (String place : Places.in(text.text())) {
            if (!places.contains(place)) {
                String hint = Names.hint(place, places);
                tree.report(
                        text,
                        "A letter has no place {{%s}}.%s The places are: %s."
                                .formatted(place, hint, String.join(", ", places)));
            }
        }
        if (Places.isBroken(text.text())) {
            tree.report(text, "A place is not closed: write it as {{school}}, with two brackets on either side.");
        }
    }

    private void validity(At valid) {
        LocalDate from = date(valid.in("from"));
        LocalDate until = date(valid.in("until"));
        if (until.isBefore(from) && !from.equals(LocalDate.MAX)) {
            tree.report(valid.in("until"), "The strategy would end before it begins.");
        }
    }

    private LocalDate date(At at) {
        try {
            return at.text().isEmpty() ? LocalDate.MAX : LocalDate.parse(at.text());
        } catch (DateTimeException e) {
            tree.report(at, "'%s' is not a date of the calendar.".formatted(at.text()));
            return LocalDate.MAX;
        }
    }

    private void day(At at) {
        try {
            if (!at.text().isEmpty()) {
                MonthDay.parse("--" + at.text());
            }
        } catch (DateTimeException e) {
            tree.report(at, "'%s' is not a day of the year, month first, as in 09-01.".formatted(at.text()));
        }
    }
}
