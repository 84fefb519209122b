package headway.visits.plan;

import headway.visits.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a plan costs, counted from the records alone, slowly and by another way than the product's. */
final class PlainRecount {

    private final PlanProblem problem;
    private final Plan plan;
    private final PlanWeights weights;
    private final List<Laid> laid = new ArrayList<>();
    private final List<LocalDate> mondays;
    private long hard;
    private long medium;
    private long soft;

    /** A visit with its place. */
    private record Laid(PlanVisit visit, PlanSchool school, PlanPartner partner, LocalDate date, HalfDay half) {
        boolean covers(HalfDay other) {
            return half == other || visit.halfDays() == 2 && half == HalfDay.MORNING;
        }
    }

    private PlainRecount(PlanProblem problem, Plan plan, PlanWeights weights) {
        this.problem = problem;
        this.plan = plan;
        this.weights = weights;
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (PlanTerm term : problem.terms()) {
            for (LocalDate day = term.days().from(); !day.isAfter(term.days().until()); day = day.plusDays(1)) {
                if (schoolDay(day)) {
                    starts.add(monday(day));
                }
            }
        }
        mondays = List.copyOf(starts);
    }

    static PlanScore score(PlanProblem problem, Plan plan, PlanWeights weights) {
        return new PlainRecount(problem, plan, weights).count();
    }

    private PlanScore count() {
        for (PlanVisit visit : problem.visits()) {
            visit(visit);
        }
        problem.schools().forEach(this::school);
        problem.partners().forEach(this::partner);
        return new PlanScore(hard, medium, soft);
    }

    private void add(PlanRule rule, long amount) {
        switch (rule.level()) {
            case HARD -> hard += amount;
            case MEDIUM -> medium += amount;
            case SOFT -> soft += amount * weights.of(rule);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private PlanTerm term(LocalDate day) {
        return problem.terms().stream()
                .filter(term -> term.days().contains(day))
                .findFirst()
                .orElse(null);
    }

    private boolean schoolDay(LocalDate day) {
        PlanTerm term = term(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return term != null && !weekend && !term.closed().contains(day);
    }

    private int week(LocalDate day) {
        return (int) mondays.stream().filter(each -> each.isBefore(monday(day))).count();
    }

    private boolean past(PlanVisit visit) {
        return visit.standing() == Standing.PINNED && visit.booking().date().isBefore(problem.from());
    }

    private PlanPartner partner(String id) {
        return problem.partners().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void visit(PlanVisit visit) {
        PlanSchool school = problem.schools().stream()
                .filter(each -> each.urn().equals(visit.school()))
                .findFirst()
                .orElseThrow();
        boolean pinned = visit.standing() == Standing.PINNED;
        Booking place = pinned ? visit.booking() : plan.visits().get(visit.id());
        String who = pinned ? visit.booking().partner() : plan.partners().get(visit.school());
        if (place == null || who == null) {
            add(PlanRule.UNPLACED, 1 + school.priority());
            kept(visit, null, null);
            return;
        }
        Laid it = new Laid(visit, school, partner(who), place.date(), place.half());
        laid.add(it);
        if (!past(visit)) {
            day(it);
        }
        kept(visit, it, who);
    }

    private void kept(PlanVisit visit, Laid it, String who) {
        if (visit.booking() == null || visit.standing() == Standing.PINNED) {
            return;
        }
        boolean same = it != null && new Booking(who, it.date(), it.half()).equals(visit.booking());
        add(visit.standing() == Standing.CONFIRMED ? PlanRule.CONFIRMED_KEPT : PlanRule.PROPOSAL_KEPT, same ? 0 : 1);
    }

    private void day(Laid it) {
        LocalDate date = it.date();
        PlanVisit visit = it.visit();
        add(PlanRule.TERM_TIME, schoolDay(date) && !date.isBefore(problem.from()) ? 0 : 1);
        boolean early = visit.earliest() != null && date.isBefore(visit.earliest());
        boolean late = visit.latest() != null && date.isAfter(visit.latest());
        add(PlanRule.WINDOW, early || late ? 1 : 0);
        add(PlanRule.WHOLE_DAY, visit.halfDays() == 2 && it.half() == HalfDay.AFTERNOON ? 1 : 0);
        add(PlanRule.BLOCKED, it.school().blocked().contains(date) ? 1 : 0);
        if (visit.spread() != null) {
            int wished = (int) ((visit.spread().index() - 0.5) / visit.spread().of() * mondays.size());
            add(
                    PlanRule.SPREAD,
                    Math.max(
                            0,
                            Math.abs(week(date) - wished) - problem.settings().toleranceWeeks()));
        }
        if (it.partner() == null) {
            return;
        }
        add(PlanRule.FOCUS, it.partner().focusAreas().containsAll(visit.focus()) ? 0 : 1);
        for (HalfDay half : HalfDay.values()) {
            boolean working = it.partner().pattern().contains(new WorkingHalf(date.getDayOfWeek(), half))
                    && it.partner().leave().stream().noneMatch(range -> range.contains(date));
            add(PlanRule.LEAVE, it.covers(half) && !working ? 1 : 0);
        }
        boolean preferred =
                it.partner().preferred().isEmpty() || it.partner().preferred().contains(date.getDayOfWeek());
        add(PlanRule.PREFERRED_DAY, preferred ? 0 : 1);
    }

    private void school(PlanSchool school) {
        String who = plan.partners().get(school.urn());
        if (who == null) {
            add(PlanRule.NO_PARTNER, 1);
        } else {
            PlanPartner partner = partner(who);
            add(PlanRule.PHASE, partner.phases().contains(school.phase()) ? 0 : 1);
            add(PlanRule.CONFLICT, partner.conflicts().contains(school.urn()) ? 1 : 0);
            add(PlanRule.PARTNER_FIXED, school.partnerFixed() && !who.equals(school.currentPartner()) ? 1 : 0);
            boolean known = school.currentPartner() != null && partner(school.currentPartner()) != null;
            add(PlanRule.CONTINUITY, known && !who.equals(school.currentPartner()) ? 1 : 0);
        }
        List<Laid> mine = laid.stream().filter(it -> it.school().equals(school)).toList();
        for (Laid one : mine) {
            for (Laid other : mine) {
                boolean pair = one.visit().id().compareTo(other.visit().id()) < 0;
                if (pair && !(past(one.visit()) && past(other.visit()))) {
                    long days = Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
                    add(PlanRule.GAP, days < school.minimumGapDays() ? 1 : 0);
                }
            }
        }
        reports(school, mine);
        List<PlanVisit> toCome = problem.visits().stream()
                .filter(visit -> visit.school().equals(school.urn()) && !past(visit))
                .toList();
        if (!toCome.isEmpty()) {
            timely(school, mine);
        }
    }

    private void timely(PlanSchool school, List<Laid> mine) {
        int first = mine.stream()
                .filter(it -> !past(it.visit()))
                .mapToInt(it -> week(it.date()))
                .min()
                .orElse(mondays.size());
        int due = week(problem.from()) + problem.settings().earlyWeeks() - 1;
        add(PlanRule.EARLY_FIRST, (long) school.priority() * Math.max(0, first - due));
        LocalDate opens = school.inspectionFrom();
        if (opens != null && opens.isAfter(problem.from())) {
            int last = mine.stream()
                    .filter(it -> it.date().isBefore(opens))
                    .mapToInt(it -> week(it.date()))
                    .max()
                    .orElse(0);
            add(
                    PlanRule.BEFORE_INSPECTION,
                    Math.max(0, week(opens) - last - problem.settings().inspectionWeeks()));
        }
    }

    private void reports(PlanSchool school, List<Laid> mine) {
        List<PlanVisit> reported = problem.visits().stream()
                .filter(visit -> visit.school().equals(school.urn()) && visit.reported())
                .toList();
        Predicate<PlanVisit> pinned = visit -> visit.standing() == Standing.PINNED;
        long toPlan = reported.stream().filter(pinned.negate()).count();
        int level = 0;
        while (level < problem.visits().size()) {
            long room = 0;
            for (PlanTerm term : problem.terms()) {
                boolean open = term.days()
                        .from()
                        .datesUntil(term.days().until().plusDays(1))
                        .anyMatch(day -> schoolDay(day) && !day.isBefore(problem.from()));
                room += open ? Math.max(0, level - pinnedIn(reported, term)) : 0;
            }
            if (room >= toPlan) {
                break;
            }
            level++;
        }
        for (PlanTerm term : problem.terms()) {
            long in = mine.stream()
                    .filter(it -> it.visit().reported() && term.days().contains(it.date()))
                    .count();
            add(PlanRule.REPORTS_SPREAD, Math.max(0, in - Math.max(level, pinnedIn(reported, term))));
        }
    }

    private static long pinnedIn(List<PlanVisit> reported, PlanTerm term) {
        return reported.stream()
                .filter(visit -> visit.standing() == Standing.PINNED)
                .filter(visit -> term.days().contains(visit.booking().date()))
                .count();
    }

    private void partner(PlanPartner partner) {
        List<Laid> mine = laid.stream()
                .filter(it -> it.partner() != null && it.partner().id().equals(partner.id()))
                .sorted(Comparator.comparing(Laid::date)
                        .thenComparing(Laid::half)
                        .thenComparing(it -> problem.visits().indexOf(it.visit())))
                .toList();
        for (PlanTerm term : problem.terms()) {
            Integer limit = partner.termHalfDays().get(term.id());
            contract(mine, limit, it -> term.days().contains(it.date()));
        }
        contract(mine, partner.totalHalfDays(), it -> true);
        long worked = mine.stream().mapToInt(it -> it.visit().workHalfDays()).sum();
        long off = worked - share(partner);
        add(PlanRule.BALANCE, off * off);
        Map<LocalDate, List<Laid>> days = new java.util.TreeMap<>();
        mine.forEach(
                it -> days.computeIfAbsent(it.date(), day -> new ArrayList<>()).add(it));
        days.values().forEach(day -> day(partner, day));
    }

    private void contract(List<Laid> mine, Integer limit, Predicate<Laid> counts) {
        if (limit != null) {
            int worked = 0;
            int before = 0;
            for (Laid it : mine) {
                if (counts.test(it)) {
                    worked += it.visit().workHalfDays();
                    before += past(it.visit()) ? it.visit().workHalfDays() : 0;
                }
            }
            add(PlanRule.CONTRACT, Math.max(0, worked - Math.max(limit, before)));
        }
    }

    private long share(PlanPartner partner) {
        long all = Math.max(
                1, problem.partners().stream().mapToLong(this::contracted).sum());
        long work = problem.visits().stream()
                .filter(visit -> visit.standing() != Standing.PINNED
                        || partner(visit.booking().partner()) != null)
                .mapToLong(PlanVisit::workHalfDays)
                .sum();
        return Math.round((double) work * contracted(partner) / all);
    }

    /** What the terms and the year allow, but no more than the half-days at work, and what was worked in the past. */
    private long contracted(PlanPartner partner) {
        long byTerm = 0;
        TreeSet<LocalDate> days = new TreeSet<>();
        problem.visits().stream()
                .map(PlanVisit::booking)
                .filter(Objects::nonNull)
                .forEach(booking -> days.add(booking.date()));
        plan.visits().values().forEach(booking -> days.add(booking.date()));
        for (PlanTerm term : problem.terms()) {
            long working = 0;
            for (LocalDate day = term.days().from(); !day.isAfter(term.days().until()); day = day.plusDays(1)) {
                if (schoolDay(day) || days.contains(day)) {
                    for (HalfDay half : HalfDay.values()) {
                        LocalDate it = day;
                        boolean works = partner.pattern().contains(new WorkingHalf(it.getDayOfWeek(), half))
                                && partner.leave().stream().noneMatch(range -> range.contains(it));
                        working += works ? 1 : 0;
                    }
                }
            }
            Integer limit = partner.termHalfDays().get(term.id());
            byTerm += limit == null ? working : Math.min(working, Math.max(limit, pastWork(partner, term)));
        }
        Integer total = partner.totalHalfDays();
        return total == null ? byTerm : Math.min(byTerm, Math.max(total, pastWork(partner, null)));
    }

    private long pastWork(PlanPartner partner, PlanTerm term) {
        return problem.visits().stream()
                .filter(visit -> past(visit) && visit.booking().partner().equals(partner.id()))
                .filter(visit ->
                        term == null || term.days().contains(visit.booking().date()))
                .mapToLong(PlanVisit::workHalfDays)
                .sum();
    }

    private void day(PlanPartner partner, List<Laid> day) {
        for (Laid one : day) {
            for (Laid other : day) {
                boolean pair =
                        problem.visits().indexOf(one.visit()) < problem.visits().indexOf(other.visit());
                boolean over = past(one.visit()) && past(other.visit());
                if (pair && !over && (one.covers(other.half()) || other.covers(one.half()))) {
                    add(PlanRule.DOUBLE_BOOKING, 1);
                }
            }
        }
        if (day.getFirst().date().isBefore(problem.from())) {
            return;
        }
        Place here = partner.home();
        Laid before = null;
        for (Laid it : day) {
            add(PlanRule.TRAVEL, way(here, it.school().place()));
            if (before != null) {
                boolean shared = before.school().equals(it.school())
                        || before.school().clusters().stream()
                                .anyMatch(it.school().clusters()::contains);
                add(PlanRule.CLUSTER, shared ? 0 : 1);
            }
            before = it;
            here = it.school().place();
        }
        add(PlanRule.TRAVEL, way(here, partner.home()));
    }

    private static long way(Place from, Place to) {
        return from == null || to == null ? 0 : Math.round(from.metresTo(to) / 100);
    }
}
