package headway.visits.plan;

/** What a plan costs on the three levels, zero being best; compared from hard to soft. */
public record PlanScore(long hard, long medium, long soft) implements Comparable<PlanScore> {

    /** Whether no hard rule is broken. */
    public boolean keepsHardRules() {
        return hard == 0;
    }

    /** Whether, beside that, every visit has its place and every school its partner. */
    public boolean complete() {
        return hard == 0 && medium == 0;
    }

    @Override
    public int compareTo(PlanScore other) {
        int byHard = Long.compare(hard, other.hard);
        int byMedium = Long.compare(medium, other.medium);
        return byHard != 0 ? byHard : byMedium != 0 ? byMedium : Long.compare(soft, other.soft);
    }

    @Override
    public String toString() {
        return hard + " hard, " + medium + " medium, " + soft + " soft";
    }
}
