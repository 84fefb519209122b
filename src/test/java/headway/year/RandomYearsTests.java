package headway.year;

import headway.shared.CurrentUser;
import headway.testing.HeadwayTest;
import headway.testing.TestClock;
import headway.visits.VisitKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever is proposed, agreed, moved, handed over, cancelled, done, noted, reported, added, corrected and planned in a
 * year, in whatever order: ledger, list, calendars and reports agree with plain counting.
 */
@HeadwayTest
class RandomYearsTests {

    private static final int SCHOOLS = 10;
    private static final int PARTNERS = 3;
    private static final int DEEDS = 90;
    private static final List<String[]> LEVELS = List.of(
            new String[] {"green", "i"},
            new String[] {"yellow", "i"},
            new String[] {"yellow", "ii"},
            new String[] {"amber", "iii"},
            new String[] {"amber", "iv"},
            new String[] {"red", "v"});

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc mvc;

    private TestClock.@Nullable Set day;
    private YearBorough borough;
    private Counted counted;
    private YearDeeds deeds;
    private YearPlan plan;
    private Random random;
    private LocalDate today;
    private final Set<Integer> toAgree = new HashSet<>();

    @AfterEach
    void theTrueTime() {
        if (day != null) {
            day.close();
        }
    }

    private void on(LocalDate later) {
        today = later;
        day = clock.at(later);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allThatTellsOfAYearAgreesWithPlainCounting(long seed) throws Exception {
        on(YearBorough.BEGIN);
        random = new Random(seed);
        borough = new YearBorough(application, SCHOOLS, PARTNERS);
        counted = borough.counted;
        deeds = new YearDeeds(borough);
        plan = new YearPlan(borough, mvc);
        YearCheck check = new YearCheck(borough, deeds, mvc);
        toAgree.addAll(borough.urns());
        // Some are visited before there is a round.
        for (int early = 0; early < 4; early++) {
            doOne(visitsAndReports());
        }
        borough.openRound();

        for (int number = 0; number < DEEDS; number++) {
            String deed = doOne(number % 30 == 29 ? 99 : random.nextInt(24));
            check.ledger("seed " + seed + ", deed " + number + ", " + deed);
            if (random.nextInt(4) == 0 && today.isBefore(LocalDate.of(2019, 7, 10))) {
                on(today.plusDays(1 + random.nextInt(13)));
            }
            if (number % 15 == 14) {
                check.everything("seed " + seed + ", deed " + number + ", " + deed);
            }
        }
    }

    private int visitsAndReports() {
        return random.nextInt(14);
    }

    private String doOne(int which) throws Exception {
        return switch (which) {
            case 0, 1, 2 -> proposed();
            case 3, 4 -> told("agreed", visit(each -> each.state == 'p'), deeds::agree);
            case 5 -> told("asked", visit(Counted.Visit::toCome), deeds::ask);
            case 6 ->
                told("moved", visit(Counted.Visit::toCome), each -> deeds.move(each, otherDay(each), each.morning));
            case 7 -> told("handed over", visit(Counted.Visit::toCome), each -> deeds.handOver(each, somebody()));
            case 8 -> told("cancelled", visit(Counted.Visit::toCome), deeds::cancel);
            case 9, 10 ->
                told(
                        "done",
                        visit(each -> each.state == 'c' && !each.day.isAfter(today)),
                        each -> deeds.done(each, random.nextInt(4) == 0 ? today : each.day));
            case 11 ->
                random.nextInt(3) == 0
                        ? told("taken back", visit(each -> each.state == 'd'), deeds::takeBack)
                        : doOne(9);
            case 12, 13 -> told("noted", visit(each -> each.state == 'd'), deeds::note);
            case 14, 15, 16, 17 -> reported();
            case 18 -> added();
            case 19 -> takenBack();
            case 20, 21 -> agreed();
            case 22 -> reconsidered();
            case 23 -> random.nextBoolean() ? corrected() : partnerChanged();
            default -> planned();
        };
    }

    private interface Deed {
        void to(Counted.Visit visit);
    }

    private static String told(String word, Counted.@Nullable Visit visit, Deed deed) {
        if (visit == null) {
            return "nothing " + word;
        }
        deed.to(visit);
        return word + " " + visit.id;
    }

    private Counted.@Nullable Visit visit(Predicate<Counted.Visit> fits) {
        return any(counted.byDay().stream().filter(fits).toList());
    }

    private <T> @Nullable T any(List<T> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private CurrentUser somebody() {
        int who = random.nextInt(PARTNERS + 1);
        return who == PARTNERS ? borough.advisor : borough.partners.get(who);
    }

    /** Any day of the year near today, Sundays and days that are over among them: a person may enter what was. */
    private LocalDate aDay() {
        LocalDate day = today.plusDays(random.nextInt(30) - 8L);
        LocalDate first = LocalDate.of(2018, 9, 1);
        LocalDate last = LocalDate.of(2019, 8, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private LocalDate otherDay(Counted.Visit visit) {
        LocalDate other = aDay();
        return other.equals(visit.day) ? other.minusDays(1) : other;
    }

    private String proposed() {
        int urn = borough.urn(random.nextInt(SCHOOLS));
        boolean days = counted.sixthForms.contains(urn) && counted.promised(urn) && random.nextBoolean();
        VisitKind kind = days ? VisitKind.SIXTH_FORM : VisitKind.values()[random.nextInt(VisitKind.values().length)];
        Counted.Visit visit = deeds.propose(
                urn,
                kind,
                somebody(),
                aDay(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                !days && kind != VisitKind.DESK_TOP && random.nextBoolean(),
                days ? "days" : "visits");
        return "proposed " + visit.id;
    }

    private String reported() {
        Counted.Visit visit = visit(each -> each.report != '-' && each.report != 'I');
        if (visit == null) {
            return "nothing to report";
        }
        switch (visit.report) {
            case 'D', 'R' ->
                deeds.submit(
                        visit,
                        borough.partners.stream()
                                .filter(each -> each.id() != visit.account)
                                .findAny()
                                .orElseThrow());
            case 'Q' -> {
                if (random.nextInt(3) == 0) {
                    deeds.giveBack(visit);
                } else {
                    deeds.pass(visit);
                }
            }
            case 'S' -> {
                if (random.nextInt(3) == 0) {
                    deeds.question(visit);
                } else {
                    deeds.accept(visit);
                }
            }
            case 'X' -> deeds.answer(visit);
            default -> deeds.issue(visit);
        }
        return "reported " + visit.id + " to " + visit.report;
    }

    private String added() {
        Integer urn = any(borough.urns().stream().filter(counted::promised).toList());
        if (urn == null) {
            return "nothing added";
        }
        String unit = counted.units(urn).get(random.nextInt(counted.units(urn).size()));
        deeds.add(urn, unit, 1 + random.nextInt(2));
        return "added " + unit + " to " + urn;
    }

    private String takenBack() {
        Integer urn = any(borough.urns().stream()
                .filter(counted::promised)
                .filter(each -> !counted.added
                        .getOrDefault(each, java.util.Map.of())
                        .getOrDefault("visits", List.of())
                        .isEmpty())
                .toList());
        if (urn == null) {
            return "nothing taken back";
        }
        deeds.withdraw(urn, "visits");
        return "took back from " + urn;
    }

    private String agreed() {
        Integer urn = any(borough.urns().stream().filter(toAgree::contains).toList());
        if (urn == null) {
            return "nothing to agree";
        }
        String[] level = LEVELS.get(random.nextInt(LEVELS.size()));
        borough.agree(urn, level[0], level[1], random.nextInt(5) != 0);
        toAgree.remove(urn);
        return "agreed " + level[1] + " with " + urn;
    }

    private String reconsidered() {
        Integer urn = any(borough.urns().stream()
                .filter(each -> counted.promised(each) && !toAgree.contains(each))
                .toList());
        if (urn == null) {
            return "nothing to reconsider";
        }
        String[] level = LEVELS.get(random.nextInt(LEVELS.size()));
        borough.reconsider(urn, level[0], level[1]);
        return "reconsidered " + urn + " as " + level[1];
    }

    private String corrected() {
        Integer urn = any(borough.urns().stream()
                .filter(each -> counted.promised(each) && !toAgree.contains(each))
                .toList());
        if (urn == null) {
            return "nothing to correct";
        }
        borough.correct(urn);
        toAgree.add(urn);
        return "corrected " + urn;
    }

    private String partnerChanged() {
        int urn = borough.urn(random.nextInt(SCHOOLS));
        CurrentUser next = borough.partners.get(random.nextInt(PARTNERS));
        if (counted.partner(urn) != next.id()) {
            borough.partnerFrom(urn, next, today);
        }
        return "partner of " + urn;
    }

    /** Where there is anything to plan. */
    private String planned() throws Exception {
        boolean any = borough.urns().stream()
                .anyMatch(urn -> counted.inProgramme(urn)
                                && counted.of(urn, "visits").toPlan().signum() > 0
                        || counted.of(urn).stream().anyMatch(Counted.Visit::toCome));
        if (!any) {
            return "nothing to plan";
        }
        plan.planned(1, true);
        return "planned";
    }
}
