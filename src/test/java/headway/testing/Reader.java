package headway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser window, with what the browser complained of. Closing it fails if there was any complaint. */
public final class Reader implements AutoCloseable {

    private final BrowserContext context;
    private final boolean scripts;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext context, boolean scripts) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A connection that a test takes away is no fault of the page.
            if (message.type().equals("error")
                    && !message.text().contains("the server responded with a status of")
                    && !message.text().contains("net::ERR_INTERNET_DISCONNECTED")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** Opens a page that is expected to be there. */
    public Page open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isLessThan(400);
        return page;
    }

    public void signIn(String name, String passphrase) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Passphrase").fill(passphrase);
        page.locator("form[action='/sign-in'] button").first().click();
    }

    /**
     * Fails unless the page as it stands has one main heading that its title begins with or contains, violates no rule
     * of WCAG 2.2 AA that axe can test, opened details included, and fits a window of 320 pixels.
     */
    public void check() {
        assertThat(page.locator("h1").count())
                .as("main headings of %s", page.url())
                .isOne();
        assertThat(page.title())
                .as("title of %s", page.url())
                .endsWith(" – Headway")
                .hasSizeGreaterThan(10);
        if (!scripts) {
            return;
        }
        Accessibility.assertNone(page);
        if (page.locator("details:not([open])").count() > 0) {
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            Accessibility.assertNone(page);
        }
        Accessibility.assertFits(page, Browser.NARROW);
    }

    /** Takes a picture into the folder that the system property headway.pictures names; does nothing without it. */
    public void picture(String name) {
        String folder = System.getProperty("headway.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder).resolve(name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
