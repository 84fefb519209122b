package headway.visits.notes;

import headway.documents.LetterSigns;
import headway.web.Days;
import headway.web.FormProblem;
import headway.web.TextLimit;
import java.time.LocalDate;
import java.util.List;

/** What is asked of every text of a note when it is saved: the report shows it as it was written. */
final class NoteCheck {

    /** In characters; as long as a section of a report may be. */
    private static final int LONGEST = 8_000;

    private NoteCheck() {}

    static void check(NoteContent content, LocalDate visited) {
        text(content.leaders(), "leaders");
        text(content.governors(), "governors");
        findings(content.findings());
        text(content.safeguarding(), "safeguarding");
        text(content.evidence(), "evidence");
        text(content.strengths(), "strengths");
        text(content.nextSteps(), "nextSteps");
        text(content.capacity(), "capacity");
        int number = 0;
        for (NoteContent.Wanted wanted : content.actions()) {
            number++;
            action(wanted, number, visited);
        }
    }

    /** The school's part: its grades stand beside the officer's in the report. */
    static void check(Preparation.Content content) {
        findings(content.areas());
        TextLimit.within(LONGEST, content.news(), "news");
        TextLimit.within(LONGEST, content.questions(), "questions");
    }

    private static void findings(List<NoteContent.Finding> findings) {
        for (int place = 0; place < findings.size(); place++) {
            TextLimit.line(findings.get(place).grade(), "grade-" + place);
            LetterSigns.check(findings.get(place).grade(), "grade-" + place);
            text(findings.get(place).words(), "finding-" + place);
        }
    }

    private static void action(NoteContent.Wanted wanted, int number, LocalDate visited) {
        TextLimit.paragraphs(wanted.what(), "what-" + number);
        TextLimit.line(wanted.owner(), "owner-" + number);
        LetterSigns.check(wanted.what(), "what-" + number);
        LetterSigns.check(wanted.owner(), "owner-" + number);
        if (Days.typed(wanted.due()).filter(due -> due.isBefore(visited)).isPresent()) {
            throw new FormProblem(
                    "due-" + number,
                    "The action would be due before the visit. Choose a later day (action " + number + ")");
        }
    }

    private static void text(String text, String field) {
        TextLimit.within(LONGEST, text, field);
        LetterSigns.check(text, field);
    }
}
