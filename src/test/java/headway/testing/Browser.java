package headway.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import headway.shared.CurrentUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;

/**
 * Chromium, started when it is first needed and shared by the tests of a run. Tests that use it carry
 * {@code @Tag("browser")} and open a {@link Reader} in try-with-resources.
 */
public class Browser implements DisposableBean {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int DESKTOP = 1280;
    /** The narrowest page that WCAG asks for, in CSS pixels. */
    public static final int NARROW = 320;

    private final Environment environment;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser(Environment environment) {
        this.environment = environment;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** A browser window in which nobody is signed in. */
    public Reader visitor() {
        return reader(true);
    }

    /** A person of {@link TestAuthority}, signed in by the form. */
    public Reader as(CurrentUser person) {
        return signedIn(reader(true), person);
    }

    /** The same with scripts switched off. */
    public Reader withoutScripts(CurrentUser person) {
        return signedIn(reader(false), person);
    }

    private static Reader signedIn(Reader reader, CurrentUser person) {
        reader.signIn(person.signInName(), TestAuthority.PASSPHRASE);
        return reader;
    }

    private Reader reader(boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
                .setLocale("en-GB")
                .setViewportSize(DESKTOP, 900)
                .setJavaScriptEnabled(scripts));
        return new Reader(context, scripts);
    }

    @Override
    public void destroy() {
        playwright.close();
    }
}
