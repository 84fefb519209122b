package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import headway.testing.Browser;
import headway.testing.Reader;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of decisions in the browser where something is wrong or somebody was quicker, and without scripts. */
@Tag("browser")
class DecisionPagesBrowserTests extends WithBorough {

    @Autowired
    private Browser browser;

    private String page(int number) {
        return "/decisions/" + borough.id(number);
    }

    private static void refused(Reader reader, String action, String... messages) {
        reader.page().click("form[action$='" + action + "'] button");
        assertThat(reader.page().title()).startsWith("Error: ");
        assertThat(reader.page().locator(".govuk-error-summary").innerText()).contains(messages);
        for (String message : messages) {
            assertThat(reader.page().locator("main .govuk-error-message").allTextContents())
                    .as("beside its field")
                    .anyMatch(text -> text.contains("Error: " + message));
        }
        assertThat(reader.page().locator(".govuk-error-summary a").all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(reader.page()
                                .locator("[id='" + link.getAttribute("href").substring(1) + "']")
                                .count())
                        .as("what %s leads to", link.getAttribute("href"))
                        .isOne());
        reader.check();
    }

    private static void expand(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    @Test
    void everyErrorStandsAtTheTopAndBesideItsField() {
        Round round = borough.open();
        borough.settle(2, "green", "i", "");
        try (Reader reader = browser.as(borough.head)) {
            Page page = reader.open(page(1));
            page.locator("#note-red-complex").fill("A note alone");
            refused(reader, "answers", "Choose an answer beside the note");
            assertThat(page.locator("#note-red-complex").inputValue()).isEqualTo("A note alone");

            reader.open(page(1));
            expand(page);
            page.locator("#programme-out").check();
            page.locator("#desk-REFER").check();
            refused(reader, "programme", "Say what the conclusion rests on");
            assertThat(page.locator("#desk-REFER").isChecked()).isTrue();

            page.locator("#pair-red-v").check();
            refused(reader, "moderation", "Give the reason");
            reader.picture("decision-error");
            page.fill("#reason", "Complex weaknesses.");
            page.click("form[action$='moderation'] button");
            page.fill("#contactedWith", "");
            refused(
                    reader,
                    "conversation",
                    "Enter the day of the conversation",
                    "Enter with whom",
                    "Choose what the headteacher thinks");
            page.fill("#contactedOn", "2018-09-20");
            page.fill("#contactedWith", "the headteacher");
            page.locator("#view-UNDECIDED").check();
            page.click("form[action$='conversation'] button");
            refused(reader, "agreement", "Give the reason for deciding without agreement");

            reader.open(page(2));
            expand(page);
            refused(reader, "correction", "Say what is to be corrected");

            reader.open("/schools/" + borough.school(2) + "/category");
            expand(page);
            page.fill("#evidenceDate", "");
            refused(reader, "reconsider", "Say why the school is reconsidered", "Enter the evidence date");

            reader.open("/rounds/" + round.id() + "/letters");
            page.uncheck("input[name=letter]");
            page.click("main form button[type=submit]");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Tick the letters");
            reader.check();
            reader.picture("letters-due");

            reader.open(page(2) + "/letter");
            page.locator("textarea").first().fill("It went well 漢");
            page.click("button[value=show]");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("漢");
            assertThat(page.locator("textarea").first().inputValue()).contains("It went well");
            reader.check();
        }
    }

    @Test
    void whoComesSecondSeesBothAndChooses() {
        borough.open();
        try (Reader reader = browser.as(borough.head)) {
            Page page = reader.open(page(1));
            page.locator("#pair-red-v").check();
            page.fill("#reason", "It is worse.");
            move(() -> decisions.moderate(borough.id(1), 1, "yellow", "ii", "It is better.", borough.head));
            page.click("form[action$='moderation'] button");

            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("Somebody else has changed", "It is better.", "It is worse.");
            reader.check();
            reader.picture("decision-changed");
            page.click("form[action$='moderation'] button");
            assertThat(page.locator("main").innerText()).contains("Category and level are set");
            assertThat(borough.decision(1).category).isEqualTo("red");
            assertThat(borough.steps(1)).hasSize(2);
        }
    }

    @Test
    void theWholeWalkWorksWithoutScripts() {
        Round round = borough.open();
        try (Reader reader = browser.withoutScripts(borough.head)) {
            Page page = reader.open("/rounds/" + round.id() + "?category=Amber");
            assertThat(page.locator("main").innerText())
                    .contains(borough.name(1))
                    .doesNotContain(borough.name(2));
            page.click("text=" + borough.name(1));
            page.locator("#answer-red-complex-NO").check();
            page.click("text=Keep the answers");
            page.click("form[action$='moderation'] button");
            page.fill("#contactedOn", "2018-09-20");
            page.locator("#view-AGREES").check();
            page.click("form[action$='conversation'] button");
            page.click("button[value=agree]");
            page.click("text=Preview and issue the letter");
            page.locator("textarea").first().fill("Written without scripts.");
            page.click("button[value=show]");
            assertThat(page.locator(".hw-letter").first().innerText()).contains("Written without scripts.");
            page.click("button[value=issue]");
            assertThat(page.locator("main").innerText()).contains("is issued and kept as it is");
            reader.open("/rounds/" + round.id() + "/moderation/" + borough.id(1));
            page.click("text=Next");
            assertThat(page.locator("h1").innerText()).contains(borough.name(2));
        }
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.LETTER_ISSUED);
    }

    @Test
    void theDraftCanBeTakenAwayWithItsEdits() throws Exception {
        borough.open();
        borough.settle(1, "amber", "iii", "");
        try (Reader reader = browser.as(borough.head)) {
            Page page = reader.open(page(1) + "/letter");
            page.locator("textarea").first().fill("These words are not sent yet.");
            var draft = page.waitForDownload(() -> page.click("text=Draft as PDF"));
            assertThat(LetterText.of(java.nio.file.Files.readAllBytes(draft.path())))
                    .contains("These words are not sent yet.");
        }
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.AGREED);
        assertThat(borough.count(
                        "select count(*) from issued_letter where urn = ?",
                        borough.school(1).value()))
                .isZero();
    }

    @Test
    void theMainPagesAreFitToBeSeen() {
        Round round = borough.open();
        borough.settle(1, "amber", "iii", "");
        borough.settle(2, "green", "i", "");
        borough.asSystem(() -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        try (Reader reader = browser.as(borough.head)) {
            for (Map.Entry<String, String> each : Map.of(
                            "round",
                            "/rounds/" + round.id(),
                            "rounds",
                            "/rounds",
                            "round-new",
                            "/rounds/new",
                            "moderation",
                            "/rounds/" + round.id() + "/moderation/" + borough.id(1),
                            "decision-issued",
                            page(1),
                            "school-letters",
                            "/schools/" + borough.school(1) + "/letters",
                            "school-category",
                            "/schools/" + borough.school(1) + "/category",
                            "counts",
                            "/counts")
                    .entrySet()) {
                reader.open(each.getValue());
                reader.picture(each.getKey());
                reader.check();
            }
        }
        try (Reader reader = browser.as(borough.leader)) {
            reader.open("/schools/" + borough.school(1) + "/category");
            reader.picture("leader-category");
            reader.check();
        }
    }
}
