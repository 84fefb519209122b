package headway.visits.plan;

import headway.shared.DateRange;
import headway.shared.Urn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partner: what they are competent for, how much they are contracted for, and when they work.
 *
 * @param termHalfDays half-days contracted in a term, by the term's id; a term that is not named has no limit of its own
 * @param totalHalfDays half-days contracted over all terms; null where only the terms limit
 * @param leave days off, and the time before joining or after leaving
 * @param conflicts schools that the partner must not work with
 * @param home where journeys start and end; null where not known, then only the way between schools counts
 * @param preferred weekdays the partner would rather visit on; empty where it does not matter
 */
public record PlanPartner(
        String id,
        String name,
        Set<String> phases,
        Set<String> focusAreas,
        Map<String, Integer> termHalfDays,
        @Nullable Integer totalHalfDays,
        Set<WorkingHalf> pattern,
        List<DateRange> leave,
        Set<Urn> conflicts,
        @Nullable Place home,
        Set<DayOfWeek> preferred) {

    public PlanPartner {
        phases = Set.copyOf(phases);
        focusAreas = Set.copyOf(focusAreas);
        termHalfDays = Map.copyOf(termHalfDays);
        pattern = Set.copyOf(pattern);
        leave = List.copyOf(leave);
        conflicts = Set.copyOf(conflicts);
        preferred = Set.copyOf(preferred);
    }

    boolean onLeave(LocalDate date) {
        return leave.stream().anyMatch(range -> range.contains(date));
    }
}
