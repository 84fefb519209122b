package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Thinks up a world: the demonstration authority, and others around it. */
public final class WorldBuilder {

    /** Schools with a story, without which the demonstration would not be one. */
    public static final int STORIES = 48;

    private static final int SAMPLE_AUTHORITIES = 12;
    private static final int SAMPLE_SCHOOLS = 150;
    private static final int EXTRA_PER_HUNDRED_CLOSED = 9;
    private static final LocalDate MERGED = LocalDate.of(2025, 9, 1);

    private final long seed;
    private final Numbers numbers = new Numbers();
    private final List<Link> links = new ArrayList<>();

    private WorldBuilder(long seed) {
        this.seed = seed;
    }

    /**
     * A world of some authorities, of which the first is the demonstration's.
     *
     * @param first open state-funded schools in the demonstration authority
     * @param others open schools of all kinds in the other authorities together
     */
    public static World of(long seed, int first, int authorities, int others) {
        WorldBuilder builder = new WorldBuilder(seed);
        Authority home = Authorities.home();
        List<Institution> places = new ArrayList<>(builder.home(home, first));
        List<Authority> all = new ArrayList<>(List.of(home));
        if (authorities == 1) {
            List<Institution> nation = builder.others(SAMPLE_AUTHORITIES, SAMPLE_AUTHORITIES * SAMPLE_SCHOOLS, all);
            List<Link> local = builder.linksOf(places);
            return new World(List.of(home), List.copyOf(places), nation, local);
        }
        places.addAll(builder.others(authorities - 1, others, all));
        return new World(List.copyOf(all), List.copyOf(places), List.copyOf(places), builder.linksOf(places));
    }

    private List<Institution> home(Authority home, int size) {
        InstitutionFactory factory = new InstitutionFactory(seed, home, numbers, size);
        List<Institution> places = new ArrayList<>();
        PrimaryStories.all().forEach(plan -> places.add(factory.make(plan)));
        OtherStories.all().forEach(plan -> places.add(factory.make(plan)));
        places.addAll(merger(factory));
        Chance chance = Chance.of(seed, home.code(), -2);
        for (int i = STORIES; i < size; i++) {
            Setting setting = chance.happens(0.93) ? Setting.PRIMARY : Setting.SECONDARY;
            places.add(factory.make(Drawing.of(setting, chance)));
        }
        for (Setting setting : List.of(
                Setting.INDEPENDENT,
                Setting.INDEPENDENT,
                Setting.PREPARATORY,
                Setting.COLLEGE,
                Setting.CHILDRENS_CENTRE,
                Setting.CHILDRENS_CENTRE)) {
            places.add(factory.make(Drawing.of(setting, chance)));
        }
        for (int i = 0; i < 4; i++) {
            places.add(factory.make(Drawing.closed(chance)));
        }
        return places;
    }

    /** An infant and a junior school that became one primary school. */
    private List<Institution> merger(InstitutionFactory factory) {
        String lastDay = MERGED.minusDays(1).toString();
        Institution infant = merging(factory.make(new Blueprint(Setting.INFANT, SchoolType.COMMUNITY)
                .tells("Merged in September 2025", "Became part of a primary school.")
                .size(60)
                .quality(2015, 0.4)
                .closes(lastDay)));
        Institution junior = merging(factory.make(new Blueprint(Setting.JUNIOR, SchoolType.COMMUNITY)
                .nextDoor()
                .tells("Merged in September 2025", "Became part of a primary school.")
                .size(60)
                .quality(2015, -0.2)
                .closes(lastDay)));
        Institution merged = factory.make(new Blueprint(Setting.PRIMARY, SchoolType.COMMUNITY)
                .nextDoor()
                .tells("Primary school from a merger", "New in September 2025, from an infant and a junior school.")
                .size(60)
                .opens(MERGED.toString())
                .quality(2025, 0.1)
                .ledBy(MERGED.toString(), "Headteacher")
                .leadership(true, "One leadership team is still being formed."));
        School school = merged.schools().getFirst();
        School amalgamated = new School(
                school.urn(),
                school.establishmentNumber(),
                school.type(),
                school.firstName(),
                null,
                null,
                school.opened(),
                null,
                School.Reason.AMALGAMATION,
                School.Reason.NOT_APPLICABLE,
                null);
        for (Institution part : List.of(infant, junior)) {
            School old = part.schools().getFirst();
            links.add(new Link(amalgamated.urn(), old.urn(), old.firstName(), "Predecessor - amalgamated", MERGED));
            links.add(
                    new Link(old.urn(), amalgamated.urn(), amalgamated.firstName(), "Successor - amalgamated", MERGED));
        }
        return List.of(infant, junior, with(merged, amalgamated));
    }

    private static Institution merging(Institution place) {
        School school = place.schools().getFirst();
        return with(place, InstitutionFactory.withReasonClosed(school, School.Reason.MERGER));
    }

    private static Institution with(Institution place, School school) {
        return new Institution(
                place.seed(),
                place.authority(),
                place.setting(),
                place.sixthForm(),
                place.gender(),
                place.religion(),
                place.intake(),
                place.path(),
                place.address(),
                List.of(school),
                place.story());
    }

    private List<Institution> others(int authorities, int schools, List<Authority> all) {
        Chance sizes = Chance.of(seed, -3);
        double[] weights = new double[authorities];
        double total = 0;
        for (int i = 0; i < authorities; i++) {
            weights[i] = StrictMath.exp(sizes.normal(0, 0.6));
            total += weights[i];
        }
        Set<String> taken = new HashSet<>(Set.of(all.getFirst().name()));
        List<Institution> places = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < authorities; i++) {
            int before = (int) Math.round(schools * sum / total);
            sum += weights[i];
            int size = (int) Math.round(schools * sum / total) - before;
            Authority authority = Authorities.other(seed, i, taken);
            all.add(authority);
            places.addAll(ordinary(authority, size));
        }
        return places;
    }

    private List<Institution> ordinary(Authority authority, int size) {
        InstitutionFactory factory = new InstitutionFactory(seed, authority, numbers, size);
        Chance chance = Chance.of(seed, authority.code(), -4);
        List<Institution> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(factory.make(Drawing.any(chance)));
        }
        for (int i = 0; i < size * EXTRA_PER_HUNDRED_CLOSED / 100; i++) {
            places.add(factory.make(Drawing.closed(chance)));
        }
        return places;
    }

    private List<Link> linksOf(List<Institution> places) {
        List<Link> all = new ArrayList<>(links);
        for (Institution place : places) {
            if (place.schools().size() == 2) {
                School before = place.schools().getFirst();
                School after = place.schools().getLast();
                // The register leaves the date of half its links blank.
                LocalDate date = Math.floorMod(place.seed(), 2) == 0 ? after.opened() : null;
                all.add(new Link(before.urn(), after.urn(), after.firstName(), "Successor", date));
                all.add(new Link(after.urn(), before.urn(), before.firstName(), "Predecessor", date));
            }
        }
        all.sort(Comparator.comparingInt(Link::urn));
        return List.copyOf(all);
    }
}
