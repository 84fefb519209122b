package headway.visits.reports;

import static headway.visits.reports.ReportState.DRAFT;
import static headway.visits.reports.ReportState.FINAL;
import static headway.visits.reports.ReportState.IN_QUALITY;
import static headway.visits.reports.ReportState.ISSUED;
import static headway.visits.reports.ReportState.QUESTIONED;
import static headway.visits.reports.ReportState.RETURNED;
import static headway.visits.reports.ReportState.WITH_SCHOOL;

import java.util.EnumSet;
import java.util.Set;

/** The moves that a report can make, each with the states from which it may and the state to which it leads. */
public enum ReportMove {
    SUBMIT(EnumSet.of(DRAFT, RETURNED), IN_QUALITY, "Give it to a colleague to check"),
    RETURN(EnumSet.of(IN_QUALITY), RETURNED, "Return it with comments"),
    PASS(EnumSet.of(IN_QUALITY), WITH_SCHOOL, "Pass it on to the school"),
    ACCEPT(EnumSet.of(WITH_SCHOOL), FINAL, "It is accurate"),
    QUESTION(EnumSet.of(WITH_SCHOOL), QUESTIONED, "Something is inaccurate"),
    LAPSE(EnumSet.of(WITH_SCHOOL), FINAL, "Take it as accurate: the school's days are over"),
    ANSWER(EnumSet.of(QUESTIONED), FINAL, "Answer the school"),
    ISSUE(EnumSet.of(FINAL), ISSUED, "Issue it");

    private final Set<ReportState> from;
    private final ReportState to;
    private final String title;

    ReportMove(Set<ReportState> from, ReportState to, String title) {
        this.from = from;
        this.to = to;
        this.title = title;
    }

    public boolean possibleFrom(ReportState state) {
        return from.contains(state);
    }

    ReportState to() {
        return to;
    }

    /** In words, as on a button. */
    public String title() {
        return title;
    }
}
