package headway.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import headway.shared.Role;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.testing.Browser;
import headway.testing.HeadwayTest;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadwayTest
@Tag("browser")
class StrategyBrowserTests {

    @Autowired
    private Browser browser;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private Strategies strategies;

    @Test
    void aPersonReadsTheStrategyAndItsPrintView() {
        try (Reader reader = browser.as(authority.person(Role.COUNCILLOR))) {
            Page page = reader.open("/strategies");
            reader.check();
            page.getByText("School Improvement Strategy 2016/2017, version 1")
                    .first()
                    .click();
            reader.check();
            reader.picture("strategy-pack");
            page.getByText("Print view").click();
            assertThat(page.locator("details:not([open])").count()).isZero();
            reader.check();
            reader.open("/strategies/compare?before=merton-2016-17@1&after=headway-2026@1");
            reader.check();
            reader.picture("strategy-compare");
        }
    }

    @Test
    void theHeadMendsAFileSavesItAndPublishesIt() {
        String good = SamplePack.yaml("in-browser", "1");
        String bad = good.replace("colour: blue", "colour: bleu").replace("any: [failing]", "any: [falling]");
        try (Reader reader = browser.as(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT))) {
            Page page = reader.open("/strategies");
            page.getByText("Upload a version").click();
            reader.check();
            page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(
                            new FilePayload("pack.yaml", "application/yaml", bad.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Check and save as a draft").click();
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            reader.check();
            reader.picture("strategy-upload");

            assertThat(page.getByLabel("Or its text").inputValue()).isEqualTo(bad);
            page.getByLabel("Or its text").fill(good);
            page.getByText("Check and save as a draft").click();
            reader.check();
            reader.picture("strategy-draft");
            assertThat(authority.asSystem(() -> strategies.file("in-browser", "1")))
                    .contains(good);

            page.getByText("Discard the draft").click();
            reader.check();
            page.getByText("Keep it").click();
            page.getByText("Publish …").click();
            reader.check();
            reader.picture("strategy-publish");
            page.getByText("Publish version 1").click();
            assertThat(page.content()).contains("It can no longer be changed.");
            reader.open("/strategies");
            reader.check();
            reader.picture("strategies");
        }
        assertThat(authority.asSystem(
                        () -> strategies.held("in-browser", "1").orElseThrow().state()))
                .isEqualTo(HeldPack.State.PUBLISHED);
    }

    @Test
    void aTextOfSeveralMegabytesIsRefusedInWords() {
        try (Reader reader = browser.as(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT))) {
            Page page = reader.open("/strategies/upload");
            page.getByLabel("Or its text").evaluate("box => { box.value = 'x: '.repeat(1_000_000); }");
            page.getByText("Check and save as a draft").click();
            assertThat(page.content()).contains("A strategy may have up to 1 MB, and this has more.");
            assertThat(page.getByLabel("Or its text").inputValue()).hasSize(3_000_000);
        }
    }
}
