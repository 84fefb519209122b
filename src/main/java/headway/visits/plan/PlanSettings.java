package headway.visits.plan;

/**
 * Spans in school weeks that the soft rules measure by.
 *
 * @param earlyWeeks schools with a priority should have their first visit within so many weeks of the plan's start
 * @param toleranceWeeks a visit may lie so far from its wished week without cost
 * @param inspectionWeeks a visit should lie in the last so many weeks before an inspection window opens
 */
public record PlanSettings(int earlyWeeks, int toleranceWeeks, int inspectionWeeks) {

    public static final PlanSettings USUAL = new PlanSettings(4, 2, 6);
}
