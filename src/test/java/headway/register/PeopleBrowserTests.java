package headway.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.Browser;
import headway.testing.HeadwayTest;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import headway.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People, partners, clusters and the trail in the browser, in an authority that these tests alone use. */
@HeadwayTest
@Tag("browser")
class PeopleBrowserTests {

    private static final AuthorityCode CODE = new AuthorityCode(394);

    @Autowired
    private Browser browser;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestPeople people;

    private CurrentUser head = TestAuthority.system(CODE);
    private CurrentUser administrator = head;
    private CurrentUser partner = head;

    @BeforeEach
    void authorityOfItsOwn() {
        authority
                .asOwner()
                .sql("insert into authority (code, name) values (?, 'Quiet Borough') on conflict do nothing")
                .param(CODE.value())
                .update();
        for (int urn = 940_001; urn <= 940_006; urn++) {
            authority
                    .asOwner()
                    .sql("""
                            insert into school (urn, authority_code, establishment_number, name, type, phase, status,
                                maintained, state_funded, as_at, source)
                            values (?, ?, ?, ?, 'Community school', 'Primary', 'Open', true, true, '2026-06-01', 'Invented')
                            on conflict do nothing""")
                    .param(urn)
                    .param(CODE.value())
                    .param(urn - 938_000)
                    .param("Quiet Primary School " + (urn - 940_000))
                    .update();
        }
        head = people.make(Role.HEAD_OF_SCHOOL_IMPROVEMENT, CODE);
        administrator = people.make(Role.ADMINISTRATOR, CODE);
        partner = people.make(Role.PARTNER, CODE);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void anAdministratorInvitesAPersonWhoChoosesAPassphraseAndIsLaterShutOut() {
        String given;
        String name = "invited-" + administrator.id();
        try (Reader reader = browser.as(administrator)) {
            Page page = reader.open("/people");
            reader.check();
            reader.picture("people");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite a person"))
                    .click();
            reader.check();
            press(page, "Make the account");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Enter the person's name");
            reader.check();
            reader.picture("invite-error");
            page.getByLabel("Full name").fill("Invited Person");
            page.getByLabel("Partner", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Sign-in name").fill(name);
            press(page, "Make the account");
            given = page.locator("code").textContent();
            reader.check();
            reader.picture("person-given");
        }
        try (Reader invited = browser.visitor()) {
            invited.signIn(name, given);
            Page page = invited.page();
            assertThat(page.url()).endsWith("/account");
            invited.check();
            page.getByLabel("Present passphrase").fill(given);
            page.getByLabel("New passphrase", new Page.GetByLabelOptions().setExact(true))
                    .fill("short");
            page.getByLabel("New passphrase once more").fill("short");
            press(page, "Change the passphrase");
            invited.check();
            invited.picture("account-error");
            page.getByLabel("Present passphrase").fill(given);
            page.getByLabel("New passphrase", new Page.GetByLabelOptions().setExact(true))
                    .fill("her own four words");
            page.getByLabel("New passphrase once more").fill("her own four words");
            press(page, "Change the passphrase");
            assertThat(page.locator("h1").textContent()).isEqualTo("My work");
            try (Reader reader = browser.as(administrator)) {
                reader.open("/people");
                reader.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("Invited Person")
                                        .setExact(true))
                        .first()
                        .click();
                reader.page().getByText("Close the account").first().click();
                press(reader.page(), "Close the account");
                assertThat(reader.page().locator(".govuk-notification-banner").textContent())
                        .contains("closed");
                reader.check();
                reader.open("/audit?q=Invited+Person");
                assertThat(reader.page().locator("table").textContent()).contains("Made an account");
                reader.check();
                reader.picture("audit");
            }
            page.reload();
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void theHeadGivesSchoolsToAPartnerAndChangesOneByHand() {
        try (Reader reader = browser.as(head)) {
            Page page = reader.page();
            reader.open("/");
            assertThat(page.locator("main").textContent()).contains("no partner");
            reader.open("/caseload");
            reader.check();
            press(page, "Give the ticked schools");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose a person");
            reader.check();
            reader.picture("caseload-error");
            page.getByLabel("Quiet Primary School 1").check();
            page.getByLabel("Quiet Primary School 2").check();
            page.getByLabel("Partner", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(Long.toString(partner.id()));
            press(page, "Give the ticked schools");
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("2 schools are given");
            reader.check();
            reader.picture("caseload");
            reader.open("/schools/940001/people");
            assertThat(page.locator("main").textContent()).contains(partner.fullName());
            reader.check();
            reader.picture("school-people");
            page.getByLabel("Person", new Page.GetByLabelOptions().setExact(true))
                    .selectOption(Long.toString(head.id()));
            page.getByLabel("For what").fill("Early years");
            press(page, "Assign the person");
            assertThat(page.locator("main").textContent()).contains("Early years");
            press(page, "Assign the partner");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose a person");
            reader.check();
        }
        try (Reader reader = browser.as(partner)) {
            reader.open("/");
            assertThat(reader.page().locator("main").textContent())
                    .contains("You are the partner of Quiet Primary School 1");
            reader.check();
            reader.open("/schools/940001/people");
            assertThat(reader.page().locator("main form").count()).isZero();
            reader.check();
        }
    }

    @Test
    void clustersAreKeptWithoutScripts() {
        String name = "Cluster " + head.id();
        try (Reader reader = browser.withoutScripts(head)) {
            Page page = reader.open("/clusters");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
            press(page, "Make the cluster");
            assertThat(page.locator("h1").textContent()).contains(name);
            page.getByLabel("School", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("940003");
            press(page, "Add the school");
            assertThat(page.locator("table").textContent()).contains("Quiet Primary School 3");
            press(page, "Add the school");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose a school");
            reader.check();
        }
        try (Reader reader = browser.as(head)) {
            reader.open("/clusters");
            reader.check();
            reader.picture("clusters");
            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .click();
            reader.check();
            reader.picture("cluster");
            press(reader.page(), "Keep the last day");
            reader.check();
        }
    }
}
