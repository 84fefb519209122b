package headway.evidence.reference;

import headway.evidence.statistics.CoastingStandard;
import headway.evidence.statistics.FloorStandard;
import headway.evidence.statistics.Thresholds;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standards and thresholds that hold for a time; read from standards.yaml.
 *
 * @param floors the floor standards, in order of time
 * @param coasting the coasting definitions, in order of time
 * @param spreads standard deviations of pupils' scores in England, by measure and first calendar year
 * @param notPublished why no school's figure was published, by measure and first calendar year
 * @param noOverallGradeFrom the day from which Ofsted's graded inspections give no overall grade
 * @param reportCardsFrom the day from which Ofsted gives report cards
 * @param shares thresholds for shares of pupils, in percentage points
 * @param progress8 thresholds for Progress 8, in grades
 * @param bottomFifth the percentile below which a school lies in the bottom fifth, 0–100
 * @param topFifth the percentile from which a school lies in the top fifth, 0–100
 */
public record Standards(
        List<FloorStandard> floors,
        List<CoastingStandard> coasting,
        Map<String, Map<Integer, Double>> spreads,
        Map<String, Map<Integer, String>> notPublished,
        LocalDate noOverallGradeFrom,
        LocalDate reportCardsFrom,
        Thresholds shares,
        Thresholds progress8,
        double bottomFifth,
        double topFifth) {

    public Standards {
        floors = List.copyOf(floors);
        coasting = List.copyOf(coasting);
        spreads = Map.copyOf(spreads);
        notPublished = Map.copyOf(notPublished);
    }

    public Optional<FloorStandard> floorOn(LocalDate date) {
        return floors.stream().filter(floor -> floor.inForce().contains(date)).findFirst();
    }

    public Optional<CoastingStandard> coastingOn(LocalDate date) {
        return coasting.stream()
                .filter(standard -> standard.inForce().contains(date))
                .findFirst();
    }

    /** The standard deviation of pupils' scores in England, or null where it is not held. */
    public @Nullable Double spread(String measure, AcademicYear year) {
        return spreads.getOrDefault(measure, Map.of()).get(year.startYear());
    }

    /** Why the measure was published for no school in the year, or null where it was published. */
    public @Nullable String whyNotPublished(String measure, AcademicYear year) {
        return notPublished.getOrDefault(measure, Map.of()).get(year.startYear());
    }
}
