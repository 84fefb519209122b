package headway.strategy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pack's combining rule with names resolved to the criteria's places, ready to be tried thousands of times. */
final class CompiledCombining {

    /** A rule that gives a category. */
    record Rule(Combining.Rule source, CompiledCondition condition) {}

    /** A rule that gives a level; without a condition it always holds. */
    record LevelRule(Combining.LevelRule source, @Nullable CompiledCondition condition) {}

    private final PackContent content;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] weights;
    private final List<Rule> rules;
    private final Map<String, List<LevelRule>> levels = new HashMap<>();
    private final BitSet rulingOutMatters = new BitSet();

    CompiledCombining(PackContent content) {
        this.content = content;
        List<Criterion> criteria = content.criteria();
        weights = criteria.stream().mapToInt(Criterion::weight).toArray();
        for (int i = 0; i < criteria.size(); i++) {
            places.put(criteria.get(i).id(), i);
        }
        rules = content.combining().rules().stream()
                .map(rule -> new Rule(rule, compile(rule.when())))
                .toList();
        for (Category category : content.categories()) {
            levels.put(category.id(), levelRules(category.id()));
        }
    }

    /** What the outcomes come to. */
    Verdict verdict(Outcome[] outcomes) {
        for (Rule rule : rules) {
            if (rule.condition().holds(outcomes, weights)) {
                return new Verdict(rule, level(rule.source().category(), outcomes));
            }
        }
        return Verdict.NONE;
    }

    int[] weights() {
        return weights;
    }

    /** Whether it can matter that a criterion is found not met, rather than only not told. */
    boolean rulingOutMatters(int criterion) {
        return rulingOutMatters.get(criterion);
    }

    private @Nullable LevelRule level(String category, Outcome[] outcomes) {
        for (LevelRule rule : levels.getOrDefault(category, List.of())) {
            if (rule.condition() == null || rule.condition().holds(outcomes, weights)) {
                return rule;
            }
        }
        return null;
    }

    private List<LevelRule> levelRules(String category) {
        List<LevelRule> compiled = new ArrayList<>();
        for (Combining.LevelRule rule : content.combining().levels().getOrDefault(category, List.of())) {
            Condition when = rule.when();
            compiled.add(new LevelRule(rule, when == null ? null : compile(when)));
        }
        List<Level> allowed = content.levelsOf(category);
        if (compiled.isEmpty() && allowed.size() == 1) {
            String only = allowed.getFirst().id();
            compiled.add(
                    new LevelRule(new Combining.LevelRule(only, null, "It is the only level of the category."), null));
        }
        return List.copyOf(compiled);
    }

    private CompiledCondition compile(Condition condition) {
        CompiledCondition compiled = new CompiledCondition(condition, this::places);
        compiled.addWhereRulingOutMatters(rulingOutMatters);
        return compiled;
    }

    /** A name is a criterion's, a category's (all its criteria) or a group's. */
    private int[] places(List<String> names) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String name : names) {
            List<String> group = content.combining().groups().get(name);
            if (group != null) {
                for (int place : places(group)) {
                    found.add(place);
                }
            }
            Integer place = places.get(name);
            if (place != null) {
                found.add(place);
            }
            content.criteria().stream()
                    .filter(criterion -> criterion.category().equals(name))
                    .forEach(criterion -> found.add(places.getOrDefault(criterion.id(), 0)));
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
