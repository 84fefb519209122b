package headway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore keep the key of the second factors apart from the data. */
class BackupScriptsTests {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private Path home;
    private Path file;
    private Path restored;

    @BeforeEach
    void aDataFolder() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/PG_VERSION"), "17");
        Files.writeString(home.resolve("second-factor.key"), KEY);
        file = folder.resolve("backup.tar.gz");
        restored = folder.resolve("restored");
    }

    private static String run(String script, Path home, Path... files) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of("scripts", script).toAbsolutePath().toString()));
        for (Path each : files) {
            command.add(each.toString());
        }
        return run(home, command);
    }

    private static String run(Path home, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HEADWAY_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void theKeyIsInAFileOfItsOwnThatOnlyItsOwnerReads() throws Exception {
        assertThat(run("backup.sh", home, file)).startsWith("0 ").contains("backup.tar.gz.key", "in another place");

        assertThat(run(home, List.of("tar", "-tzf", file.toString())))
                .contains("./postgres/PG_VERSION")
                .doesNotContain("second-factor");
        Path key = folder.resolve("backup.tar.gz.key");
        assertThat(key).hasContent(KEY);
        for (Path each : List.of(file, key)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .as("%s", each)
                    .isEqualTo("rw-------");
        }
        assertThat(run("backup.sh", home, file)).startsWith("1 ").contains("exists already");
    }

    @Test
    void restoreTakesTheKeyFromBesideTheBackupOrFromWhereItIsSaid() throws Exception {
        run("backup.sh", home, file);
        assertThat(run("restore.sh", restored, file)).startsWith("0 ").doesNotContain("no key");
        assertThat(restored.resolve("second-factor.key")).hasContent(KEY);
        assertThat(restored.resolve("postgres/PG_VERSION")).hasContent("17");

        Path elsewhere = Files.move(folder.resolve("backup.tar.gz.key"), folder.resolve("safe"));
        Path second = folder.resolve("second");
        assertThat(run("restore.sh", second, file, elsewhere)).startsWith("0 ");
        assertThat(second.resolve("second-factor.key")).hasContent(KEY);
    }

    @Test
    void withoutTheKeyTheDataIsRestoredAndItIsSaidWhatIsMissing() throws Exception {
        run("backup.sh", home, file);
        Files.delete(folder.resolve("backup.tar.gz.key"));

        assertThat(run("restore.sh", restored, file))
                .startsWith("0 ")
                .contains("no key of the second factors", "reset-second-factor");
        assertThat(restored.resolve("postgres/PG_VERSION")).exists();
        assertThat(restored.resolve("second-factor.key")).doesNotExist();
        assertThat(run("restore.sh", folder.resolve("third"), file, folder.resolve("wrong")))
                .startsWith("1 ")
                .contains("There is no file");
    }
}
