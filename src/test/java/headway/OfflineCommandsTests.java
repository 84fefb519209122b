package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineCommandsTests {

    @ParameterizedTest
    @ValueSource(strings = {"facts", "strategy"})
    void aVerbIsFoundByTheNameThatItsCommandGoesBy(String verb) {
        assertThat(OfflineCommands.find(verb)).map(Command::name).contains(verb);
    }

    @Test
    void aVerbThatNeedsTheDatabaseIsNotAmongThem() {
        assertThat(OfflineCommands.find("import")).isEmpty();
        assertThat(OfflineCommands.find("no-such-verb")).isEmpty();
    }

    @Test
    void aShippedPackIsCheckedAgainstTheShippedCatalogueWithoutAnApplication() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

        int exit = OfflineCommands.find("strategy")
                .orElseThrow()
                .run(List.of("check", "src/main/resources/strategy/headway-2026.yaml"), print, print);

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("headway-2026.yaml: good.");
    }
}
