package headway.visits.planning;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.Officers;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitLine;
import headway.visits.Visits;
import headway.visits.plan.Booking;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanPartner;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanSchool;
import headway.visits.plan.PlanVisit;
import headway.web.FormProblem;
import headway.web.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a plan that was found the plan that holds: proposes its new visits, moves those that it moves, all or nothing. */
@Component
class PlanConfirm {

    /** What a confirmed plan did. */
    record Done(int proposed, int moved, int handedOver, int partners) {

        String words() {
            return Format.plural(proposed, "visit is", "visits are") + " proposed, "
                    + Format.plural(moved, "visit", "visits") + " moved, " + handedOver + " handed over"
                    + (partners == 0
                            ? ""
                            : ", " + Format.plural(partners, "school has", "schools have") + " another partner")
                    + ".";
        }
    }

    private static final int NAMED = 5;
    private static final String REASON = "The visiting plan was made anew";

    private final PlanRuns runs;
    private final Visits visits;
    private final Officers officers;
    private final AuditTrail audit;

    PlanConfirm(PlanRuns runs, Visits visits, Officers officers, AuditTrail audit) {
        this.runs = runs;
        this.visits = visits;
        this.officers = officers;
        this.audit = audit;
    }

    /**
     * @throws FormProblem where somebody else changed, confirmed or discarded the plan meanwhile, or visits are no longer
     *     as the plan found them: mixed with others its visits would break the rules that it keeps
     */
    @Transactional
    Done confirm(PlanRun run, int version, CurrentUser by) {
        runs.oneAtATime(run.year());
        if (run.version() != version || !runs.end(run.id(), PlanRun.State.FOUND, PlanRun.State.CONFIRMED, null)) {
            throw new FormProblem("plan", "Somebody else changed this plan meanwhile. Look at it again");
        }
        PlanProblem problem = runs.problem(run.id());
        stillFits(run, problem);
        Plan plan = runs.best(run.id()).orElseThrow();
        Map<String, String> names =
                problem.partners().stream().collect(Collectors.toMap(PlanPartner::id, PlanPartner::name));
        int partners = partners(problem, plan, by);
        int proposed = 0;
        int moved = 0;
        int handedOver = 0;
        for (PlanVisit visit : problem.visits()) {
            Booking booking = plan.visits().get(visit.id());
            if (booking == null || !names.containsKey(booking.partner())) {
                continue;
            }
            String officer = Objects.requireNonNull(names.get(booking.partner()));
            if (visit.id().startsWith(PlanVisits.NEW)) {
                visits.propose(proposal(run, visit, booking, officer), by);
                proposed++;
                continue;
            }
            if (booking.equals(visit.booking())) {
                continue;
            }
            VisitLine line = visits.find(Long.parseLong(visit.id().substring(PlanVisits.KEPT.length())))
                    .orElseThrow();
            long account = Long.parseLong(booking.partner());
            if (!Objects.equals(line.account(), account)) {
                visits.handOver(line.id(), line.version(), account, officer, REASON, by);
                handedOver++;
                line = visits.find(line.id()).orElseThrow();
            }
            Slot slot = slot(visit, booking);
            if (!line.slot().equals(slot)) {
                visits.reschedule(line.id(), line.version(), slot, REASON, by);
                moved++;
            }
        }
        Done done = new Done(proposed, moved, handedOver, partners);
        audit.record(new AuditEntry(
                by, "Confirmed a visiting plan", "visiting plan", Long.toString(run.id()), null, null, done.words()));
        return done;
    }

    private void stillFits(PlanRun run, PlanProblem problem) {
        Map<String, VisitLine> now = visits.all(run.year()).stream()
                .filter(PlanMaker::counts)
                .collect(Collectors.toMap(line -> PlanVisits.KEPT + line.id(), line -> line));
        Map<String, PlanVisit> found = problem.visits().stream()
                .filter(visit -> !visit.id().startsWith(PlanVisits.NEW))
                .collect(Collectors.toMap(PlanVisit::id, visit -> visit));
        Map<Urn, String> names =
                problem.schools().stream().collect(Collectors.toMap(PlanSchool::urn, PlanSchool::name));
        Set<String> goes = problem.partners().stream().map(PlanPartner::id).collect(Collectors.toSet());
        TreeSet<String> changed = new TreeSet<>();
        found.forEach((id, visit) -> {
            VisitLine line = now.get(id);
            if (line == null || !stands(line, visit)) {
                changed.add(names.getOrDefault(visit.school(), "URN " + visit.school()));
            }
        });
        now.forEach((id, line) -> {
            if (!found.containsKey(id) && goes.contains(String.valueOf(line.account()))) {
                changed.add(names.getOrDefault(line.urn(), "URN " + line.urn()));
            }
        });
        if (!changed.isEmpty()) {
            throw new FormProblem(
                    "plan",
                    "Visits of " + Format.plural(changed.size(), "school", "schools")
                            + " were proposed, moved or cancelled since this plan was made ("
                            + changed.stream().limit(NAMED).collect(Collectors.joining(", "))
                            + (changed.size() > NAMED ? " and others" : "")
                            + "). Discard it and look for a plan anew: that begins from what holds now");
        }
    }

    /** Whether a visit is still where the plan found it; one that took place there is too. */
    private static boolean stands(VisitLine line, PlanVisit visit) {
        Booking was = visit.booking();
        return was != null
                && was.partner().equals(line.account() == null ? "" : Long.toString(line.account()))
                && line.day().equals(was.date())
                && line.slot().half() == was.half();
    }

    private static NewVisit proposal(PlanRun run, PlanVisit visit, Booking booking, String officer) {
        return new NewVisit(
                visit.school(),
                run.year(),
                VisitKind.CORE,
                Long.parseLong(booking.partner()),
                officer,
                slot(visit, booking),
                visit.reported(),
                "",
                Funding.CORE);
    }

    private static Slot slot(PlanVisit visit, Booking booking) {
        return new Slot(booking.date(), booking.half(), visit.halfDays() == 2);
    }

    /** Schools whose partner the plan changes get the new one from the plan's first day on. */
    private int partners(PlanProblem problem, Plan plan, CurrentUser by) {
        Map<Urn, String> current = problem.schools().stream()
                .filter(school -> school.currentPartner() != null)
                .collect(Collectors.toMap(
                        school -> school.urn(), school -> Objects.requireNonNull(school.currentPartner())));
        LocalDate from = problem.from();
        List<Map.Entry<Urn, String>> changed = plan.partners().entrySet().stream()
                .filter(each -> !each.getValue().equals(current.get(each.getKey())))
                .toList();
        changed.forEach(
                each -> officers.assignPartner(each.getKey(), Long.parseLong(each.getValue()), from, REASON, by));
        return changed.size();
    }
}
