package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.SchoolEvidence.HeldInspection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inspections that were known on a date, latest first.
 *
 * @param asAt the date
 * @param graded every full inspection, predecessors' among them
 * @param standing those that speak for the school as it is: without its predecessor's after a fresh start
 * @param ungraded the ungraded ones that speak for the school as it is
 */
record History(
        LocalDate asAt,
        List<HeldInspection> graded,
        List<HeldInspection> standing,
        List<HeldInspection> ungraded,
        boolean freshStart) {

    static History of(EvidenceAsAt held) {
        boolean fresh = held.freshStart();
        List<HeldInspection> graded =
                held.inspections().stream().filter(EvidenceAsAt::graded).toList();
        return new History(
                held.asAt(),
                graded,
                graded.stream().filter(one -> !(fresh && one.predecessor())).toList(),
                held.inspections().stream()
                        .filter(one -> !EvidenceAsAt.graded(one) && !(fresh && one.predecessor()))
                        .toList(),
                fresh);
    }

    /** The latest full inspection that speaks for the school. */
    @Nullable
    HeldInspection latest() {
        return standing.isEmpty() ? null : standing.getFirst();
    }

    /** The full inspection before the latest, the predecessor's too. */
    @Nullable
    HeldInspection previous() {
        HeldInspection latest = latest();
        if (latest == null) {
            return graded.isEmpty() ? null : graded.getFirst();
        }
        int next = graded.indexOf(latest) + 1;
        return next < graded.size() ? graded.get(next) : null;
    }

    /** The latest report card that speaks for the school. */
    @Nullable
    HeldInspection reportCard() {
        return latestUnder(true, Framework.REPORT_CARD);
    }

    /** The latest inspection with grades of the old scale. */
    @Nullable
    HeldInspection latestBeforeCards() {
        return latestUnder(false, Framework.REPORT_CARD);
    }

    /** The latest full inspection under the framework, or under any other. */
    @Nullable
    HeldInspection latestUnder(boolean same, Framework framework) {
        for (HeldInspection held : standing) {
            if ((held.inspection().framework() == framework) == same) {
                return held;
            }
        }
        return null;
    }

    /** Why nothing speaks for the school: nothing is held, or it started afresh. */
    String whyNone() {
        HeldInspection before = graded.isEmpty() ? null : graded.getFirst();
        if (before != null) {
            return "A sponsored academy starts afresh: no full inspection of the academy itself that was published by "
                    + Sentences.date(asAt) + " is held, and " + Sentences.inspection(before)
                    + " counts as history only.";
        }
        return "No full inspection that was published by " + Sentences.date(asAt) + " is held for this school.";
    }

    /** What would help: no later edition would, since what was published after the date does not count. */
    String remedy() {
        return "Load an edition of Ofsted's management information published by " + Sentences.date(asAt) + ".";
    }
}
