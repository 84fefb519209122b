package headway.evidence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of the areas with which a school is compared. */
record AreaFigures(
        String authority,
        String region,
        String authorityName,
        @Nullable String regionName,
        int neighbours,
        Map<String, Map<String, Double>> figures) {

    static final String ALL = "all";

    /** An area's figure, with a remark where it needs one. */
    record Area(String name, double value, String remark) {}

    static String key(String measure, int year, String breakdown) {
        return measure + "/" + year + "/" + breakdown;
    }

    /** England's figure: of state-funded schools, else of all. */
    @Nullable
    Double england(String measure, int year, String breakdown) {
        Double stateFunded = of("england", measure, year, breakdown);
        return stateFunded == null ? of("england-all", measure, year, breakdown) : stateFunded;
    }

    /** Every area that has a figure of the year, England first. */
    List<Area> beside(String measure, int year, String breakdown) {
        List<Area> areas = new ArrayList<>();
        add(areas, "England", england(measure, year, breakdown));
        add(areas, Objects.requireNonNullElse(regionName, ""), of(region, measure, year, breakdown));
        add(areas, authorityName, of(authority, measure, year, breakdown));
        List<Double> near = figures.entrySet().stream()
                .filter(area ->
                        area.getKey().startsWith("authority:") && !area.getKey().equals(authority))
                .map(area -> area.getValue().get(key(measure, year, breakdown)))
                .filter(Objects::nonNull)
                .toList();
        if (!near.isEmpty()) {
            areas.add(new Area(
                    "Similar authorities",
                    near.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                    near.size() == neighbours ? "" : "average of " + near.size() + " of " + neighbours));
        }
        return areas;
    }

    private static void add(List<Area> areas, String name, @Nullable Double value) {
        if (value != null) {
            areas.add(new Area(name, value, ""));
        }
    }

    private @Nullable Double of(String subject, String measure, int year, String breakdown) {
        return figures.getOrDefault(subject, Map.of()).get(key(measure, year, breakdown));
    }
}
