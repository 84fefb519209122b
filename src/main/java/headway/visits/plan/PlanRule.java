package headway.visits.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * A rule of the visiting plan. Points of the soft rules are comparable: at the usual weights one point is worth 100 metres
 * of travel.
 */
public enum PlanRule {
    PHASE("phase", Level.HARD, 1, "The partner is competent for the school's phase."),
    FOCUS("focus", Level.HARD, 1, "The partner masters what the visit is about."),
    CONFLICT("conflict", Level.HARD, 1, "The partner has no conflict of interest with the school."),
    PARTNER_FIXED("partner-fixed", Level.HARD, 1, "A school keeps the partner that a person fixed for it."),
    LEAVE("leave", Level.HARD, 1, "Visits lie in the partner's working hours, not in leave."),
    CONTRACT("contract", Level.HARD, 1, "No partner works more half-days than contracted."),
    TERM_TIME("term-time", Level.HARD, 1, "Visits lie on open days in term, from the plan's start on."),
    WINDOW("window", Level.HARD, 1, "A visit lies between its earliest and its latest day."),
    DOUBLE_BOOKING("double-booking", Level.HARD, 1, "A partner makes one visit in a half-day."),
    WHOLE_DAY("whole-day", Level.HARD, 1, "A visit of a whole day starts in the morning."),
    GAP("gap", Level.HARD, 1, "Visits to one school keep the least gap between them."),
    REPORTS_SPREAD(
            "reports-spread", Level.HARD, 1, "A school's reports are spread over the terms as evenly as can be."),
    BLOCKED("blocked", Level.HARD, 1, "No visit lies on a day that the school has ruled out."),

    UNPLACED("unplaced", Level.MEDIUM, 1, "Every promised visit has a partner and a day."),
    NO_PARTNER("no-partner", Level.MEDIUM, 1, "Every school has a partner."),

    CONTINUITY("continuity", Level.SOFT, 300, "A school keeps the partner it has; counted per school that changes."),
    SPREAD("spread", Level.SOFT, 20, "Visits are spread evenly over the year; counted per week beyond the tolerance."),
    BALANCE("balance", Level.SOFT, 2, "Work is shared in proportion to contracted time; counted in squared half-days."),
    TRAVEL("travel", Level.SOFT, 1, "Journeys are short: home, the day's schools, home; counted per 100 metres."),
    CLUSTER("cluster", Level.SOFT, 10, "Schools visited on one day belong to one cluster; counted per day."),
    PREFERRED_DAY(
            "preferred-day", Level.SOFT, 15, "Visits lie on weekdays that the partner prefers; counted per visit."),
    EARLY_FIRST(
            "early-first", Level.SOFT, 20, "Schools of high priority are visited early; per week late and priority."),
    BEFORE_INSPECTION(
            "before-inspection",
            Level.SOFT,
            20,
            "A visit lies shortly before a known inspection window; per week too far."),
    CONFIRMED_KEPT(
            "confirmed-kept", Level.SOFT, 400, "Visits agreed with a school stay; counted per visit that moves."),
    PROPOSAL_KEPT("proposal-kept", Level.SOFT, 5, "Proposed visits stay if they can; counted per visit that moves.");

    /** How much a rule matters: a hard one is never broken for medium ones, nor a medium one for soft ones. */
    public enum Level {
        HARD,
        MEDIUM,
        SOFT
    }

    private final String id;
    private final Level level;
    private final int usualWeight;
    private final String sentence;

    PlanRule(String id, Level level, int usualWeight, String sentence) {
        this.id = id;
        this.level = level;
        this.usualWeight = usualWeight;
        this.sentence = sentence;
    }

    public String id() {
        return id;
    }

    public Level level() {
        return level;
    }

    /** Points for each unit by which the rule is broken, where nobody says otherwise. */
    public int usualWeight() {
        return usualWeight;
    }

    /** What the rule asks, for people. */
    public String sentence() {
        return sentence;
    }

    public static Optional<PlanRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
