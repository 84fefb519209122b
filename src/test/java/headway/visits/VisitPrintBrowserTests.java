package headway.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import headway.actions.Actions;
import headway.testing.Browser;
import headway.testing.Reader;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.notes.Preparation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit on paper: each reader prints what they may read, and nobody the note of risk. */
@Tag("browser")
class VisitPrintBrowserTests extends WithVisits {

    private static final String RISK = "The head may leave";
    private static final String FOUND = "Records are complete";
    private static final String DRAFT = "Not sent yet";

    @Autowired
    Browser browser;

    @Autowired
    Notes notes;

    @Autowired
    Actions actions;

    private String printed(Reader reader, long id) {
        Page page = reader.open("/visits/" + id + "/print");
        reader.check();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".hw-nav, .hw-tabs, .hw-noprint").all())
                .as("what is of no use on paper")
                .noneMatch(each -> each.isVisible());
        assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
        return page.locator("main").innerText();
    }

    @Test
    void officersPrintTheNoteAndLeadersTheAgendaAndTheirPart() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> actions.raise(
                new Actions.NewAction(
                        borough.code, borough.school(1), "Mend the fence", "The head", null, FOURTH, "test", 1),
                borough.head));
        Preparation.Content part = new Preparation.Content(List.of(), DRAFT, "", List.of());
        borough.run(() -> notes.savePreparation(id, 0, part, false, borough.leader));
        borough.run(() -> notes.saveRisk(id, 0, RISK, borough.partner));
        borough.run(() -> notes.save(
                id, 0, new NoteContent("", "", List.of(), FOUND, "", "", "", "", List.of()), borough.partner));
        try (Reader reader = browser.as(borough.partner)) {
            assertThat(printed(reader, id))
                    .contains("Mend the fence", FOUND, "The school has sent nothing")
                    .doesNotContain(RISK, DRAFT);
        }
        try (Reader reader = browser.as(borough.leader)) {
            assertThat(printed(reader, id)).contains("Mend the fence", DRAFT).doesNotContain(FOUND, RISK);
        }
    }
}
