package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages of a round's grid: every school is on one, and the addresses keep the filters. */
class GridPageTests {

    private static final Map<String, String> NONE = Map.of("category", "", "state", "", "phase", "");

    private static List<RoundGrid.Line> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RoundGrid.Line(
                        number,
                        100_000 + number,
                        "School " + number,
                        "Primary",
                        null,
                        "",
                        0,
                        0,
                        null,
                        null,
                        DecisionState.SUGGESTED,
                        null,
                        true,
                        1))
                .toList();
    }

    @Test
    void everySchoolIsOnOnePage() {
        List<RoundGrid.Line> all = lines(250);
        GridPage first = GridPage.of(all, "", NONE);
        GridPage last = GridPage.of(all, "3", NONE);

        assertThat(first.lines()).isEqualTo(all.subList(0, 100));
        assertThat(GridPage.of(all, "2", NONE).lines()).isEqualTo(all.subList(100, 200));
        assertThat(last.lines()).isEqualTo(all.subList(200, 250));
        assertThat(List.of(first.count(), last.count())).containsOnly(250);
    }

    @Test
    void aPageThatIsNotThereIsTheNearestOne() {
        assertThat(GridPage.of(lines(250), "9", NONE).number()).isEqualTo(3);
        assertThat(GridPage.of(lines(250), "0", NONE).number()).isEqualTo(1);
        assertThat(GridPage.of(lines(250), "-1' or", NONE).number()).isEqualTo(1);
        assertThat(GridPage.of(lines(100), "2", NONE).number()).isEqualTo(1);
        assertThat(GridPage.of(List.of(), "1", NONE).lines()).isEmpty();
    }

    @Test
    void theAddressOfAPageKeepsTheFilters() {
        assertThat(GridPage.of(lines(250), "", NONE).onPage(2)).isEqualTo("?page=2");
        assertThat(GridPage.of(lines(250), "", Map.of("category", "Cannot tell", "state", "", "phase", "A & B"))
                        .onPage(3))
                .isEqualTo("?category=Cannot%20tell&phase=A%20%26%20B&page=3");
    }
}
