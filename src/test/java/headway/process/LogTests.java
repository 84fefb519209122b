package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as JSON, and nothing in it of what people typed, whether a request goes well or wrong. */
@Tag("process")
class LogTests {

    private static final List<String> PERSONAL =
            List.of("Quillfeather", "quillfeather@example.org", "07700 900123", "marmalade-passphrase", "ZZ99 9ZZ");

    @TempDir
    Path home;

    @Test
    void theLogIsJsonAndHoldsNothingOfWhatPeopleType() throws Exception {
        try (Program program = Program.serve(home, Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash"))) {
            Filled.fill(program);
            ask(program);
            int before = program.said().size();
            brokenLoad(program);

            List<String> said = saidAfter(program, before);
            assertThat(said).as("something is logged at all").hasSizeGreaterThan(before);
            assertThat(String.join("\n", said)).doesNotContain(PERSONAL).doesNotContain(encoded());
            List<String> lines = said.stream()
                    .filter(line -> !line.startsWith("Headway is ready"))
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                JsonNode event = JsonMapper.shared().readTree(line);
                assertThat(event.path("message").isString()).as(line).isTrue();
                assertThat(event.path("level").isString()).as(line).isTrue();
            });
        }
    }

    private static List<String> encoded() {
        return PERSONAL.stream()
                .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8))
                .toList();
    }

    /** In addresses, forms and file names; signed in and not; well and wrong. */
    private static void ask(Program program) throws Exception {
        Visitor stranger = program.visitor();
        Visitor head = Filled.head(program);
        String round = Filled.round(program);
        String decision = Filled.one(program, "select min(id) from decision");
        for (String word : PERSONAL) {
            String typed = URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
            stranger.signIn(word, word);
            for (Visitor visitor : List.of(stranger, head)) {
                for (String path : List.of("/schools?q=", "/schools/", "/decisions/", "/audit?from=", "/nowhere/")) {
                    visitor.get(path + typed);
                }
            }
            head.postFrom(
                    "/decisions/" + decision,
                    "/decisions/" + decision + "/moderation",
                    Map.of("category", word, "level", word, "reason", word, "version", word));
            head.postFrom("/rounds/new", "/rounds", Map.of("year", word, "pack", word, "evidenceDate", word));
            head.postFrom("/imports", "/rounds/" + round + "/letters", Map.of("letter", word));
            head.upload("/imports", "files", word + ".csv", "Name\r\n" + word + "\r\n");
        }
    }

    /** What goes wrong in the background is logged: here the database refuses a row, and would show it. */
    /** What the program said once it has said more: its output is read by another thread than the one that waits for it. */
    private static List<String> saidAfter(Program program, int before) throws Exception {
        Instant late = Instant.now().plusSeconds(20);
        while (program.said().size() <= before && Instant.now().isBefore(late)) {
            Thread.sleep(50);
        }
        return program.said();
    }

    private static void brokenLoad(Program program) throws Exception {
        Visitor head = Filled.head(program);
        String register = Filled.register(700_001, 3).replace("School 700002", "Quillfeather");
        long load = Filled.upload(head, "edubasealldata20260601.csv", register);
        Filled.await(program, "select state from load where id = " + load, "CHECKED");
        try (var connection = program.asSuperuser()) {
            connection
                    .createStatement()
                    .execute("alter table school add constraint for_the_test check (name <> 'Quillfeather')");
        }
        Filled.confirm(head, load);
        Filled.await(program, "select state from load where id = " + load, "FAILED");
    }
}
