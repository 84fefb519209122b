package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the wordings of the pack of 2016/17 against the strategy itself. */
@Tag("real-data")
class MertonWordingRealDataTests {

    @Test
    void everyWordingStandsInTheStrategy() throws IOException {
        Path strategy = data().resolveSibling("strategy").resolve("merton-school-improvement-strategy-2016-17.txt");
        assumeTrue(Files.exists(strategy), "The strategy's text is not here: " + strategy);
        String text = plain(Files.readString(strategy));
        PackContent pack = TestPacks.merton().content();
        List<String> wordings = new ArrayList<>();
        pack.criteria().forEach(criterion -> wordings.add(criterion.wording()));
        pack.categories().forEach(category -> wordings.add(category.wording()));
        pack.levels().forEach(level -> wordings.add(level.advisory()));
        pack.additions().forEach(addition -> wordings.add(addition.wording()));
        Stream.of(
                        pack.texts().principles(),
                        pack.texts().aims(),
                        pack.texts().priorities(),
                        pack.texts().impactMeasures(),
                        pack.offer())
                .flatMap(List::stream)
                .forEach(it -> wordings.add(it.text()));
        wordings.addAll(pack.services());
        wordings.add(pack.recalculation().text());
        pack.clusters().stream().limit(5).forEach(wordings::add);

        assertThat(wordings).hasSizeGreaterThan(60);
        assertThat(wordings)
                .filteredOn(wording -> !text.contains(plain(wording)))
                .isEmpty();
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replaceAll("\\s+", " ");
    }

    private static Path data() {
        String configured = System.getenv("HEADWAY_REAL_DATA");
        return configured == null ? Path.of("..", "shared", "data") : Path.of(configured);
    }
}
