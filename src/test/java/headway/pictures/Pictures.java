package headway.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes the pictures of the documents from a demonstration that runs: {@code Pictures ADDRESS FOLDER}. */
final class Pictures {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final long GREATEST = 250_000;

    private final Page page;
    private final Path folder;

    private Pictures(Page page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        String program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(program))
                                .setHeadless(true)
                                .setArgs(FLAGS))) {
            Page page = chromium.newContext(new Browser.NewContextOptions()
                            .setBaseURL(arguments[0])
                            .setLocale("en-GB")
                            .setViewportSize(WIDTH, HEIGHT))
                    .newPage();
            new Pictures(page, Files.createDirectories(Path.of(arguments[1]))).walk();
        }
    }

    /** The walk of the tour, as head of school improvement. */
    private void walk() throws Exception {
        page.navigate("/sign-in");
        take("sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Morgan Ashdown"))
                .click();
        page.navigate("/schools");
        take("schools");
        page.navigate("/rounds");
        page.navigate(page.locator("main a[href^='/rounds/']:not([href='/rounds/new'])")
                .first()
                .getAttribute("href"));
        String round = page.url();
        take("round");
        page.navigate(page.locator("main a[href*='/decisions/']").first().getAttribute("href"));
        take("decision");
        page.navigate(page.locator("main a[href*='/schools/'][href*='/category']")
                .first()
                .getAttribute("href"));
        take("why");
        page.navigate(page.url().replaceAll("/(category|evidence|decisions).*", ""));
        take("school");
        page.navigate(page.url() + "/evidence");
        take("evidence");
        page.navigate(round + "/letters");
        page.navigate(page.locator("main a[href$='/letter']").first().getAttribute("href"));
        take("letter");
    }

    private void take(String name) throws Exception {
        Path file = folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        long size = Files.size(file);
        if (size > GREATEST) {
            throw new IllegalStateException(file + " is larger than " + GREATEST + " bytes: " + size);
        }
    }
}
