package headway.visits.plan;

import headway.shared.DateRange;
import headway.shared.Urn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Problems made up from a seed: an authority's schools in towns, its partners at home in them, a school year of visits. */
public final class GeneratedProblem {

    private static final List<String> FOCUS = List.of("early years", "mathematics", "reading", "inclusion");

    private final Random random;
    private final int schoolCount;
    private final int partnerCount;
    private final double kilometres;
    private final boolean wholeDays;
    private final List<double[]> towns = new ArrayList<>();

    private GeneratedProblem(int schools, int partners, double kilometres, boolean wholeDays, long seed) {
        this.wholeDays = wholeDays;
        this.random = new Random(seed);
        this.schoolCount = schools;
        this.partnerCount = partners;
        this.kilometres = kilometres;
        int townCount = Math.max(2, schools / 12);
        for (int i = 0; i < townCount; i++) {
            towns.add(new double[] {random.nextDouble() * kilometres, random.nextDouble() * kilometres});
        }
    }

    /** As large as Merton: 57 schools and 8 partners in some 10 kilometres. */
    public static PlanProblem merton(long seed) {
        return new GeneratedProblem(57, 8, 10, false, seed).problem();
    }

    /** A large authority: 550 schools and 25 partners in some 60 kilometres. */
    public static PlanProblem large(long seed) {
        return new GeneratedProblem(550, 25, 60, false, seed).problem();
    }

    /** Each visit takes a whole day, so that no two schools share one. */
    public static PlanProblem wholeDays(int schools, int partners, double kilometres, long seed) {
        return new GeneratedProblem(schools, partners, kilometres, true, seed).problem();
    }

    public static List<PlanTerm> terms() {
        return List.of(
                term("autumn", LocalDate.of(2025, 9, 2), LocalDate.of(2025, 12, 19), LocalDate.of(2025, 10, 27)),
                term("spring", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27), LocalDate.of(2026, 2, 16)),
                term("summer", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21), LocalDate.of(2026, 5, 25)));
    }

    private static PlanTerm term(String id, LocalDate from, LocalDate until, LocalDate halfTerm) {
        Set<LocalDate> closed = halfTerm.datesUntil(halfTerm.plusDays(5)).collect(Collectors.toSet());
        closed.add(LocalDate.of(2026, 5, 4));
        return new PlanTerm(id, "the " + id + " term", new DateRange(from, until), closed);
    }

    private PlanProblem problem() {
        List<PlanSchool> schools = new ArrayList<>();
        List<PlanVisit> visits = new ArrayList<>();
        for (int i = 0; i < schoolCount; i++) {
            // The mix of the field: most schools need little, some need much.
            int dice = random.nextInt(57);
            int level = dice < 40 ? 0 : dice < 48 ? 1 : dice < 53 ? 2 : 3;
            PlanSchool school = school(i, level);
            schools.add(school);
            visits.addAll(visits(school, level));
        }
        List<PlanPartner> partners = partners(visits, schools);
        return new PlanProblem(
                LocalDate.of(2025, 9, 8),
                terms(),
                partners,
                withPartners(schools, partners),
                visits,
                PlanSettings.USUAL);
    }

    private double[] near(double[] town) {
        return new double[] {
            town[0] + random.nextGaussian() * kilometres / 25, town[1] + random.nextGaussian() * kilometres / 25
        };
    }

    private static Place place(double[] at) {
        return new Place(51.2 + at[1] / 111.2, -0.3 + at[0] / (111.2 * Math.cos(Math.toRadians(51.3))));
    }

    private PlanSchool school(int i, int level) {
        int town = random.nextInt(towns.size());
        String phase = random.nextInt(10) == 0 ? "special" : random.nextInt(5) == 0 ? "secondary" : "primary";
        Set<LocalDate> blocked = new HashSet<>();
        for (int day = 0; day < 6; day++) {
            blocked.add(LocalDate.of(2025, 9, 2).plusDays(random.nextInt(310)));
        }
        LocalDate inspection =
                random.nextInt(6) == 0 ? LocalDate.of(2025, 11, 3).plusDays(random.nextInt(220)) : null;
        return new PlanSchool(
                new Urn(100_000 + i),
                "School " + i,
                phase,
                place(near(towns.get(town))),
                level == 0 ? 0 : level - 1,
                Set.of("cluster " + town),
                blocked,
                null,
                false,
                inspection,
                level == 3 ? 10 : 15);
    }

    private List<PlanVisit> visits(PlanSchool school, int level) {
        int count = List.of(2, 4, 5, 8).get(level);
        if (level == 0 && random.nextInt(2) == 0) {
            count = 3;
        }
        List<PlanVisit> visits = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean reported = level > 0 || i < 3;
            boolean whole = wholeDays || i == 1 && random.nextInt(5) == 0;
            Set<String> focus = random.nextInt(12) == 0 ? Set.of(FOCUS.get(random.nextInt(FOCUS.size()))) : Set.of();
            visits.add(new PlanVisit(
                    school.urn() + "-" + i,
                    school.urn(),
                    "visit",
                    focus,
                    reported,
                    whole ? 2 : 1,
                    (whole ? 2 : 1) + (reported ? 1 : 0),
                    new Spread(i, count),
                    null,
                    null,
                    null,
                    Standing.OPEN));
        }
        return visits;
    }

    private List<PlanPartner> partners(List<PlanVisit> visits, List<PlanSchool> schools) {
        int work = visits.stream().mapToInt(PlanVisit::workHalfDays).sum();
        double[] parts = random.doubles(partnerCount, 0.6, 1.2).toArray();
        double all = java.util.Arrays.stream(parts).sum();
        List<PlanPartner> partners = new ArrayList<>();
        for (int i = 0; i < partnerCount; i++) {
            // A fifth more time is contracted than is needed.
            int halfDays = (int) Math.ceil(1.2 * work * parts[i] / all / 3) + 1;
            Map<String, Integer> byTerm =
                    new HashMap<>(Map.of("autumn", halfDays, "spring", halfDays, "summer", halfDays));
            Set<String> phases = new HashSet<>(Set.of("primary", "special"));
            if (i % 3 == 0) {
                phases.add("secondary");
            }
            if (i % 7 == 3) {
                phases.remove("special");
            }
            Set<String> focus = new HashSet<>(FOCUS);
            focus.remove(FOCUS.get(random.nextInt(FOCUS.size())));
            partners.add(new PlanPartner(
                    "p" + i,
                    "Partner " + i,
                    phases,
                    focus,
                    byTerm,
                    null,
                    pattern(parts[i]),
                    leave(),
                    Set.of(schools.get(random.nextInt(schools.size())).urn()),
                    place(near(towns.get(random.nextInt(towns.size())))),
                    random.nextBoolean() ? Set.of() : preferred()));
        }
        return partners;
    }

    private Set<WorkingHalf> pattern(double part) {
        DayOfWeek off = DayOfWeek.of(1 + random.nextInt(5));
        return WorkingHalf.fullWeek().stream()
                .filter(half -> part > 0.9 || half.day() != off)
                .collect(Collectors.toSet());
    }

    private List<DateRange> leave() {
        LocalDate start = LocalDate.of(2025, 9, 15).plusDays(random.nextInt(280));
        return List.of(new DateRange(start, start.plusDays(4 + random.nextInt(8))));
    }

    private Set<DayOfWeek> preferred() {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        return days;
    }

    /** Four schools in five have a partner already, mostly one who lives near. */
    private List<PlanSchool> withPartners(List<PlanSchool> schools, List<PlanPartner> partners) {
        List<PlanSchool> known = new ArrayList<>();
        for (PlanSchool school : schools) {
            String current = null;
            if (random.nextInt(5) > 0) {
                List<PlanPartner> fitting = partners.stream()
                        .filter(partner -> partner.phases().contains(school.phase()))
                        .filter(partner -> !partner.conflicts().contains(school.urn()))
                        .sorted(java.util.Comparator.comparingDouble(
                                partner -> partner.home().metresTo(school.place())))
                        .limit(4)
                        .toList();
                current = fitting.get(random.nextInt(fitting.size())).id();
            }
            known.add(new PlanSchool(
                    school.urn(),
                    school.name(),
                    school.phase(),
                    school.place(),
                    school.priority(),
                    school.clusters(),
                    school.blocked(),
                    current,
                    false,
                    school.inspectionFrom(),
                    school.minimumGapDays()));
        }
        return known;
    }
}
