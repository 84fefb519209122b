package headway.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.testing.Browser;
import headway.testing.HeadwayTest;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole walk in the browser, from files to the letter, as head of school improvement, partner and headteacher: with
 * a disagreement, a correction and a reconsideration, and with axe on every page that is passed.
 */
@HeadwayTest
@Tag("browser")
class WalkBrowserTests {

    private static final AuthorityCode AUTHORITY = new AuthorityCode(396);
    private static final int SCHOOL = 396_001;
    private static final int ANOTHER = 396_002;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Browser browser;

    @Test
    void fromFilesToTheLetterAndBeyond() throws Exception {
        CurrentUser head = account("walk-head", Role.HEAD_OF_SCHOOL_IMPROVEMENT, Set.of());
        try (Reader reader = browser.as(head)) {
            load(reader, "edubasealldata20260601.csv", register(), "GIAS");
            load(reader, "outcomes.csv", inspections("3", "01/03/2025", "01/05/2025"), "Ofsted");
        }
        CurrentUser partner = account("walk-partner", Role.PARTNER, Set.of(new Urn(SCHOOL)));
        CurrentUser leader = account("walk-leader", Role.SCHOOL_LEADER, Set.of(new Urn(SCHOOL)));
        String decision;
        try (Reader reader = browser.as(head)) {
            decision = openRound(reader);
        }
        try (Reader reader = browser.as(partner)) {
            answerAsPartner(reader, decision);
        }
        try (Reader reader = browser.as(leader)) {
            beforeSettlementTheSchoolSeesNothing(reader);
        }
        try (Reader reader = browser.as(head)) {
            moderate(reader, decision);
        }
        try (Reader reader = browser.as(partner)) {
            converse(reader, decision, "DISAGREES", "Our results have risen since.");
        }
        try (Reader reader = browser.as(head)) {
            decideAndIssue(reader, decision);
        }
        try (Reader reader = browser.as(leader)) {
            readAsHeadteacher(reader);
        }
        try (Reader reader = browser.as(head)) {
            correct(reader, decision);
            reconsider(reader);
        }
    }

    private CurrentUser account(String name, Role role, Set<Urn> schools) {
        CurrentUser system = TestAuthority.system(AUTHORITY);
        Accounts.NewAccount wanted = new Accounts.NewAccount(
                name, "Person " + name, role, AUTHORITY, schools, TestAuthority.PASSPHRASE, false);
        return ReaderContext.asSystem(system, () -> accounts.create(wanted, system));
    }

    private static String register() {
        return String.join(
                "\r\n",
                "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (name),NumberOfPupils,HeadTitle (name),HeadFirstName,HeadLastName",
                SCHOOL
                        + ",396,Walkshire,2001,Path Primary School,Community school,Open,01-09-1990,Primary,4,11,Does not have a sixth form,210,Mx,Ash,Example",
                ANOTHER
                        + ",396,Walkshire,2002,Track Primary School,Community school,Open,01-09-1990,Primary,4,11,Does not have a sixth form,180,Mx,Elm,Example",
                "");
    }

    private static String inspections(String grade, String on, String published) {
        return String.join(
                "\r\n",
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness",
                SCHOOL + ",Path Primary School,Primary," + on + "," + published + "," + grade,
                ANOTHER + ",Track Primary School,Primary,01/03/2024,01/04/2024,2",
                "");
    }

    /** Uploads a file on screen, looks at what it would change, and confirms. */
    private static void load(Reader reader, String name, String content, String title) {
        Page page = reader.open("/imports");
        reader.check();
        page.setInputFiles(
                "#files", new FilePayload(name, "text/csv", content.getBytes(Charset.forName("windows-1252"))));
        page.click("text=Check files");
        page.waitForSelector("text=Ready to confirm");
        assertThat(page.locator("h1").innerText()).contains(title);
        reader.check();
        Locator asAt = page.locator("#asAt");
        if (asAt.count() > 0) {
            asAt.fill("2026-06-01");
        }
        page.click("text=Load it");
        page.waitForSelector(".govuk-tag:has-text('Loaded')");
        reader.check();
    }

    private static String openRound(Reader reader) {
        Page page = reader.open("/rounds");
        reader.check();
        page.click("a.govuk-button");
        page.fill("#evidenceDate", "2099-01-01");
        page.click("main button[type=submit]");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("cannot lie in the future");
        reader.check();
        page.selectOption("#pack", "merton-2016-17@1");
        page.fill("#evidenceDate", "2026-06-01");
        page.click("main button[type=submit]");
        reader.check();
        assertThat(page.locator("main").innerText()).contains("Path Primary School", "Track Primary School");
        page.click("text=Moderation view");
        reader.check();
        String first = page.url();
        page.keyboard().press("ArrowRight");
        page.waitForURL(url -> !url.equals(first));
        assertThat(page.locator("h1").innerText()).contains("Track Primary School");
        page.keyboard().press("ArrowLeft");
        page.waitForURL(first);
        page.click("a.govuk-button");
        reader.check();
        reader.picture("decision");
        return page.url().replaceAll("^.*(/decisions/\\d+).*$", "$1");
    }

    private static void answerAsPartner(Reader reader, String decision) {
        Page page = reader.open(decision);
        assertThat(page.locator("main").innerText()).doesNotContain("Set category and level");
        page.locator("#answer-amber-ri-judged-YES").check();
        page.locator("#note-amber-ri-judged").fill("Seen on my visit in May");
        page.click("text=Keep the answers");
        assertThat(page.locator("main").innerText()).contains("reckoned again", "Seen on my visit in May");
        reader.check();
    }

    private static void beforeSettlementTheSchoolSeesNothing(Reader reader) {
        Page page = reader.open("/schools/" + SCHOOL + "/category");
        reader.check();
        assertThat(page.locator("main").innerText())
                .contains("No category has been agreed yet")
                .doesNotContain("Seen on my visit");
    }

    private static void moderate(Reader reader, String decision) {
        Page page = reader.open(decision);
        page.locator("#pair-red-v").check();
        page.click("form[action$='moderation'] button");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Give the reason");
        reader.check();
        assertThat(page.locator("#pair-red-v").isChecked()).isTrue();
        page.fill("#reason", "Two weaknesses bear on each other.");
        page.click("form[action$='moderation'] button");
        assertThat(page.locator("main").innerText()).contains("Next: discuss them with the headteacher");
        reader.check();
    }

    private static void converse(Reader reader, String decision, String view, String words) {
        Page page = reader.open(decision);
        page.fill("#contactedOn", LocalDate.now().toString());
        page.fill("#contactedWith", "the headteacher");
        page.locator("#view-" + view).check();
        page.fill("#headComment", words);
        page.click("form[action$='conversation'] button");
        assertThat(page.locator("main").innerText()).contains("The conversation is recorded", words);
        reader.check();
    }

    private static void decideAndIssue(Reader reader, String decision) {
        Page page = reader.open(decision);
        page.fill("#settledReason", "The inspection of March stands.");
        page.click("button[value=decide]");
        reader.check();
        page.click("text=Preview and issue the letter");
        reader.check();
        reader.picture("letter");
        page.locator("textarea").first().fill("We have weighed what you told us.\n\n- it was heard");
        page.click("text=Show the letter with these words");
        assertThat(page.locator(".hw-letter").first().innerText()).contains("We have weighed what you told us.");
        page.click("button[value=issue]");
        assertThat(page.locator("main").innerText()).contains("is issued and kept as it is");
        reader.check();
        page.click("text=Mark as posted today");
        reader.check();
    }

    private static void readAsHeadteacher(Reader reader) throws Exception {
        reader.check();
        Page page = reader.page();
        page.click("text=Our school");
        reader.check();
        page.click("nav[aria-label='Pages of this school'] >> text=Category");
        assertThat(page.locator("main").innerText())
                .contains("Red", "Two weaknesses bear on each other.", "Our results have risen since.")
                .doesNotContain("Work on this decision");
        reader.check();
        reader.picture("why");
        page.click("nav[aria-label='Pages of this school'] >> text=Letters");
        Download letter = page.waitForDownload(() -> page.click("text=(PDF)"));
        try (var document = Loader.loadPDF(letter.path().toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Path Primary School", "We have weighed what you told us.", "Level (v)");
        }
        page.reload();
        assertThat(page.locator("main table").innerText()).contains("Person walk-leader");
        reader.check();
    }

    private static void correct(Reader reader, String decision) {
        Page page = reader.open(decision);
        page.click("text=Correct a mistake");
        page.fill("#correction", "The wrong category was chosen.");
        page.click("text=Go back to moderation");
        assertThat(page.locator("main").innerText())
                .contains("open again for moderation", "The wrong category was chosen.");
        page.locator("#pair-amber-iv").check();
        page.fill("#reason", "Amber is right.");
        page.click("form[action$='moderation'] button");
        converse(reader, decision, "AGREES", "Thank you.");
        page.click("button:has-text('Agree Amber')");
        page.click("text=Preview and issue the letter");
        assertThat(page.locator("main").innerText()).contains("Against letter");
        reader.check();
        page.click("button:has-text('Issue the letter')");
        reader.check();
    }

    private static void reconsider(Reader reader) {
        load(reader, "outcomes-later.csv", inspections("4", "10/10/2025", "30/11/2025"), "Ofsted");
        Page page = reader.open("/schools/" + SCHOOL + "/category");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("text=asks for another look").count() > 0;
        });
        reader.check();
        page.fill("#reason", "Inspected in October and found inadequate.");
        page.click("text=Begin a new decision");
        reader.check();
        assertThat(page.locator("main").innerText())
                .contains("reconsidered", "Inspected in October and found inadequate.");
        reader.open("/schools/" + SCHOOL + "/category");
        assertThat(page.locator("main").innerText()).contains("Other decisions");
        reader.open("/schools");
        reader.check();
    }
}
