package headway.visits.planning;

import headway.shared.Urn;
import headway.support.terms.SchoolCalendar;
import headway.visits.plan.Booking;
import headway.visits.plan.Plan;
import headway.visits.plan.PlanPartner;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanResult;
import headway.visits.plan.PlanSchool;
import headway.visits.plan.PlanVisit;
import headway.visits.plan.PlanWeights;
import headway.visits.plan.Standing;
import headway.visits.plan.VisitingPlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan as the pages show it: by partner, by school and by week, with what it costs and why. */
public final class PlanView {

    /**
     * A visit of the plan.
     *
     * @param booking null where it has no place
     * @param partner the name; empty where it has none
     * @param points soft points that it costs where it lies
     */
    public record Line(
            PlanVisit visit,
            PlanSchool school,
            @Nullable Booking booking,
            String partner,
            long points,
            List<PlanResult.Match> why) {

        public boolean isNew() {
            return visit.booking() == null;
        }

        public boolean isMoved() {
            Booking before = visit.booking();
            return before != null && !before.equals(booking);
        }

        public boolean isPinned() {
            return visit.standing() == Standing.PINNED;
        }

        /** As in "morning"; empty where it has no place. */
        public String half() {
            return booking == null
                    ? ""
                    : visit.halfDays() == 2 ? "whole day" : booking.half().title();
        }

        /** What it is to the plan, in words. */
        public String state() {
            return isPinned()
                    ? "stays"
                    : booking == null ? "no place" : isNew() ? "new" : isMoved() ? "moved" : "as before";
        }
    }

    private final PlanProblem problem;
    private final PlanResult result;
    private final List<Line> lines;

    PlanView(PlanProblem problem, PlanWeights weights, Plan plan) {
        this.problem = problem;
        this.result = VisitingPlans.assess(problem, weights, plan);
        Map<Urn, PlanSchool> schools =
                problem.schools().stream().collect(Collectors.toMap(PlanSchool::urn, school -> school));
        Map<String, String> names =
                problem.partners().stream().collect(Collectors.toMap(PlanPartner::id, PlanPartner::name));
        this.lines = problem.visits().stream()
                .map(visit -> line(visit, Objects.requireNonNull(schools.get(visit.school())), names))
                .sorted(Comparator.comparing((Line line) -> line.booking() == null
                                ? LocalDate.MAX
                                : line.booking().date())
                        .thenComparing(line -> line.school().name()))
                .toList();
    }

    private Line line(PlanVisit visit, PlanSchool school, Map<String, String> names) {
        Booking booking = result.plan().visits().get(visit.id());
        List<PlanResult.Match> why = result.byVisit().getOrDefault(visit.id(), List.of());
        return new Line(
                visit,
                school,
                booking,
                booking == null ? "" : names.getOrDefault(booking.partner(), "Somebody who left"),
                why.stream().mapToLong(PlanResult.Match::points).sum(),
                why);
    }

    public PlanProblem problem() {
        return problem;
    }

    public PlanResult result() {
        return result;
    }

    /** Every visit, by date; those without a place last. */
    public List<Line> lines() {
        return lines;
    }

    public List<Line> placed() {
        return lines.stream().filter(line -> line.booking() != null).toList();
    }

    /** By partner's name. */
    public Map<String, List<Line>> byPartner() {
        return placed().stream().collect(Collectors.groupingBy(Line::partner, TreeMap::new, Collectors.toList()));
    }

    /** By school's name. */
    public Map<String, List<Line>> bySchool() {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.school().name(), TreeMap::new, Collectors.toList()));
    }

    /** By the Monday of the week, for a calendar. */
    public Map<LocalDate, List<Line>> byWeek() {
        return placed().stream()
                .collect(Collectors.groupingBy(
                        line -> SchoolCalendar.mondayOf(
                                line.booking() == null
                                        ? LocalDate.MIN
                                        : line.booking().date()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    public List<Line> moved() {
        return lines.stream().filter(Line::isMoved).toList();
    }

    /** Schools that would have another partner: the school's name, who it has, and who it would have. */
    public List<List<String>> partnersChanged() {
        Map<String, String> names =
                problem.partners().stream().collect(Collectors.toMap(PlanPartner::id, PlanPartner::name));
        List<List<String>> changed = new ArrayList<>();
        for (PlanSchool school : problem.schools()) {
            String then = result.plan().partners().get(school.urn());
            String now = school.currentPartner();
            if (then != null && !then.equals(now)) {
                changed.add(List.of(
                        school.name(),
                        now == null ? "none" : names.getOrDefault(now, "none"),
                        names.getOrDefault(then, then)));
            }
        }
        return changed;
    }
}
