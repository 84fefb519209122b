package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import headway.facts.FactSheet;
import headway.facts.FactValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every school, tried on many invented ones. */
class EvaluationPropertiesTests {

    private static final FactValue UNKNOWN = new FactValue.Unknown("Hidden for the test.", "Show it.");

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void whatIsTrueIsAmongThePossibilitiesWhenOneFactIsHidden(String name) {
        StrategyPack pack = TestPacks.named(name);
        RandomSheets sheets = new RandomSheets(1);
        Set<String> facts = facts(pack);
        List<String> lost = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < 400; i++) {
            FactSheet full = sheets.full(i);
            Suggestion truth = suggest(pack, full);
            for (String fact : facts) {
                Suggestion seen = suggest(pack, full.with(fact, UNKNOWN));
                tried++;
                if (truth.category() != null && !categories(seen).contains(truth.category())) {
                    lost.add(full.urn() + " without " + fact + ": " + truth.sentence() + " / " + seen.sentence());
                }
            }
        }

        assertThat(tried).isGreaterThan(2_000);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void theBestCategoryIsNeverSuggestedWhereNoCriterionWasFoundEitherWay(String name) {
        StrategyPack pack = TestPacks.named(name);
        RandomSheets sheets = new RandomSheets(2);
        for (int i = 0; i < 2_000; i++) {
            Evaluation evaluation = Evaluator.evaluate(pack, sheets.sheet(i, 85, 5), Map.of());
            Suggestion suggestion = evaluation.suggestion();
            if (suggestion.category() != null) {
                assertThat(suggestion.deciding())
                        .as(suggestion.sentence())
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(finding.outcome()).isIn(Outcome.MET, Outcome.NOT_MET));
            }
        }
    }

    @Test
    void aSuggestedPairOfCategoryAndLevelIsAlwaysOneThatTheStrategyAllows() {
        for (String name : List.of("merton-2016-17", "headway-2026", "four-stage")) {
            StrategyPack pack = TestPacks.named(name);
            RandomSheets sheets = new RandomSheets(3);
            for (int i = 0; i < 2_000; i++) {
                Suggestion suggestion = suggest(pack, sheets.sheet(i, i % 100, 3));
                if (suggestion.category() != null) {
                    assertThat(pack.content()
                                    .allows(
                                            suggestion.category().id(),
                                            suggestion.level().id()))
                            .isTrue();
                }
                suggestion
                        .possible()
                        .forEach(possible -> assertThat(pack.content()
                                        .allows(
                                                possible.category().id(),
                                                possible.level().id()))
                                .isTrue());
            }
        }
    }

    @Test
    void theSameSchoolIsAlwaysSuggestedTheSame() {
        StrategyPack pack = TestPacks.merton();
        RandomSheets sheets = new RandomSheets(4);
        List<FactSheet> schools = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> sheets.sheet(i, 30, 5))
                .toList();

        List<Evaluation> alone = schools.stream()
                .map(it -> Evaluator.evaluate(pack, it, Map.of()))
                .toList();
        List<Evaluation> together = schools.parallelStream()
                .map(it -> Evaluator.evaluate(pack, it, Map.of()))
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    /** Every pair of criteria that the pack holds to exclude each other does so on every school. */
    @Test
    void whatIsSaidToBeImpossibleTogetherNeverOccurs() {
        StrategyPack pack = TestPacks.merton();
        RandomSheets sheets = new RandomSheets(5);
        for (int i = 0; i < 1_000; i++) {
            List<Finding> findings =
                    Evaluator.evaluate(pack, sheets.full(i), Map.of()).findings();
            for (int a = 0; a < findings.size(); a++) {
                for (int b = a + 1; b < findings.size(); b++) {
                    if (told(findings.get(a)) && told(findings.get(b))) {
                        boolean possible = pack.compiled()
                                .compatibility()
                                .possible(
                                        a,
                                        findings.get(a).isMet(),
                                        b,
                                        findings.get(b).isMet());
                        assertThat(possible)
                                .as(findings.get(a).criterion().id() + " and "
                                        + findings.get(b).criterion().id())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean told(Finding finding) {
        return finding.outcome() == Outcome.MET || finding.outcome() == Outcome.NOT_MET;
    }

    private static Suggestion suggest(StrategyPack pack, FactSheet sheet) {
        return Evaluator.evaluate(pack, sheet, Map.of()).suggestion();
    }

    private static Set<Category> categories(Suggestion suggestion) {
        Set<Category> categories = new HashSet<>();
        if (suggestion.category() != null) {
            categories.add(suggestion.category());
        }
        suggestion.possible().forEach(possible -> categories.add(possible.category()));
        return categories;
    }

    private static Set<String> facts(StrategyPack pack) {
        return pack.compiled().criteria().stream()
                .flatMap(criterion -> criterion.facts().stream())
                .map(fact -> fact.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
