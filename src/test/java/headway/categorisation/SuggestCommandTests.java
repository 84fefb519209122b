package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the verb {@code suggest} prints, for an authority with one school that requires improvement among four. */
class SuggestCommandTests extends WithBorough {

    @Autowired
    SuggestCommand command;

    @Test
    void aLineOfCsvForEverySchool() {
        List<String> lines = suggest("--format", "csv").lines().toList();
        assertThat(lines).hasSize(1 + 4);
        assertThat(lines.getFirst()).contains("URN,School,Phase,Category,Level");
        assertThat(lines)
                .filteredOn(line -> line.startsWith(borough.school(1).toString()))
                .singleElement()
                .asString()
                .contains(borough.name(1), "Amber", "(iii)");
    }

    @Test
    void theSummaryCountsEverySchoolOnce() {
        String summary = suggest("--summary");
        assertThat(summary).startsWith("School Improvement Strategy 2016/2017, as at 2018-08-31: 4 schools");
        assertThat(List.of("Green", "Yellow", "Amber", "Red", "Cannot tell").stream()
                        .mapToInt(category -> numbers(summary, category).getFirst())
                        .sum())
                .isEqualTo(4);
        assertThat(numbers(summary, "Amber")).containsExactly(1, 0);
    }

    @Test
    void theSummaryCountsTheSchoolsOfEveryCriterionByOutcome() {
        String summary = suggest("--summary");
        assertThat(numbers(summary, "amber-ri")).containsExactly(1, 2, 1, 0);
        assertThat(numbers(summary, "amber-finance")).containsExactly(0, 0, 4, 0);
        assertThat(numbers(summary, "all").stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(4 * 23);
    }

    @Test
    void theSummarySaysWhyFactsAreNotKnownAndWhatToLoad() {
        assertThat(suggest("--summary"))
                .containsPattern("4  Leadership capacity\\R +4  Nothing entered by 31 August 2018 is held on this")
                .containsPattern("\\d  Load an edition of Ofsted's management information published by 31 August 2018");
    }

    @Test
    void anAuthorityWithoutSchoolsIsToldToLoadTheRegister() {
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int exit = command.run(
                List.of("--authority", "997", "--as-at", "2018-08-31", "--pack", "merton-2016-17", "--summary"),
                stream(new ByteArrayOutputStream()),
                stream(problems));
        assertThat(exit).isEqualTo(1);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("Load the register first");
    }

    private String suggest(String... options) {
        List<String> words = new ArrayList<>(
                List.of("--authority", borough.code.toString(), "--pack", "merton-2016-17", "--as-at", "2018-08-31"));
        // The flag stands among the pairs, where it may not be taken for one.
        words.addAll(2, Arrays.asList(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        assertThat(command.run(words, stream(out), stream(problems)))
                .as("%s", problems)
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The numbers behind the words of a row. */
    private static List<Integer> numbers(String table, String row) {
        return table.lines()
                .filter(line -> line.startsWith("  " + row + "  "))
                .map(line -> line.strip().substring(row.length()).strip().split(" +"))
                .map(cells -> Arrays.stream(cells).map(Integer::valueOf).toList())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + row + " in\n" + table));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
