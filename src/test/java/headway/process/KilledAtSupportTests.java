package headway.process;

import static headway.process.Filled.await;
import static headway.process.Filled.one;
import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes killed while they look for a visiting plan, make it hold, issue reports and send mail: nothing is lost,
 * nothing is half done, nothing goes out twice. In order, since each part goes on with what the one before left.
 */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledAtSupportTests {

    private static final int VISITS = (Filled.SCHOOLS - 1) * 6;
    /** Schools whose leader has mail. */
    private static final int LED = 20;

    private static final int REPORTS = 8;
    private static final int SECONDS = 7;

    @TempDir
    static Path folder;

    private final Letterbox post = new Letterbox();
    /** Another one each time; a failure names it. */
    private final long seed = System.nanoTime();

    private final Random random = new Random(seed);
    private Path home;
    private Program program;
    private Program second;
    private Visitor head;
    private Visitor reviewer;
    private Visitor leader;
    private long plan;
    private final List<Long> visits = new ArrayList<>();

    @BeforeAll
    void begin() throws Exception {
        home = folder.resolve("home");
        program = Program.serve(home, Map.of());
        Filled.fill(program);
        Supported.people(program, LED);
        // The second opens what the decisions promise, which the first did not see being made.
        second = Program.serve(folder.resolve("second"), Program.sharing(home));
        Supported.promisedForTheNextYear(program);
        head = Filled.head(program);
    }

    @AfterAll
    void end() throws Exception {
        second.close();
        program.close();
        post.close();
    }

    private Map<String, String> withMail() {
        return Map.of(
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", "" + post.port(),
                "HEADWAY_MAIL_EVERY", "1s");
    }

    private void again(Map<String, String> environment) throws Exception {
        program = Program.serve(home, environment);
        head = head.at(program.port());
    }

    @Test
    @Order(1)
    void aSearchWhoseProcessIsKilledIsTakenUpByItselfAndEnds() throws Exception {
        plan = Supported.search(head, SECONDS);
        await(program, "select case when placed > 0 then 'found' else state end from plan_run", "found");
        Thread.sleep(random.nextInt(1500));
        String held = one(program, "select instance from plan_run");
        String before = one(program, "select placed || ' ' || score from plan_run");

        program.kill();
        again(Map.of());

        await(program, "select state from plan_run", "FOUND");
        assertThat(one(program, "select instance from plan_run")).isNotEqualTo(held);
        assertThat(one(program, "select placed || ' of ' || visits from plan_run"))
                .as("the plan before was %s", before)
                .isEqualTo(VISITS + " of " + VISITS);
        assertThat(one(program, "select worked_millis >= " + (SECONDS - 1) * 1000 + " from plan_run"))
                .as("it looked as long as it was allowed to, over both processes")
                .isEqualTo("t");
        assertThat(one(program, """
                        select count(*) from plan_run, jsonb_object_keys(best -> 'visits') each(id)
                        where each.id in (select visit ->> 'id' from jsonb_array_elements(problem -> 'visits') visit)"""))
                .as("the plan is one of the run's own visits")
                .isEqualTo("" + VISITS);
        assertThat(one(program, "select (select count(*) from plan_run) || ' ' || (select count(*) from visit)"))
                .as("one search, and nothing proposed before it is confirmed")
                .isEqualTo("1 0");
        assertThat(head.get("/visiting-plan/" + plan).body())
                .contains(VISITS + " of " + VISITS + " visits have a place");
    }

    @Test
    @Order(2)
    void aPlanWhoseProcessIsKilledWhileItIsConfirmedHoldsWhollyOrNotAtAll() throws Exception {
        Visitor other = head.at(second.port());
        CompletableFuture<Void> confirming = CompletableFuture.runAsync(() -> confirm(other));
        Thread.sleep(200 + random.nextInt(1500));
        second.kill();
        confirming.exceptionally(killed -> null).join();

        String stands = stands();
        assertThat(stands).as("seed %d", seed).isIn("FOUND 0 0 0", held());
        if (stands.startsWith("FOUND")) {
            confirm(head);
        }
        assertThat(stands()).isEqualTo(held());
        confirm(head);
        assertThat(stands()).as("confirmed again").isEqualTo(held());
        assertThat(one(program, "select count(*) from (select urn from visit group by urn having count(*) = 6) each"))
                .isEqualTo("" + (Filled.SCHOOLS - 1));
    }

    private void confirm(Visitor by) {
        by.postFrom("/visiting-plan/" + plan, "/visiting-plan/" + plan + "/confirm", Map.of("version", "1"));
    }

    /** The plan, its visits, their mails, and what the ledger holds of them. */
    private String stands() throws Exception {
        return one(
                program,
                "select concat_ws(' ', state, (select count(*) from visit), (select count(*) from mail where state <> 'UNADDRESSED'),"
                        + " (select count(*) from support_given where source = 'visit' and unit = 'visits')) from plan_run");
    }

    private static String held() {
        return "CONFIRMED " + VISITS + " " + LED * 6 + " " + VISITS;
    }

    @Test
    @Order(3)
    void aReportWhoseProcessIsKilledAtTheEndOfIssuingIsFinalStill() throws Exception {
        reviewer = program.visitor();
        reviewer.signIn("partner-1", "four plain words together");
        leader = program.visitor();
        leader.signIn("leader@schools.example", "four plain words together");
        for (int school = 0; school < REPORTS; school++) {
            visits.add(Supported.finalReport(program, head, reviewer, leader, Filled.FIRST + school));
        }
        Map<Long, String> versions = versions();
        try (Connection lock = program.asSuperuser()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table audit_entry in share mode");
            // Who waits for the trail has done everything else; the second waits for the number of the first.
            issueAtOnce(versions, visits.subList(0, 2));
            await(
                    program,
                    "select case when count(*) >= 1 then 'yes' else 'no' end from pg_locks"
                            + " where not granted and relation = 'audit_entry'::regclass",
                    "yes");
            program.kill();
            lock.rollback();
        }
        again(withMail());

        assertThat(Supported.reports(program, visits)).containsOnly(Supported.FINAL);
    }

    private Map<Long, String> versions() throws Exception {
        Map<Long, String> versions = new HashMap<>();
        for (long visit : visits) {
            versions.put(visit, one(program, "select version from visit_report where visit_id = " + visit));
        }
        return versions;
    }

    private CompletableFuture<Void> issueAtOnce(Map<Long, String> versions, List<Long> which) {
        Visitor by = head;
        return CompletableFuture.allOf(which.stream()
                .map(visit -> CompletableFuture.runAsync(() -> Supported.issue(by, visit, versions.get(visit)))
                        .exceptionally(killed -> null))
                .toArray(CompletableFuture[]::new));
    }

    @Test
    @Order(4)
    void killedWhileMailGoesOutAndReportsAreIssuedItDoesNothingTwice() throws Exception {
        post.fallSilentAfter(20);
        post.awaitSilence();
        killedWhileIssuing(50 + random.nextInt(700));
        post.answerAgain();
        again(withMail());
        longAgo();
        afterwards();
        int sent = post.count();
        while (post.count() < sent + 10 + random.nextInt(40)) {
            Thread.sleep(1);
        }
        killedWhileIssuing(random.nextInt(700));
        again(withMail());
        longAgo();
        afterwards();

        issueAtOnce(versions(), visits).join();
        assertThat(Supported.reports(program, visits)).containsOnly(Supported.ISSUED);
        assertThat(one(
                        program,
                        "select count(*) || ' ' || max(number) || ' ' || count(distinct number) from issued_letter"))
                .as("numbered without a gap")
                .isEqualTo("%1$d %1$d %1$d".formatted(REPORTS));
        everyMailCameOnceOrIsLeftToAPerson();
    }

    /** A mail of which nothing was heard for long is given up. */
    private void longAgo() throws Exception {
        one(
                program,
                "with old as (update mail set claimed_at = claimed_at - interval '11 minutes' where state = 'SENDING'"
                        + " returning 1) select count(*) from old");
    }

    private void killedWhileIssuing(int millis) throws Exception {
        CompletableFuture<Void> issuing = issueAtOnce(versions(), visits);
        Thread.sleep(millis);
        program.kill();
        issuing.join();
    }

    private void afterwards() throws Exception {
        assertThat(Supported.reports(program, visits))
                .as("seed %d", seed)
                .isSubsetOf(Supported.ISSUED, Supported.FINAL);
    }

    private void everyMailCameOnceOrIsLeftToAPerson() throws Exception {
        await(program, "select count(*) from mail where state in ('WAITING', 'SENDING')", "0");
        Map<String, Long> times = post.times();
        assertThat(times.values()).as("seed %d", seed).containsOnly(1L);
        List<String> doubtful = names("DOUBTFUL");
        assertThat(doubtful).as("one for each kill at most, seed %d", seed).hasSizeBetween(1, 2);
        assertThat(names("SENT")).allSatisfy(name -> assertThat(times).containsKey(name));
        assertThat(names("SENT").size() + doubtful.size()).isEqualTo(LED * 6 + 2 * REPORTS);
        assertThat(times.keySet()).isSubsetOf(joined(names("SENT"), doubtful));
    }

    private List<String> names(String state) throws Exception {
        String bodies = one(
                program,
                "select coalesce(string_agg(body, '\u0001' order by id), '') from mail where state = '" + state + "'");
        List<String> names = new ArrayList<>();
        for (String body : bodies.split("\u0001")) {
            if (!body.isEmpty()) {
                names.add(Letterbox.name(body));
            }
        }
        return names;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
