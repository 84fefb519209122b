package headway.demo;

import headway.demo.generate.DemonstrationStory;
import headway.demo.generate.world.Chance;
import headway.register.Clusters;
import headway.register.Officers;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Role;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who of the team has which school of the demonstration, and which schools work together in clusters. */
@Component
class DemonstrationTeam {

    private static final LocalDate BEGAN = LocalDate.of(2024, 9, 2);
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 4, 13);
    private static final LocalDate CLUSTERED = LocalDate.of(2023, 9, 1);

    private static final String CATHOLIC = "Catholic schools";
    private static final String SECONDARY = "Secondary phase";
    private static final List<String> NEIGHBOURHOODS =
            List.of("Harbour", "Heath", "Mill Lane", "Northgate", "Riverside");

    private final Officers officers;
    private final Clusters clusters;
    private final TransactionTemplate together;

    DemonstrationTeam(Officers officers, Clusters clusters, TransactionTemplate together) {
        this.officers = officers;
        this.clusters = clusters;
        this.together = together;
    }

    /** Sets the team to its schools and the schools into their clusters. */
    void begin(List<CurrentUser> people, List<DemonstrationStory> stories, CurrentUser head) {
        List<DemonstrationStory> open =
                stories.stream().filter(DemonstrationStory::open).toList();
        LocalClock.on(CLUSTERED, () -> together.executeWithoutResult(status -> cluster(open, head)));
        LocalClock.on(BEGAN, () -> together.executeWithoutResult(status -> assign(open, people, head)));
    }

    /** In April one partner hands a few schools to the other. */
    void handOver(List<CurrentUser> people, List<DemonstrationStory> stories, CurrentUser head) {
        CurrentUser to = partners(people).getLast();
        long from = partners(people).getFirst().id();
        LocalClock.on(
                HANDED_OVER,
                () -> together.executeWithoutResult(status -> stories.stream()
                        .filter(DemonstrationStory::open)
                        .map(story -> new Urn(story.urn()))
                        .filter(urn -> officers.partner(urn, HANDED_OVER)
                                .filter(link -> link.account() == from)
                                .isPresent())
                        .skip(6)
                        .limit(3)
                        .forEach(urn -> officers.assignPartner(
                                urn, to.id(), HANDED_OVER, "Visits of the spring term are done and reported.", head))));
    }

    /** The first partner has the first school, which the demonstration's headteacher leads; two have nobody yet. */
    private void assign(List<DemonstrationStory> schools, List<CurrentUser> people, CurrentUser head) {
        List<CurrentUser> partners = partners(people);
        CurrentUser advisor = DemonstrationLocal.one(people, Role.ADVISOR);
        CurrentUser officer = DemonstrationLocal.one(people, Role.SERVICE_OFFICER);
        for (int place = 0; place < schools.size(); place++) {
            Urn urn = new Urn(schools.get(place).urn());
            if (place % 30 != 17) {
                officers.assignPartner(
                        urn, partners.get(place * 2 / schools.size()).id(), BEGAN, "", head);
            }
            if (place % 4 == 0) {
                officers.assign(urn, advisor.id(), BEGAN, "Teaching of mathematics", head);
            }
            if (place % 3 == 0) {
                officers.assign(urn, officer.id(), BEGAN, "Attendance", head);
            }
        }
    }

    private static List<CurrentUser> partners(List<CurrentUser> people) {
        return people.stream().filter(person -> person.is(Role.PARTNER)).toList();
    }

    private void cluster(List<DemonstrationStory> schools, CurrentUser head) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (String neighbourhood : NEIGHBOURHOODS) {
            ids.put(
                    neighbourhood,
                    clusters.create(neighbourhood, "Primary and nursery schools of the neighbourhood", head));
        }
        ids.put(CATHOLIC, clusters.create(CATHOLIC, "Catholic schools of every phase", head));
        ids.put(SECONDARY, clusters.create(SECONDARY, "Secondary and all-through schools", head));
        for (DemonstrationStory school : schools) {
            for (String name : clustersOf(school)) {
                clusters.add(ids.getOrDefault(name, 0L), new Urn(school.urn()), CLUSTERED, head);
            }
        }
    }

    /** A special school or a sixth form belongs to none: clusters are optional. */
    private static List<String> clustersOf(DemonstrationStory school) {
        List<String> names = new ArrayList<>();
        if (school.phase().startsWith("Primary") || school.phase().startsWith("Nursery")) {
            names.add(Chance.of(school.urn(), 41).oneOf(NEIGHBOURHOODS));
        } else if (school.phase().startsWith("Secondary") || school.phase().startsWith("All")) {
            names.add(SECONDARY);
        }
        if (school.school().contains("Catholic")) {
            names.add(CATHOLIC);
        }
        return names;
    }
}
