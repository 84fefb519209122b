package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.documents.IssuedLetter;
import headway.documents.Letters;
import headway.shared.Command;
import headway.shared.Exported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is held for an authority can be taken away, and nothing of another. */
class TakenAwayTests extends WithBorough {

    /** Tables of an authority that stay: copies of uploaded files, how pages are kept quick, counters, what people sign in with. */
    private static final Set<String> STAYS = Set.of(
            "upload",
            "upload_chunk",
            "load_header",
            "school_listing",
            "letter_counter",
            "second_factor",
            "recovery_code",
            "calendar_feed",
            "school_calendar_feed");

    @Autowired
    List<Exported> modules;

    @Autowired
    List<Command> commands;

    @TempDir
    Path folder;

    private String run(Path file, int expected) {
        Command export = commands.stream()
                .filter(each -> each.name().equals("export"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(export.run(List.of("--authority", borough.code.toString(), file.toString()), stream, stream))
                .isEqualTo(expected);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void theFileHoldsTheSchoolsTheDecisionsAndEachLetterAsItWasSent() throws IOException {
        Borough other = new Borough(application);
        borough.open();
        other.open();
        borough.settle(1, "amber", "iii", "");
        IssuedLetter letter = borough.asSystem(
                () -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        Path file = folder.resolve("everything.zip");

        assertThat(run(file, 0)).contains("school.csv", "decision.csv", "Written to");

        Map<String, byte[]> entries = unzip(file);
        assertThat(new String(entries.get("school.csv"), StandardCharsets.UTF_8))
                .contains(borough.name(1))
                .doesNotContain(other.name(1));
        assertThat(new String(entries.get("decision.csv"), StandardCharsets.UTF_8))
                .contains("" + borough.school(1).value())
                .doesNotContain("" + other.school(1).value());
        assertThat(new String(entries.get("account.csv"), StandardCharsets.UTF_8))
                .contains(borough.head.fullName())
                .doesNotContain("passphrase", "$2a$", "argon2");
        byte[] sent = borough.inTransaction(() -> borough.bean(Letters.class)
                        .open(letter.id(), borough.head)
                        .orElseThrow())
                .content();
        assertThat(entries.get("letters/" + letter.number().fileName())).isEqualTo(sent);
        assertThat(new String(entries.get("READ ME.txt"), StandardCharsets.UTF_8))
                .contains("Documents: 1");
        assertThat(borough.count(
                        "select count(*) from audit_entry where action = 'Exported everything held' and subject_id = ?",
                        borough.code.toString()))
                .isOne();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.zip"), "mine");

        assertThat(run(file, 1)).contains("is there already");
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryContaining("glob:**mine.zip").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void everyTableOfAnAuthorityIsInTheFileOrStaysForAReason() {
        String queries = modules.stream()
                .flatMap(module -> module.tables().stream())
                .map(Exported.Table::query)
                .reduce("", (all, query) -> all + " " + query.replaceAll("\\s+", " "));
        List<String> tables = application
                .getBean(JdbcClient.class)
                .sql("select table_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name = 'authority_code'")
                .query(String.class)
                .list();

        assertThat(tables)
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(STAYS.contains(table) || queries.contains(" from " + table + " "))
                        .as(table)
                        .isTrue());
    }
}
