package headway.visits.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through a finished plan rule by rule and writes down what costs what, in sentences. */
final class Account {

    private final Ledger ledger;
    private final Ground ground;
    private final PlanWeights weights;
    private final Map<PlanRule, Long> amounts = new EnumMap<>(PlanRule.class);
    private final Map<String, List<PlanResult.Match>> byVisit = new LinkedHashMap<>();
    private final List<PlanResult.Match> general = new ArrayList<>();

    Account(Ledger ledger, PlanWeights weights) {
        this.ledger = ledger;
        this.ground = ledger.ground;
        this.weights = weights;
        ground.problem.visits().forEach(visit -> byVisit.put(visit.id(), new ArrayList<>()));
    }

    PlanResult result() {
        new SchoolAccount(this, ledger).write();
        new VisitAccount(this, ledger).write();
        new DayAccount(this, ledger).write();
        new PartnerAccount(this, ledger).write();
        Reasons reasons = new Reasons(ledger);
        return new PlanResult(
                Plans.of(ground, ledger.partnerOf, ledger.at, ledger.with),
                ledger.score(),
                costs(),
                reasons.unplaced(),
                reasons.partnerless(),
                byVisit,
                general,
                moved());
    }

    /** Notes that a rule is broken at a visit. */
    void atVisit(PlanRule rule, int visit, long amount, String sentence) {
        if (amount != 0) {
            add(rule, amount);
            line(visit, rule, amount * weight(rule), sentence);
        }
    }

    /** Notes that a rule is broken at no visit in particular. */
    void inGeneral(PlanRule rule, long amount, String sentence) {
        if (amount != 0) {
            add(rule, amount);
            general.add(new PlanResult.Match(rule, amount * weight(rule), sentence));
        }
    }

    void add(PlanRule rule, long amount) {
        amounts.merge(rule, amount, Long::sum);
    }

    void line(int visit, PlanRule rule, long points, String sentence) {
        byVisit.getOrDefault(ground.visit(visit).id(), general).add(new PlanResult.Match(rule, points, sentence));
    }

    int weight(PlanRule rule) {
        return rule.level() == PlanRule.Level.SOFT ? weights.of(rule) : 1;
    }

    private List<PlanResult.RuleCost> costs() {
        List<PlanResult.RuleCost> costs = new ArrayList<>();
        for (PlanRule rule : PlanRule.values()) {
            long amount = amounts.getOrDefault(rule, 0L);
            costs.add(new PlanResult.RuleCost(rule, amount, weight(rule), amount * weight(rule)));
        }
        return costs;
    }

    private List<PlanResult.Moved> moved() {
        List<PlanResult.Moved> moved = new ArrayList<>();
        for (int v = 0; v < ground.visits; v++) {
            PlanVisit visit = ground.visit(v);
            Booking before = visit.booking();
            if (before != null && SoftRules.moved(ground, v, ledger.with[v], ledger.at[v]) > 0) {
                Booking after =
                        ledger.at[v] == Ground.NONE ? null : Plans.booking(ground, ledger.with[v], ledger.at[v]);
                moved.add(new PlanResult.Moved(visit.id(), visit.school(), visit.standing(), before, after));
            }
        }
        return moved;
    }
}
