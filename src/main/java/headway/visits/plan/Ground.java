package headway.visits.plan;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem in numbers: partners, schools, visits, days and slots are indexes, and what never changes is worked out. */
final class Ground {

    static final int NONE = Calendar.NONE;
    /** More half-days than anybody works. */
    static final int NO_LIMIT = 1_000_000;

    final PlanProblem problem;
    final Calendar calendar;
    final Distances distances;

    final int partners;
    final int schools;
    final int visits;
    final int terms;

    /** By partner and slot: at work and not on leave. */
    final boolean[][] works;

    final int[][] termLimit;
    final int[] totalLimit;
    /** The partner's share of all work, in half-days. */
    final int[] share;
    /** By partner and day. */
    final boolean[][] prefers;

    /** By school and partner: what the partner may have to do with the school. */
    final boolean[][] phaseFits;

    final boolean[][] conflict;
    final int[] fixedPartner;
    final int[] currentPartner;
    /** The partners that a school may be given. */
    final int[][] candidates;

    final int[][] visitsOf;
    final int[] gap;
    final int[] priority;
    /** The day on which an inspection window opens, since the epoch, where it lies ahead of the plan's start. */
    final int[] inspectionDay;

    final int[] inspectionWeek;
    /** By school and term: most reports in the term. */
    final int[][] reportLimit;

    final int[] schoolOf;
    final int[] length;
    final int[] work;
    final boolean[] reported;
    final boolean[] confirmed;
    /** By visit and partner. */
    final boolean[][] masters;

    final boolean[] pinned;
    /** Pinned, and before the plan's start: it counts, but breaks nothing any more. */
    final boolean[] past;

    /** Who does a pinned visit; none where they are no longer a partner. */
    final int[] bookedPartner;
    /** Where the visit was planned before. */
    final int[] bookedSlot;
    /** By visit: the slots that term, window, school and length allow. */
    final int[][] slots;

    final boolean[][] allowed;
    /** The same slots, those first that lie nearest to the wished week. */
    final int[][] slotsByWish;
    /** Weeks beyond the tolerance of each of these. */
    final int[][] weeksOffByWish;
    /** By visit and week: weeks beyond the tolerance. */
    final int[][] weeksOff;

    private final Map<String, Integer> partnerIndex = new HashMap<>();
    private final Map<Urn, Integer> schoolIndex = new HashMap<>();
    private final Map<String, Integer> visitIndex = new HashMap<>();

    Ground(PlanProblem problem) {
        this(problem, List.of());
    }

    /** With the days of other bookings, which a plan made by hand may have. */
    Ground(PlanProblem problem, Collection<Booking> others) {
        this.problem = problem;
        calendar = new Calendar(problem, others);
        partners = problem.partners().size();
        schools = problem.schools().size();
        visits = problem.visits().size();
        terms = problem.terms().size();
        for (int p = 0; p < partners; p++) {
            partnerIndex.put(problem.partners().get(p).id(), p);
        }
        for (int s = 0; s < schools; s++) {
            schoolIndex.put(problem.schools().get(s).urn(), s);
        }
        works = new boolean[partners][calendar.slots()];
        prefers = new boolean[partners][calendar.days()];
        termLimit = new int[partners][terms];
        totalLimit = new int[partners];
        phaseFits = new boolean[schools][partners];
        conflict = new boolean[schools][partners];
        fixedPartner = new int[schools];
        currentPartner = new int[schools];
        candidates = new int[schools][];
        gap = new int[schools];
        priority = new int[schools];
        inspectionDay = new int[schools];
        inspectionWeek = new int[schools];
        schoolOf = new int[visits];
        reported = new boolean[visits];
        confirmed = new boolean[visits];
        length = new int[visits];
        work = new int[visits];
        masters = new boolean[visits][partners];
        pinned = new boolean[visits];
        past = new boolean[visits];
        bookedPartner = new int[visits];
        bookedSlot = new int[visits];
        slots = new int[visits][];
        slotsByWish = new int[visits][];
        weeksOffByWish = new int[visits][];
        allowed = new boolean[visits][calendar.slots()];
        weeksOff = new int[visits][calendar.weekCount + 1];
        for (int p = 0; p < partners; p++) {
            partner(p, problem.partners().get(p));
        }
        for (int v = 0; v < visits; v++) {
            visit(v, problem.visits().get(v));
        }
        pastWorkIsNoBreak();
        visitsOf = new int[schools][];
        reportLimit = new int[schools][];
        for (int s = 0; s < schools; s++) {
            school(s, problem.schools().get(s));
        }
        share = Shares.of(this);
        distances = new Distances(problem);
    }

    private void partner(int p, PlanPartner partner) {
        for (int slot = 0; slot < calendar.slots(); slot++) {
            LocalDate date = calendar.date(slot);
            works[p][slot] = partner.pattern().contains(new WorkingHalf(date.getDayOfWeek(), calendar.half(slot)))
                    && !partner.onLeave(date);
            prefers[p][slot >> 1] =
                    partner.preferred().isEmpty() || partner.preferred().contains(date.getDayOfWeek());
        }
        for (int t = 0; t < terms; t++) {
            termLimit[p][t] =
                    partner.termHalfDays().getOrDefault(problem.terms().get(t).id(), NO_LIMIT);
        }
        Integer total = partner.totalHalfDays();
        totalLimit[p] = total == null ? NO_LIMIT : total;
    }

    private void visit(int v, PlanVisit visit) {
        visitIndex.put(visit.id(), v);
        schoolOf[v] = schoolIndex.getOrDefault(visit.school(), NONE);
        length[v] = visit.halfDays();
        work[v] = visit.workHalfDays();
        reported[v] = visit.reported();
        confirmed[v] = visit.standing() == Standing.CONFIRMED;
        for (int p = 0; p < partners; p++) {
            masters[v][p] = problem.partners().get(p).focusAreas().containsAll(visit.focus());
        }
        Booking booking = visit.booking();
        pinned[v] = visit.standing() == Standing.PINNED;
        past[v] = pinned[v] && booking != null && booking.date().isBefore(problem.from());
        bookedPartner[v] = booking == null ? NONE : partnerIndex.getOrDefault(booking.partner(), NONE);
        bookedSlot[v] = booking == null ? NONE : calendar.slot(booking);
        PlanSchool school = problem.schools().get(schoolOf[v]);
        int[] possible = new int[calendar.slots()];
        int count = 0;
        for (int slot = 0; slot < calendar.slots(); slot++) {
            if (HardRules.allows(this, v, slot, school)) {
                possible[count++] = slot;
                allowed[v][slot] = true;
            }
        }
        slots[v] = Arrays.copyOf(possible, count);
        Spread spread = visit.spread();
        if (spread != null) {
            int wished = (int) (spread.position() * calendar.weekCount);
            for (int week = 0; week <= calendar.weekCount; week++) {
                weeksOff[v][week] =
                        Math.max(0, Math.abs(week - wished) - problem.settings().toleranceWeeks());
            }
        }
        slotsByWish[v] = Arrays.stream(slots[v])
                .boxed()
                .sorted(Comparator.comparingInt(slot -> weeksOff[v][calendar.weeks[slot >> 1]]))
                .mapToInt(Integer::intValue)
                .toArray();
        weeksOffByWish[v] = Arrays.stream(slotsByWish[v])
                .map(slot -> weeksOff[v][calendar.weeks[slot >> 1]])
                .toArray();
    }

    /** Who has worked more than contracted before the plan's start broke a rule that no plan can mend. */
    private void pastWorkIsNoBreak() {
        int[][] byTerm = new int[partners][terms];
        int[] total = new int[partners];
        for (int v = 0; v < visits; v++) {
            int p = bookedPartner[v];
            if (past[v] && p != NONE) {
                int term = calendar.terms[bookedSlot[v] >> 1];
                total[p] += work[v];
                if (term != NONE) {
                    byTerm[p][term] += work[v];
                }
            }
        }
        for (int p = 0; p < partners; p++) {
            totalLimit[p] = Math.max(totalLimit[p], total[p]);
            for (int t = 0; t < terms; t++) {
                termLimit[p][t] = Math.max(termLimit[p][t], byTerm[p][t]);
            }
        }
    }

    private void school(int s, PlanSchool school) {
        int[] mine = new int[visits];
        int count = 0;
        for (int v = 0; v < visits; v++) {
            if (schoolOf[v] == s) {
                mine[count++] = v;
            }
        }
        visitsOf[s] = Arrays.copyOf(mine, count);
        gap[s] = school.minimumGapDays();
        priority[s] = school.priority();
        LocalDate opens = school.inspectionFrom();
        boolean ahead = opens != null && opens.isAfter(problem.from());
        inspectionDay[s] = opens != null && ahead ? Math.toIntExact(opens.toEpochDay()) : NONE;
        inspectionWeek[s] = opens != null && ahead ? calendar.week(opens) : NONE;
        reportLimit[s] = Shares.reports(this, s);
        currentPartner[s] = indexOf(school.currentPartner());
        fixedPartner[s] = school.partnerFixed() ? currentPartner[s] : NONE;
        int[] possible = new int[partners];
        int fitting = 0;
        for (int p = 0; p < partners; p++) {
            PlanPartner partner = problem.partners().get(p);
            phaseFits[s][p] = partner.phases().contains(school.phase());
            conflict[s][p] = partner.conflicts().contains(school.urn());
            boolean free = fixedPartner[s] == NONE || fixedPartner[s] == p;
            if (free && phaseFits[s][p] && !conflict[s][p]) {
                possible[fitting++] = p;
            }
        }
        candidates[s] = Arrays.copyOf(possible, fitting);
    }

    boolean hasVisitsToPlan() {
        for (boolean fixed : pinned) {
            if (!fixed) {
                return true;
            }
        }
        return false;
    }

    int indexOf(@Nullable String partner) {
        return partner == null ? NONE : partnerIndex.getOrDefault(partner, NONE);
    }

    int schoolOf(Urn urn) {
        return schoolIndex.getOrDefault(urn, NONE);
    }

    int visitOf(String id) {
        return visitIndex.getOrDefault(id, NONE);
    }

    PlanVisit visit(int v) {
        return problem.visits().get(v);
    }

    PlanSchool school(int s) {
        return problem.schools().get(s);
    }

    PlanPartner partner(int p) {
        return problem.partners().get(p);
    }
}
