package headway.documents;

import java.util.List;

/** What a person may write into an editable section: plain paragraphs, and lists with "- ". */
final class EditRules {

    /** In characters; about two pages. More than that belongs into a letter of its own. */
    static final int LONGEST = 8_000;

    private EditRules() {}

    static void check(String section, String typed, List<LetterProblem> problems) {
        if (typed.length() > LONGEST) {
            problems.add(new LetterProblem(
                    section,
                    "The text of '" + section + "' is " + typed.length() + " characters long. Shorten it to " + LONGEST
                            + "."));
        }
        if (typed.contains(Places.OPEN)) {
            problems.add(new LetterProblem(
                    section,
                    "The text of '" + section + "' holds a place in double braces, which is not filled in text that "
                            + "was rewritten. Write the words themselves."));
        }
        if (typed.lines().anyMatch(line -> line.startsWith("#"))) {
            problems.add(new LetterProblem(
                    section,
                    "A line of '" + section + "' starts with #, but only paragraphs and lists are possible here. Take "
                            + "the # away."));
        }
    }
}
