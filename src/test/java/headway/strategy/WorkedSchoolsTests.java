package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedSchoolsTests {

    private static final Map<String, StrategyPack> PACKS = new HashMap<>();

    static List<WorkedSchools.Row> schools() {
        return WorkedSchools.read();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void aWorkedSchoolIsSuggestedWhatThePageSays(WorkedSchools.Row school) {
        StrategyPack pack = PACKS.computeIfAbsent(school.pack(), id -> TestPacks.read("/strategy/" + id + ".yaml"));

        Suggestion suggestion =
                Evaluator.evaluate(pack, school.sheet(), school.answers()).suggestion();

        assertThat(List.of(category(suggestion), level(suggestion), deciding(suggestion), range(suggestion)))
                .as(suggestion.sentence())
                .isEqualTo(school.expected());
    }

    @Test
    void thePageHoldsAtLeastTwentySchoolsOfTheStrategyOf2016() {
        assertThat(schools())
                .filteredOn(school -> school.pack().equals("merton-2016-17"))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    private static String category(Suggestion suggestion) {
        return suggestion.category() == null
                ? "cannot tell"
                : suggestion.category().name();
    }

    private static String level(Suggestion suggestion) {
        return suggestion.level() == null ? "" : suggestion.level().name();
    }

    private static String deciding(Suggestion suggestion) {
        return suggestion.deciding().stream()
                .map(finding ->
                        (finding.isMet() ? "" : "not ") + finding.criterion().id())
                .collect(Collectors.joining(", "));
    }

    private static String range(Suggestion suggestion) {
        return suggestion.range().stream()
                .flatMap(possible -> possible.ways().stream()
                        .map(way -> possible.category().name() + " "
                                + possible.level().name() + ": " + way(way)))
                .collect(Collectors.joining("; "));
    }

    private static String way(List<Supposition> way) {
        return way.stream()
                .map(it -> (it.met() ? "" : "not ") + it.finding().criterion().id())
                .collect(Collectors.joining(" and "));
    }
}
