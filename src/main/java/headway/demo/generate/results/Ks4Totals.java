package headway.demo.generate.results;

import headway.demo.generate.world.Institution;
import headway.demo.generate.world.World;
import java.util.HashMap;
import java.util.Map;

/** The sums of the authorities and of England, reckoned once a year and edition. */
public final class Ks4Totals {

    /** Pupils at the end of key stage 4 in state-funded schools of England, about. */
    private static final double NATIONAL_PUPILS = 545_000;

    private final World world;
    private final Map<String, Year> years = new HashMap<>();

    public Ks4Totals(World world) {
        this.world = world;
    }

    /** The sums of a year: by authority code, and of the state-funded schools of England. */
    public record Year(Map<Integer, Tally<Ks4Group, Ks4Metric>> authorities, Tally<Ks4Group, Ks4Metric> england) {}

    public Year of(int endYear, Edition edition) {
        String key = endYear + edition.label;
        Year known = years.get(key);
        if (known == null) {
            known = reckon(endYear, edition);
            years.put(key, known);
        }
        return known;
    }

    private Year reckon(int endYear, Edition edition) {
        Map<Integer, Tally<Ks4Group, Ks4Metric>> authorities = new HashMap<>();
        for (Institution place : world.places()) {
            if (sits(place, endYear)) {
                authorities
                        .computeIfAbsent(place.authority().code(), code -> empty())
                        .add(Ks4Results.of(place, endYear, edition));
            }
        }
        Tally<Ks4Group, Ks4Metric> england = empty();
        if (world.national()) {
            authorities.values().forEach(england::add);
            return new Year(authorities, england);
        }
        for (Institution place : world.nation()) {
            if (sits(place, endYear)) {
                england.add(Ks4Results.of(place, endYear, edition));
            }
        }
        return new Year(authorities, england.times(NATIONAL_PUPILS / england.get(Ks4Group.ALL, Ks4Metric.PUPILS)));
    }

    private static boolean sits(Institution place, int endYear) {
        return place.setting().stateFunded()
                && place.setting().endsKeyStage4()
                && place.schoolOfResults(endYear).isPresent();
    }

    private static Tally<Ks4Group, Ks4Metric> empty() {
        return new Tally<>(Ks4Group.class, Ks4Metric.class);
    }
}
