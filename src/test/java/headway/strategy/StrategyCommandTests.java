package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyCommandTests {

    private final StrategyCommand command = new StrategyCommand(TestCatalogue.shipped());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aGoodFileIsSaidToBeGood() throws IOException {
        Path file = write(TestPacks.file("merton-2016-17"));

        assertThat(run("check", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "good. “School Improvement Strategy 2016/2017”, version 1: 4 categories, 23 criteria, 5 levels.");
    }

    @Test
    void everyProblemIsPrintedWithFileAndLine() throws IOException {
        String broken = TestPacks.file("four-stage")
                .replace("colour: blue", "colour: bleu")
                .replace("any: [failing]", "any: [falling]");
        Path file = write(broken);

        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(file + ": line 18: categories › stage-a › colour: 'bleu' cannot be used here.")
                .contains("There is no criterion, category or group 'falling'. Did you mean 'failing'?");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("check", "nowhere.yaml")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.yaml: this file cannot be read.");
    }

    @Test
    void oneBadFileAmongGoodOnesIsEnoughToFail() throws IOException {
        Path good = write(TestPacks.file("four-stage"));

        assertThat(run("check", good.toString(), "nowhere.yaml")).isEqualTo(1);
    }

    @Test
    void calledWronglyItSaysHow() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("chek", "x.yaml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: headway strategy check FILE…");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("pack.yaml"), yaml);
    }

    private int run(String... arguments) {
        return command.run(
                Arrays.asList(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
