package headway.process;

import static headway.process.Filled.await;
import static headway.process.Filled.one;
import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TableContents;
import headway.testing.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
 * The life of one installation, in processes that are killed: in order, since each start takes seconds and each part
 * goes on with what the one before left.
 */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeLifeTests {

    private static final int MANY = 30_000;
    private static final String LETTERS = "select count(*) from issued_letter";
    private static final String AT_WORK = "select case when count(*) >= %d then 'yes' else 'no' end from pg_locks"
            + " where not granted and relation = 'audit_entry'::regclass";

    @TempDir
    static Path folder;

    private Path home;
    private Program program;

    @BeforeAll
    void begin() throws Exception {
        home = folder.resolve("home");
        program = Program.serve(home, Map.of());
        Filled.fill(program);
    }

    @AfterAll
    void end() throws Exception {
        program.close();
    }

    @Test
    @Order(1)
    void killedWhileItReadsAFileItKeepsNothingOfItAndSaysSo() throws Exception {
        Visitor head = Filled.head(program);
        long load = Filled.beginLoad(program, head, "edubasealldata20260601.csv", 700_001, MANY);
        await(
                program,
                "select case when rows_read between 2000 and " + (MANY - 2000)
                        + " then 'reading' else state end from load where id = " + load,
                "reading");

        program.kill();
        program = Program.serve(home, Map.of());

        assertThat(Filled.said(program, load))
                .startsWith("BROKEN_OFF")
                .contains("nothing of it was kept", "Check it again");
        assertThat(one(program, Filled.schoolsOf(700_001, MANY))).isEqualTo("0");
        Visitor again = Filled.head(program);
        String page = again.get("/imports/" + load).body();
        assertThat(page).contains("Broken off", "nothing of it was kept", "/imports/" + load + "/check");
        again.postFrom("/imports/" + load, "/imports/" + load + "/check", Map.of());
        await(program, "select state from load where id = " + load, "CHECKED");
        Filled.confirm(again, load);
        await(program, "select state from load where id = " + load, "APPLIED");
        assertThat(one(program, Filled.schoolsOf(700_001, MANY))).isEqualTo("" + MANY);
    }

    /** Who waits for the trail has done everything else: a load, a batch of letters and an agreement at their ends. */
    @Test
    @Order(2)
    void killedJustBeforeTheEndOfThreeDeedsNoneIsHalfDone() throws Exception {
        Visitor head = Filled.head(program);
        String round = Filled.round(program);
        List<String> due = Filled.due(head, round);
        assertThat(due).hasSize(Filled.SCHOOLS - 1);
        String last = one(program, "select id from decision where state = 'CONTACTED'");
        long load;
        try (Connection lock = program.asSuperuser()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table audit_entry in share mode");
            load = Filled.beginLoad(program, head, "edubasealldata20260602.csv", 740_001, 500);
            later(() -> issue(head, round, due));
            later(() -> agree(head, last));
            await(program, AT_WORK.formatted(3), "yes");
            program.kill();
            lock.rollback();
        }
        program = Program.serve(home, Map.of());

        assertThat(Filled.said(program, load)).startsWith("BROKEN_OFF");
        assertThat(one(program, Filled.schoolsOf(740_001, 500))).isEqualTo("0");
        Filled.assertLettersRight(program);
        assertThat(one(program, "select count(*) from issued_letter")).isEqualTo("0");
        assertThat(agreement(last)).isEqualTo("CONTACTED, 0 steps, 0 entries");

        Visitor again = Filled.head(program);
        agree(again, last);
        assertThat(agreement(last)).isEqualTo("AGREED, 1 steps, 1 entries");
        killedWhileItIssuesLettersItGoesOnWhereItStood(again, round);
    }

    /** Eight letters are issued, and the ninth waits when the power goes. */
    private void killedWhileItIssuesLettersItGoesOnWhereItStood(Visitor head, String round) throws Exception {
        List<String> chosen = Filled.due(head, round).subList(0, 20);
        String page;
        try (Connection lock = program.asSuperuser()) {
            Filled.holdBack(lock, chosen.get(8));
            page = issue(head, round, chosen);
            await(program, LETTERS, "8");
            assertThat(head.get(page).body()).contains("8 of 20 letters are issued so far", "You can leave this page");
            program.kill();
            lock.rollback();
        }
        assertThat(one(program, "select count(*) from letter_batch where finished_at is null"))
                .isEqualTo("1");

        program = Program.serve(home, Map.of());

        await(program, LETTERS, "20");
        await(program, "select count(*) from letter_batch where finished_at is null", "0");
        assertThat(Filled.head(program).get(page).body()).contains("20 of 20 letters are issued.");
        Filled.assertLettersRight(program);
    }

    private static void later(Runnable deed) {
        CompletableFuture.runAsync(deed).exceptionally(killed -> null);
    }

    /** The address of the page that shows how far it is. */
    private static String issue(Visitor head, String round, List<String> letters) {
        HttpResponse<String> answer =
                head.postFrom("/imports", "/rounds/" + round + "/letters", Map.of("letter", String.join(",", letters)));
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static void agree(Visitor head, String decision) {
        head.postFrom(
                "/decisions/" + decision,
                "/decisions/" + decision + "/agreement",
                Map.of("settle", "agree", "version", "1"));
    }

    private String agreement(String decision) throws Exception {
        return one(
                program,
                "select state || ', ' || (select count(*) from decision_step where decision_id = decision.id and step like 'Agreed%')"
                        + " || ' steps, ' || (select count(*) from audit_entry where subject_kind = 'decision' and subject_id = decision.id::text"
                        + " and action like 'Agreed%') || ' entries' from decision where id = " + decision);
    }

    @Test
    @Order(3)
    void killedTogetherWithItsDatabaseItComesBackWithAllThatWasThere() throws Exception {
        Map<String, String> before = sums(program);
        Visitor head = Filled.head(program);
        Map<String, String> signedIn = sums(program);
        long load = Filled.upload(head, "edubasealldata20260603.csv", Filled.register(760_001, MANY));
        await(
                program,
                "select case when rows_read >= 2000 then 'reading' else state end from load where id = " + load,
                "reading");

        program.killWithDatabase();
        program = Program.serve(home, Map.of());

        assertThat(Filled.said(program, load)).startsWith("BROKEN_OFF").contains("checked");
        assertThat(one(program, Filled.schoolsOf(760_001, MANY))).isEqualTo("0");
        Map<String, String> after = sums(program);
        List.of(before, after, signedIn)
                .forEach(each -> List.of("load", "upload", "upload_chunk", "audit_entry", "account", "web_session")
                        .forEach(each::remove));
        assertThat(after).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aBackupRestoredIntoAnEmptyFolderHoldsTheSame() throws Exception {
        Map<String, String> before = sums(program);
        Path file = folder.resolve("backup.tar.gz");
        Path restored = folder.resolve("restored");
        assertThat(script("backup.sh", home, file))
                .as("while the server runs")
                .startsWith("1 ")
                .contains("Stop it first");
        program.close();
        assertThat(script("backup.sh", home, file)).startsWith("0 ").contains("keep it safe");
        assertThat(script("restore.sh", home, file))
                .as("over what is there")
                .startsWith("1 ")
                .contains("is not empty");
        assertThat(script("restore.sh", restored, file))
                .startsWith("0 ")
                .contains("Restored")
                .doesNotContain("no key");
        assertThat(restored.resolve("second-factor.key")).hasSameBinaryContentAs(home.resolve("second-factor.key"));

        home = restored;
        program = Program.serve(home, Map.of());

        assertThat(sums(program)).isEqualTo(before);
        assertThat(Filled.head(program).get("/rounds/" + Filled.round(program)).body())
                .contains("School 12");
    }

    private static String script(String name, Path home, Path file) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of("scripts", name).toAbsolutePath().toString(), file.toString())
                .redirectErrorStream(true);
        builder.environment().put("HEADWAY_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static Map<String, String> sums(Program program) throws Exception {
        try (Connection connection = program.asSuperuser()) {
            return TableContents.sums(connection, table -> true);
        }
    }

    @Test
    @Order(5)
    void twoProcessesOnOneDatabaseKeepLettersAndLoadsRightWhileOneIsKilled() throws Exception {
        try (Program second = Program.serve(folder.resolve("second"), Program.sharing(home))) {
            Visitor onFirst = Filled.head(program);
            Visitor onSecond = Filled.head(second);
            String round = Filled.round(program);
            List<String> due = Filled.due(onFirst, round);
            assertThat(due).hasSize(Filled.SCHOOLS - 20);

            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> issue(onFirst, round, due.subList(0, 12)));
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> issue(onSecond, round, due.subList(12, 24)));
            CompletableFuture.allOf(one, other).get(60, TimeUnit.SECONDS);
            await(program, LETTERS, "44");
            Filled.assertLettersRight(program);

            long first = Filled.beginLoad(program, onFirst, "edubasealldata20260604.csv", 800_001, 3000);
            long its = Filled.beginLoad(program, onSecond, "edubasealldata20260605.csv", 810_001, 3000);
            await(program, "select state from load where id = " + first, "APPLIED");
            await(program, "select state from load where id = " + its, "APPLIED");
            assertThat(one(program, "select count(*) from school where urn between 800001 and 819999"))
                    .isEqualTo("6000");

            continuesOnTheOther(onFirst, second);
            oneIsKilled(onFirst, onSecond, round, due.subList(24, due.size()));
        }
    }

    /** Whoever is signed in at one is signed in at the other. */
    private void continuesOnTheOther(Visitor onFirst, Program second) throws Exception {
        assertThat(onFirst.at(second.port()).get("/rounds").statusCode()).isEqualTo(200);
    }

    private void oneIsKilled(Visitor onFirst, Visitor onSecond, String round, List<String> due) throws Exception {
        Connection lock = program.asSuperuser();
        Filled.holdBack(lock, due.get(5));
        issue(onFirst, round, due);
        await(program, LETTERS, "49");
        long broken = Filled.beginLoad(program, onFirst, "edubasealldata20260606.csv", 820_001, MANY);
        long its = Filled.upload(onSecond, "edubasealldata20260607.csv", Filled.register(860_001, 3000));
        await(
                program,
                "select case when rows_read between 2000 and " + (MANY - 2000)
                        + " then 'reading' else state end from load where id = " + broken,
                "reading");

        program.kill();
        lock.rollback();
        lock.close();

        await(program, "select state from load where id = " + its, "CHECKED");
        onSecond.postFrom("/imports/" + its, "/imports/" + its + "/confirm", Map.of("asAt", "2026-06-01"));
        await(program, "select state from load where id = " + its, "APPLIED");
        await(program, "select state from load where id = " + broken, "BROKEN_OFF");
        assertThat(one(program, Filled.schoolsOf(820_001, MANY))).isEqualTo("0");
        assertThat(one(program, Filled.schoolsOf(860_001, 3000))).isEqualTo("3000");
        // The other took the letters up.
        await(program, LETTERS, "" + Filled.SCHOOLS);
        await(program, "select count(*) from letter_batch where finished_at is null", "0");
        Filled.assertLettersRight(program);
        assertThat(onSecond.get("/rounds").statusCode()).isEqualTo(200);
    }

    /** The heap is that of ./headway: 512 MB. */
    @Tag("slow")
    @Test
    @Order(6)
    void aFileOf200MegabytesIsReadInTheUsualMemoryWhetherGoodOrBad() throws Exception {
        Path file = folder.resolve("edubasealldata20260610.csv");
        vast(file, "01-09-1990");
        assertThat(Files.size(file)).isBetween(200_000_000L, 220_000_000L);
        Path other = folder.resolve("other");

        String good = Program.verb(other, "import", "--as-at", "2026-06-10", file.toString());
        assertThat(good).startsWith("0 ").contains("100,000 records");

        vast(file, "some day");
        String bad = Program.verb(other, "import", "--as-at", "2026-06-11", file.toString());
        assertThat(bad).startsWith("1 ").contains("100,000 rows in error", "some day", "Nothing was kept");
    }

    private static void vast(Path file, String opened) throws Exception {
        String[] rows = Filled.register(100_001, 100_000).split("\r\n");
        String padding = "," + "x".repeat(1950);
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < rows.length; i++) {
                out.write(i == 0 ? rows[0] + ",Notes" : rows[i].replace("01-09-1990", opened) + padding);
                out.write("\r\n");
            }
        }
    }
}
