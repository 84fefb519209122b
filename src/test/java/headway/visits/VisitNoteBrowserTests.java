package headway.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import headway.actions.Actions;
import headway.testing.Browser;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.reports.Reports;
import java.util.ArrayList;
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

    private static final String COPY = "This browser holds words that were not saved";

    private static void typeWithoutBeingSaved(Page page, String words) {
        page.getByLabel("Strengths").fill(words);
        page.evaluate(LEAVE);
        page.waitForCondition(
                () -> page.locator("[data-draft-state]").innerText().startsWith("Not saved"));
    }

    @Test
    void wordsOutliveALostConnectionAndAClosedWindow() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.context().setOffline(true);
            typeWithoutBeingSaved(page, "Typed on the train");
            assertThat(page.locator("[data-draft-state]").innerText()).contains("there is no connection");
            page.close();
            page.context().setOffline(false);
            assertThat(kept(id)).isEmpty();

            Page again = page.context().newPage();
            again.navigate("/visits/" + id + "/note");
            assertThat(again.locator("main").innerText()).contains(COPY);
            // Whoever types on before deciding loses none of the words that are offered.
            again.getByLabel("Strengths").fill("Something else");
            again.evaluate(LEAVE);
            again.waitForCondition(
                    () -> again.locator("[data-draft-state]").innerText().startsWith("Saved at"));
            again.reload();
            assertThat(again.locator("main").innerText()).contains(COPY);
            again.getByText("Use them").click();
            assertThat(again.getByLabel("Strengths").inputValue()).isEqualTo("Typed on the train");
            again.evaluate(LEAVE);
            again.waitForCondition(
                    () -> again.locator("[data-draft-state]").innerText().startsWith("Saved at"));
            assertThat(kept(id)).isEqualTo("Typed on the train");
            assertThat(again.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        }
    }

    @Test
    void theConnectionComesBackAndTheDraftSavesItself() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.context().setOffline(true);
            typeWithoutBeingSaved(page, "Typed in the hall");
            page.context().setOffline(false);
            page.evaluate(LEAVE);
            page.waitForCondition(
                    () -> page.locator("[data-draft-state]").innerText().startsWith("Saved at"));
            assertThat(kept(id)).isEqualTo("Typed in the hall");
        }
    }

    @Test
    void theButtonAfterAnExpiredSessionLosesNothing() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.getByLabel("Strengths").fill("Typed too late");
            page.context().clearCookies();
            page.getByText("Save the note").click();
            reader.signIn(borough.partner.signInName(), TestAuthority.PASSPHRASE);
            page.waitForURL("**/");
            reader.open("/visits/" + id + "/note");
            assertThat(page.locator("main").innerText()).contains(COPY);
            page.getByText("Use them").click();
            assertThat(page.getByLabel("Strengths").inputValue()).isEqualTo("Typed too late");
        }
    }

    @Test
    void noOtherAccountOnTheSameComputerIsShownTheCopy() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.context().clearCookies();
            typeWithoutBeingSaved(page, "For the partner's eyes");
            reader.signIn(borough.head.signInName(), TestAuthority.PASSPHRASE);
            page.waitForURL("**/");
            reader.open("/visits/" + id + "/note");
            assertThat(page.locator("main").innerText()).doesNotContain(COPY);
            assertThat(page.content()).doesNotContain("For the partner's eyes");
        }
    }

    @Test
    void signingOutSavesAndLeavesNoCopy() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.getByLabel("Strengths").fill("The last words");
            assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(1);
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in*");
            assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
            assertThat(kept(id)).isEqualTo("The last words");
        }
    }

    @Test
    void whatCannotBeSavedIsNotLostAtSignOutUnasked() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        try (Reader reader = browser.as(borough.partner)) {
            Page page = reader.open("/visits/" + id + "/note");
            page.getByLabel("Strengths").fill("Mine");
            borough.run(() -> notes.save(
                    id, 0, new NoteContent("", "", List.of(), "", "", "Theirs", "", "", List.of()), borough.head));
            List<String> asked = new ArrayList<>();
            page.onceDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            page.locator("form[action='/sign-out'] button").click();
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked.getFirst()).contains("could not be saved");
            assertThat(page.getByLabel("Strengths").inputValue()).isEqualTo("Mine");
            assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(1);
            page.onceDialog(com.microsoft.playwright.Dialog::accept);
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in*");
            assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
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
            String school = "/schools/" + borough.school(1);
            reader.open(school + "/visits/new");
            reader.check();
            reader.open(school + "/calendar");
            page.getByText("Make a calendar address").click();
            assertThat(page.locator("main code").innerText()).endsWith(".ics");
            reader.check();
            reader.open(school + "/inspection-expected");
            page.getByText("Keep it").click();
            assertThat(page.locator("main").innerText()).contains("Enter a day");
            reader.check();
            page.getByLabel("First day").fill("2019-01-14");
            page.getByLabel("How you know").fill("Four years since the last");
            page.getByText("Keep it").click();
            assertThat(page.locator("main").innerText())
                    .contains("An inspection is expected from 14 January 2019: Four years since the last");
            reader.check();
        }
    }

    @Test
    void anActionIsWrittenOnAndEndsWithAReasonOnATelephoneAndWithoutScripts() {
        long action = borough.asSystem(() -> borough.bean(Actions.class)
                .raise(
                        new Actions.NewAction(
                                borough.code, borough.school(1), "Mend the fence", "The head", null, FOURTH, "test", 1),
                        borough.head));
        String address = "/schools/" + borough.school(1) + "/actions/" + action;
        try (Reader reader = browser.as(borough.leader)) {
            Page page = reader.open("/schools/" + borough.school(1) + "/visits");
            page.setViewportSize(Browser.NARROW, 640);
            page.getByText("Mend the fence").click();
            page.getByText("Keep the entry").click();
            assertThat(page.locator("main").innerText()).contains("Say how far it has got");
            page.locator("#words").fill("Half of it stands");
            page.getByText("Keep the entry").click();
            assertThat(page.locator("main ol").innerText()).contains("Half of it stands", borough.leader.fullName());
            reader.check();
        }
        try (Reader reader = browser.withoutScripts(borough.partner)) {
            Page page = reader.open(address);
            page.getByText("It is not done and ends here").click();
            assertThat(page.locator("main").innerText()).contains("Say why the action is not done");
            page.locator("#words").fill("The fence is to go");
            page.getByText("It is not done and ends here").click();
            assertThat(page.locator("main").innerText()).contains("Not done", "The fence is to go");
            page.locator("#words").fill("It stays");
            page.getByText("Open it again").click();
            assertThat(page.locator("main").innerText()).contains("Opened again: It stays");
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
