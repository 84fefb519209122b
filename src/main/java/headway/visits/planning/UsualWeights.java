package headway.visits.planning;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.strategy.Strategies;
import headway.visits.plan.PlanRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the wishes of a visiting plan weigh where the person says nothing: as the strategy says, else as usual. */
@Component
public class UsualWeights {

    /**
     * The weights of a year.
     *
     * @param byRule those that the strategy gives, by the rules' ids
     * @param strategy the strategy's title; blank where none holds
     */
    public record Weights(Map<String, Integer> byRule, String strategy) {

        public int of(PlanRule rule) {
            return byRule.getOrDefault(rule.id(), rule.usualWeight());
        }

        /** Where a weight comes from, in words. */
        public String source(PlanRule rule) {
            return byRule.containsKey(rule.id()) ? "By the strategy " + strategy : "As usual";
        }
    }

    private final Strategies strategies;
    private final Clock clock;

    UsualWeights(Strategies strategies, Clock clock) {
        this.strategies = strategies;
        this.clock = clock;
    }

    /** By the strategy that holds today, or at the beginning of a year to come. */
    Weights of(AcademicYear year, CurrentUser user) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isBefore(year.firstDay()) ? year.firstDay() : today;
        return strategies
                .current(user.authority(), day)
                .map(pack ->
                        new Weights(pack.content().planWeights(), pack.content().title()))
                .orElse(new Weights(Map.of(), ""));
    }
}
