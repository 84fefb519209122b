package headway.visits.notes;

import java.util.List;

/**
 * What an officer notes of a visit; parts may be blank until the note is complete.
 *
 * @param leaders whom of the school's leaders the officer met
 * @param governors whom of its governors
 * @param safeguarding what was found of it; never blank in a complete note
 * @param capacity the officer's judgement of the leaders' capacity to improve, in the fact catalogue's words, or blank
 */
public record NoteContent(
        String leaders,
        String governors,
        List<Finding> findings,
        String safeguarding,
        String evidence,
        String strengths,
        String nextSteps,
        String capacity,
        List<Wanted> actions) {

    public static final NoteContent EMPTY = new NoteContent("", "", List.of(), "", "", "", "", "", List.of());

    public NoteContent {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    /** What was found, or what the school says, in an area: the grade may be blank where there is not enough to grade it. */
    public record Finding(String area, String grade, String words) {

        boolean says() {
            return !grade.isBlank() || !words.isBlank();
        }
    }

    /** An action to be raised when the note is complete, as typed. */
    public record Wanted(String what, String owner, String due) {

        boolean says() {
            return !what.isBlank() || !owner.isBlank() || !due.isBlank();
        }
    }

    /** What was found in an area; blank where nothing was. */
    public Finding in(String area) {
        return findings.stream()
                .filter(finding -> finding.area().equals(area))
                .findFirst()
                .orElse(new Finding(area, "", ""));
    }
}
