package headway.strategy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comes from findings to a suggestion. */
final class Suggesting {

    private final StrategyPack pack;
    private final CompiledCombining combining;
    private final List<Finding> findings;
    private final Outcome[] outcomes;

    Suggesting(StrategyPack pack, List<Finding> findings) {
        this.pack = pack;
        this.combining = pack.compiled().combining();
        this.findings = findings;
        this.outcomes = new Outcome[findings.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = findings.get(i).outcome();
        }
    }

    Suggestion suggest() {
        Verdict verdict = combining.verdict(outcomes);
        List<Possible> possible = new Possibilities(pack, findings, outcomes, verdict).find();
        CompiledCombining.Rule rule = verdict.rule();
        CompiledCombining.LevelRule levelRule = verdict.level();
        BitSet deciding = rule == null ? new BitSet() : rule.condition().deciding(outcomes, combining.weights());
        BitSet levelDeciding = levelDeciding(levelRule);
        BitSet others = new BitSet();
        for (int i = 0; i < outcomes.length; i++) {
            others.set(i, outcomes[i] == Outcome.MET && !deciding.get(i));
        }
        Category category = verdict.category(pack.content());
        Level level = verdict.level(pack.content());
        return new Suggestion(
                category,
                level,
                rule == null ? "" : rule.source().because(),
                levelRule == null ? "" : levelRule.source().because(),
                pick(deciding),
                pick(levelDeciding),
                pick(others),
                possible,
                SuggestionWords.sentence(category, level, pick(deciding), possible, findings));
    }

    private BitSet levelDeciding(CompiledCombining.@Nullable LevelRule rule) {
        return rule == null || rule.condition() == null
                ? new BitSet()
                : rule.condition().deciding(outcomes, combining.weights());
    }

    private List<Finding> pick(BitSet places) {
        List<Finding> picked = new ArrayList<>();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            picked.add(findings.get(i));
        }
        return picked;
    }
}
