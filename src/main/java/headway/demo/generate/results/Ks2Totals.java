package headway.demo.generate.results;

import headway.demo.generate.world.Institution;
import headway.demo.generate.world.World;
import java.util.HashMap;
import java.util.Map;

/** The sums of the authorities and of England, reckoned once a year of results. */
public final class Ks2Totals {

    /** Pupils at the end of key stage 2 in England, about, to which a sample is grown. */
    private static final double NATIONAL_PUPILS = 645_000;

    private final World world;
    private final Map<Integer, Year> years = new HashMap<>();

    public Ks2Totals(World world) {
        this.world = world;
    }

    /** The sums of a year: by authority code, and of England. */
    public record Year(Map<Integer, Tally<Ks2Group, Ks2Metric>> authorities, Tally<Ks2Group, Ks2Metric> england) {}

    public Year of(int endYear) {
        Year known = years.get(endYear);
        if (known == null) {
            known = reckon(endYear);
            years.put(endYear, known);
        }
        return known;
    }

    private Year reckon(int endYear) {
        Map<Integer, Tally<Ks2Group, Ks2Metric>> authorities = new HashMap<>();
        for (Institution place : world.places()) {
            if (sits(place, endYear)) {
                authorities
                        .computeIfAbsent(place.authority().code(), code -> empty())
                        .add(Ks2Results.of(place, endYear));
            }
        }
        Tally<Ks2Group, Ks2Metric> england = empty();
        if (world.national()) {
            authorities.values().forEach(england::add);
            return new Year(authorities, england);
        }
        for (Institution place : world.nation()) {
            if (sits(place, endYear)) {
                england.add(Ks2Results.of(place, endYear));
            }
        }
        return new Year(authorities, england.times(NATIONAL_PUPILS / england.get(Ks2Group.ALL, Ks2Metric.PUPILS)));
    }

    private static boolean sits(Institution place, int endYear) {
        return place.setting().endsKeyStage2() && place.schoolOfResults(endYear).isPresent();
    }

    private static Tally<Ks2Group, Ks2Metric> empty() {
        return new Tally<>(Ks2Group.class, Ks2Metric.class);
    }
}
