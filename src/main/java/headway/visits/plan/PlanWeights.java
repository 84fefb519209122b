package headway.visits.plan;

import java.util.EnumMap;
import java.util.Map;

/** Points for each unit by which a soft rule is broken; hard and medium rules always weigh one. */
public record PlanWeights(Map<PlanRule, Integer> bySoftRule) {

    /** The weights where nobody says otherwise. */
    public static final PlanWeights USUAL = new PlanWeights(Map.of());

    /** The highest weight: beyond it one rule silences all others. */
    public static final int HIGHEST = 100_000;

    public PlanWeights {
        bySoftRule.forEach((rule, weight) -> {
            if (rule.level() != PlanRule.Level.SOFT) {
                throw new IllegalArgumentException("The rule “" + rule.id() + "” always holds; it has no weight.");
            }
            if (weight < 0 || weight > HIGHEST) {
                throw new IllegalArgumentException("The weight of “" + rule.id() + "” must lie between 0 and " + HIGHEST
                        + "; it is " + weight + ".");
            }
        });
        bySoftRule = Map.copyOf(bySoftRule);
    }

    /** Weights by the rules' ids; rules that are not named keep their usual weight. */
    public static PlanWeights of(Map<String, Integer> byId) {
        Map<PlanRule, Integer> weights = new EnumMap<>(PlanRule.class);
        byId.forEach((id, weight) -> weights.put(
                PlanRule.of(id).orElseThrow(() -> new IllegalArgumentException("There is no rule “" + id + "”.")),
                weight));
        return new PlanWeights(weights);
    }

    public int of(PlanRule rule) {
        return bySoftRule.getOrDefault(rule, rule.usualWeight());
    }
}
