package headway.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import headway.testing.Browser;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.reports.Reports;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner writes the note on a telephone; it saves itself, and survives an expired session. */
@Tag("browser")
class VisitNoteBrowserTests extends WithVisits {

    private static final String LEAVE = "window.dispatchEvent(new Event('pagehide'))";

    @Autowired
    Browser browser;

    @Autowired
    Notes notes;

    @Autowired
    Reports reports;

    private String kept(long id) {
        return borough.asSystem(() -> notes.note(line(id))).content().strengths();
    }

    @Test
    void theNoteSavesItselfAndIsOfferedAfterAnExpiredSession() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.setViewportSize(Browser.NARROW, 640);
            page.getByLabel("Strengths").fill("Reading");
            page.evaluate(LEAVE);
            page.waitForCondition(
                    () -> page.locator("[data-draft-state]").innerText().startsWith("Saved at"));
            assertThat(kept(id)).isEqualTo("Reading");

            page.context().clearCookies();
            page.getByLabel("Strengths").fill("Reading and music");
            page.evaluate(LEAVE);
            page.waitForCondition(
                    () -> page.locator("[data-draft-state]").innerText().contains("you may have been signed out"));
            reader.signIn(borough.partner.signInName(), TestAuthority.PASSPHRASE);
            page.waitForURL("**/");
            reader.open("/visits/" + id + "/note");
            assertThat(page.getByLabel("Strengths").inputValue()).isEqualTo("Reading");
            page.getByText("Use them").click();
            assertThat(page.getByLabel("Strengths").inputValue()).isEqualTo("Reading and music");

            page.getByLabel("Leaders whom you met").fill("The head");
            page.locator("#finding-0").fill("Lessons are well planned");
            page.getByText("Complete the note").click();
            assertThat(page.locator("main").innerText()).contains("Say what you found of safeguarding");
            reader.check();
            reader.picture("visit-note");
            page.getByLabel("Safeguarding").fill("Records are complete");
            page.getByText("Complete the note").click();
            page.waitForURL("**/visits/" + id);

            assertThat(line(id).state()).isEqualTo(VisitState.NOTED);
            assertThat(kept(id)).isEqualTo("Reading and music");
            assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
            page.getByText("The report", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.waitForURL("**/report");
            reader.check();
            reader.picture("visit-report");
            reader.open("/visits/" + id);
            reader.picture("visit");
        }
    }

    @Test
    void theListTheCalendarAndTheMailCanBeUsedByEverybody() {
        proposed(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.head)) {
            Page page = reader.open("/visits?year=2018/19");
            assertThat(page.locator("main").innerText()).contains(borough.name(1), "1 visit");
            reader.check();
            reader.picture("visits");
            reader.open("/visits/mail");
            assertThat(page.locator("main").innerText()).contains("Mail is off");
            reader.check();
            reader.open("/calendar");
            page.getByText("Make a calendar address").click();
            assertThat(page.locator("main code").innerText())
                    .contains("/calendar/")
                    .endsWith(".ics");
            reader.check();
            reader.open("/schools/" + borough.school(1) + "/visits/new");
            reader.check();
        }
    }

    @Test
    void withoutScriptsTheButtonSavesAndTwoEditorsSeeBothTexts() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.withoutScripts(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.getByLabel("Strengths").fill("Mine");
            borough.run(() -> notes.save(
                    id, 0, new NoteContent("", "", List.of(), "", "", "Theirs", "", "", List.of()), borough.head));
            page.getByText("Save the note").click();
            assertThat(page.locator("main").innerText()).contains("Where the two texts differ", "Theirs");
            assertThat(page.getByLabel("Strengths").inputValue()).isEqualTo("Mine");
            assertThat(kept(id)).isEqualTo("Theirs");
            page.getByText("Save the note").click();
            assertThat(kept(id)).isEqualTo("Mine");
        }
    }

    @Test
    void wordsThatWereSavedAreNotOfferedForASpaceAtTheirEnd() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.getByLabel("Strengths").fill("Reading \n");
            page.getByText("Save the note").click();
            page.getByText("The note is saved.").waitFor();
            assertThat(kept(id)).isEqualTo("Reading");
            assertThat(page.locator("main").innerText()).doesNotContain("words that were not saved");
            page.getByLabel("Strengths").fill("Reading \uD83D\uDCDA");
            page.evaluate(LEAVE);
            page.waitForCondition(
                    () -> page.locator("[data-draft-state]").innerText().contains("cannot show"));
        }
    }

    @Test
    void aLongWordWithoutABreakDoesNotWidenThePage() {
        long id = proposed(1, VisitKind.CORE, FOURTH, false);
        borough.run(() -> visits.prepare(id, version(id), "w".repeat(3_000), "w".repeat(3_000), borough.partner));
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }
}
