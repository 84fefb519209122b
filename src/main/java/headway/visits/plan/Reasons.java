package headway.visits.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Why a visit has no place, and why a school has no partner. */
final class Reasons {

    private final Ledger ledger;
    private final Ground ground;

    Reasons(Ledger ledger) {
        this.ledger = ledger;
        this.ground = ledger.ground;
    }

    List<PlanResult.Unplaced> unplaced() {
        List<PlanResult.Unplaced> unplaced = new ArrayList<>();
        for (int v = 0; v < ground.visits; v++) {
            if (ledger.at[v] == Ground.NONE) {
                PlanVisit visit = ground.visit(v);
                unplaced.add(new PlanResult.Unplaced(visit.id(), visit.school(), reasons(v)));
            }
        }
        return unplaced;
    }

    List<PlanResult.Partnerless> partnerless() {
        List<PlanResult.Partnerless> partnerless = new ArrayList<>();
        for (int s = 0; s < ground.schools; s++) {
            if (ledger.partnerOf[s] == Ground.NONE) {
                partnerless.add(new PlanResult.Partnerless(ground.school(s).urn(), whyNoPartner(s)));
            }
        }
        return partnerless;
    }

    private List<String> whyNoPartner(int s) {
        PlanSchool school = ground.school(s);
        if (ground.candidates[s].length > 0) {
            return List.of("Nobody who may work with " + school.name() + " has been given it.");
        }
        List<String> reasons = new ArrayList<>();
        int competent = 0;
        for (int p = 0; p < ground.partners; p++) {
            if (ground.phaseFits[s][p]) {
                competent++;
                if (ground.conflict[s][p]) {
                    reasons.add(ground.partner(p).name() + " has a conflict of interest with " + school.name() + ".");
                }
            }
        }
        if (competent == 0) {
            reasons.add("No partner is competent for the phase of " + school.name() + ": " + school.phase() + ".");
        } else if (ground.fixedPartner[s] != Ground.NONE) {
            reasons.add(school.name() + " is fixed to a partner who must not work with it.");
        }
        return reasons;
    }

    private List<String> reasons(int v) {
        int s = ground.schoolOf[v];
        if (ground.pinned[v]) {
            return List.of("It is pinned to a day that the plan does not know.");
        }
        int p = ledger.partnerOf[s];
        if (p == Ground.NONE) {
            List<String> reasons = new ArrayList<>(List.of("The school has no partner."));
            reasons.addAll(whyNoPartner(s));
            return reasons;
        }
        if (ground.slots[v].length == 0) {
            return List.of(
                    "No school day is left between its earliest and latest day that the school has not ruled out.");
        }
        PlanPartner partner = ground.partner(p);
        if (!ground.masters[v][p]) {
            TreeSet<String> lacking = new TreeSet<>(ground.visit(v).focus());
            lacking.removeAll(partner.focusAreas());
            return List.of(partner.name() + " does not master " + String.join(", ", lacking) + ".");
        }
        return fromSlots(v, p);
    }

    /** Counts for each half-day that the school allows the first thing that stands in the way. */
    private List<String> fromSlots(int v, int p) {
        int[] counts = new int[Obstacle.values().length];
        TreeSet<Integer> full = new TreeSet<>();
        for (int slot : ground.slots[v]) {
            Obstacle obstacle = obstacle(v, p, slot);
            counts[obstacle.ordinal()]++;
            if (obstacle == Obstacle.CONTRACT) {
                full.add(ground.calendar.terms[slot >> 1]);
            }
        }
        String name = ground.partner(p).name();
        List<String> reasons = new ArrayList<>();
        reasons.add("The school allows " + ground.slots[v].length + " half-days.");
        for (Obstacle obstacle : Obstacle.values()) {
            int count = counts[obstacle.ordinal()];
            if (count > 0) {
                reasons.add(obstacle.sentence(name, count));
            }
        }
        for (int term : full) {
            reasons.add("In " + ground.problem.terms().get(term).name() + " " + name + " has " + ledger.worked(p, term)
                    + " of " + ground.termLimit[p][term] + " contracted half-days in use.");
        }
        return reasons;
    }

    private Obstacle obstacle(int v, int p, int slot) {
        int term = ground.calendar.terms[slot >> 1];
        boolean whole = ground.length[v] == 2;
        if (!ground.works[p][slot] || whole && !ground.works[p][slot | 1]) {
            return Obstacle.AWAY;
        }
        if (ledger.worked(p, term) + ground.work[v] > ground.termLimit[p][term]) {
            return Obstacle.CONTRACT;
        }
        if (ledger.worked(p) + ground.work[v] > ground.totalLimit[p]) {
            return Obstacle.TOTAL;
        }
        if (!ledger.free(p, slot) || whole && !ledger.free(p, slot | 1)) {
            return Obstacle.BUSY;
        }
        return new Places(ledger, 0).fits(v, p, slot) ? Obstacle.NONE : Obstacle.SCHOOL;
    }

    private enum Obstacle {
        AWAY("On %2$d of them %1$s does not work or is on leave."),
        CONTRACT("On %2$d %1$s has no contracted time left in the term."),
        TOTAL("On %2$d %1$s has no contracted time left in the year."),
        BUSY("On %2$d %1$s is visiting another school."),
        SCHOOL("%2$d lie too close to another visit to the school, or in a term that has its share of reports."),
        NONE("%2$d would be possible: the search was stopped before it used them.");

        private final String pattern;

        Obstacle(String pattern) {
            this.pattern = pattern;
        }

        String sentence(String partner, int count) {
            return pattern.formatted(partner, count);
        }
    }
}
