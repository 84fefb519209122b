package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import headway.testing.Browser;
import headway.testing.Reader;
import headway.testing.TestAuthority;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The head of school improvement signs in, finds a school and sets its category, and never touches a mouse. */
@Tag("browser")
class KeyboardBrowserTests extends WithBorough {

    private static final int MOST_STOPS = 400;

    /** What has the focus, in a word or two: its label, its text or its name. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const label = at.labels && at.labels.length ? at.labels[0].innerText : '';
              return (label || at.innerText || at.getAttribute('aria-label') || at.name || at.tagName).trim();
            }""";

    /** Whether the focus can be seen: an outline, a shadow, or for a small radio button the mark that stands for it. */
    private static final String SEEN = """
            () => {
              const at = document.activeElement;
              const drawn = [getComputedStyle(at)];
              if (at.labels && at.labels.length) drawn.push(getComputedStyle(at.labels[0], '::before'));
              return drawn.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== 'none');
            }""";

    @Autowired
    private Browser browser;

    private static void go(Page page, String name) {
        String start = Objects.toString(page.evaluate(FOCUSED));
        for (int stop = 0; stop < MOST_STOPS && !start.startsWith(name); stop++) {
            page.keyboard().press("Tab");
            start = Objects.toString(page.evaluate(FOCUSED));
        }
        assertThat(start).as("what the Tab key comes to at %s", page.url()).startsWith(name);
        assertThat(page.evaluate(SEEN)).as("the focus on '%s' is seen", name).isEqualTo(true);
    }

    private static void press(Page page, String name) {
        go(page, name);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private static void type(Page page, String name, String text) {
        go(page, name);
        page.keyboard().type(text);
    }

    @Test
    void fromSigningInToTheCategoryOfASchool() {
        Round round = borough.open();
        try (Reader reader = browser.visitor()) {
            Page page = reader.open("/sign-in");
            type(page, "Sign-in name", borough.head.signInName());
            type(page, "Passphrase", TestAuthority.PASSPHRASE);
            page.keyboard().press("Enter");
            page.waitForURL("**/");

            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            press(page, "Round");
            assertThat(page.locator("h1").innerText()).contains("Round");

            reader.open("/rounds/" + round.id());
            press(page, borough.name(1));
            page.waitForURL("**/decisions/**");
            go(page, "Amber");
            page.keyboard().press("ArrowDown");
            type(page, "Reason", "Leadership changed twice.");
            press(page, "Set category and level");

            assertThat(page.locator("main").innerText()).contains("Category and level are set");
            assertThat(borough.decision(1).level).isEqualTo("iv");
        }
    }

    @Test
    void everyLinkAndFieldOfADecisionIsReachedAndTheTabKeyIsNeverCaught() {
        borough.open();
        try (Reader reader = browser.as(borough.head)) {
            Page page = reader.open("/decisions/" + borough.id(1));
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            int reachable = ((Number) page.evaluate("""
                    () => {
                      const groups = new Set();
                      return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                        .filter(each => !each.disabled && each.checkVisibility())
                        .filter(each => each.type !== 'radio' || !groups.has(each.name) && groups.add(each.name)).length;
                    }""")).intValue();
            page.evaluate("document.body.dataset.stops = 0; document.addEventListener('focusin', event => {"
                    + " if (!event.target.seen) { event.target.seen = true; document.body.dataset.stops++; } })");
            for (int stop = 0; stop < reachable + 5; stop++) {
                page.keyboard().press("Tab");
            }
            Object stops = page.evaluate("Number(document.body.dataset.stops)");

            assertThat(((Number) stops).intValue()).isGreaterThanOrEqualTo(reachable);
            assertThat(reachable).isGreaterThan(20);
        }
    }
}
