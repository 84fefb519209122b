package headway.bench;

import headway.bench.LoadDriver.Answers;
import headway.categorisation.Round;
import headway.categorisation.Rounds;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Pages of the largest authority, asked for at a steady rate by a head of school improvement, with England loaded. */
public final class LoadBench {

    private static final String NAME = "bench-head";
    private static final String PASSPHRASE = "four plain words together";
    private static final int PER_SECOND = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration DURING = Duration.ofSeconds(30);
    private static final int RUNS = 3;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ROUND = Pattern.compile("href=\"(/rounds/\\d+)\"");
    private static final Pattern SCHOOL = Pattern.compile("href=\"(/schools/\\d{6})\"");

    private final Path home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    public LoadBench(Path home) {
        this.home = home;
    }

    /** Makes the account and its authority's round, unless they are there from an earlier run. */
    public static void prepare(ApplicationContext context) {
        Accounts accounts = context.getBean(Accounts.class);
        if (!accounts.none()) {
            return;
        }
        List<School> schools = ReaderContext.asSystem(
                CurrentUser.system("bench", new AuthorityCode(999)),
                () -> EnglandBench.largest(context.getBean(Schools.class)));
        AuthorityCode authority = schools.getFirst().authority();
        CurrentUser system = CurrentUser.system("bench", authority);
        ReaderContext.asSystem(system, () -> {
            CurrentUser head = accounts.create(
                    new Accounts.NewAccount(
                            NAME,
                            "Head of benches",
                            Role.HEAD_OF_SCHOOL_IMPROVEMENT,
                            authority,
                            Set.of(),
                            PASSPHRASE,
                            false),
                    system);
            Round round = context.getBean(Rounds.class)
                    .open(new AcademicYear(2019), EnglandBench.PACK, "1", EnglandBench.AS_AT, head);
            return round.id();
        });
    }

    public void run(Results results) throws Exception {
        try (Served headway = Served.headway(home)) {
            String address = "http://127.0.0.1:" + headway.port;
            signIn(address);
            String round = first(ROUND, get(address + "/rounds"));
            List<String> schools = all(SCHOOL, get(address + "/schools"));
            List<String> names = List.of("round grid", "school list", "school page");
            List<List<String>> pages = List.of(List.of(round), List.of("/schools"), schools);
            List<Answers> runs = measure(address, pages);
            double resident = headway.megabytesResident();
            double inUse = headway.megabytesInUse();
            List<Answers> plain = plainPages(address, pages);
            Answers together = Answers.together(runs);
            Answers beside = Answers.together(plain);
            String how =
                    "%d requests a second in all, %d × %d s after %d s to warm up, of a school list of %d on a page; driver on the same processors"
                            .formatted(PER_SECOND, RUNS, DURING.toSeconds(), WARM_UP.toSeconds(), schools.size());
            for (int page = 0; page < names.size(); page++) {
                line(results, "Under load: " + names.get(page), together, beside, page, names.size(), how);
            }
            line(
                    results,
                    "Under load: all three",
                    together,
                    beside,
                    0,
                    1,
                    "%s; %,d answers, %d failed; p95 of each run %s"
                            .formatted(how, together.millis().length, together.failed(), p95(runs)));
            results.line(
                    "Memory in use after the load",
                    "%.0f MB".formatted(inUse),
                    "–",
                    "–",
                    "heap and non-heap over JMX, after a collection; resident, before: %.0f MB".formatted(resident));
        }
    }

    private List<Answers> measure(String address, List<List<String>> pages) throws Exception {
        LoadDriver driver = new LoadDriver(client);
        driver.send(PER_SECOND, WARM_UP, number -> request(address, pages, number));
        List<Answers> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(driver.send(PER_SECOND, DURING, number -> request(address, pages, number)));
        }
        return runs;
    }

    /** The same pages, kept as files, from the JDK's server of files at the same rate. */
    private List<Answers> plainPages(String address, List<List<String>> pages) throws Exception {
        Path folder = Files.createTempDirectory("headway-pages-");
        try {
            for (int page = 0; page < pages.size(); page++) {
                Files.writeString(
                        folder.resolve(page + ".html"),
                        get(address + pages.get(page).getFirst()));
            }
            try (Served files = Served.files(folder)) {
                LoadDriver driver = new LoadDriver(client);
                List<List<String>> kept = List.of(List.of("/0.html"), List.of("/1.html"), List.of("/2.html"));
                String plain = "http://127.0.0.1:" + files.port;
                driver.send(PER_SECOND, Duration.ofSeconds(5), number -> request(plain, kept, number));
                return List.of(driver.send(PER_SECOND, Duration.ofSeconds(15), number -> request(plain, kept, number)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void line(
            Results results, String what, Answers answers, Answers plain, int first, int step, String how) {
        double p95 = answers.percentile(95, first, step);
        double beside = plain.percentile(95, first, step);
        results.line(
                what,
                "p50 %.1f, p95 %.1f, p99 %.1f ms"
                        .formatted(answers.percentile(50, first, step), p95, answers.percentile(99, first, step)),
                "jwebserver with the pages as files: p95 %.1f ms".formatted(beside),
                Results.ratio(p95, beside),
                how);
    }

    private static String p95(List<Answers> runs) {
        return String.join(
                ", ",
                runs.stream()
                        .map(run -> "%.1f".formatted(run.percentile(95, 0, 1)))
                        .toList());
    }

    private static HttpRequest request(String address, List<List<String>> pages, int number) {
        List<String> kind = pages.get(number % pages.size());
        String path = kind.get(number / pages.size() % kind.size());
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private void signIn(String address) throws Exception {
        String form = "_csrf=" + encoded(first(TOKEN, get(address + "/sign-in"))) + "&username=" + NAME + "&password="
                + encoded(PASSPHRASE);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("sign-in")) {
            throw new IllegalStateException("The sign-in was refused: " + answer.statusCode() + " " + to);
        }
    }

    private String get(String address) throws Exception {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).getFirst();
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found.stream().distinct().toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
