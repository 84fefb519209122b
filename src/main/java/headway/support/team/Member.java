package headway.support.team;

import headway.shared.AcademicYear;
import headway.shared.DateRange;
import headway.shared.Role;
import headway.shared.Urn;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A partner or advisor of the team (R26).
 *
 * @param active whether the account is open
 * @param phases phases of school they are competent for; empty means all
 * @param focus what they can lead on, such as mathematics or early years
 * @param pattern half-days worked, such as MONDAY_MORNING; empty means every one
 * @param preferred days on which they would rather visit
 * @param home the school near which they live; null where it is not known
 * @param contracts days contracted by year and term
 * @param version of the profile, against two people saving over each other
 */
public record Member(
        long account,
        String name,
        Role role,
        boolean active,
        Set<String> phases,
        Set<String> focus,
        Set<String> pattern,
        Set<DayOfWeek> preferred,
        @Nullable Urn home,
        Map<AcademicYear, Map<String, BigDecimal>> contracts,
        List<Leave> leave,
        List<Conflict> conflicts,
        int version) {

    /** Whether they are on leave on a day. */
    public boolean isAway(LocalDate day) {
        return leave.stream().anyMatch(each -> new DateRange(each.from(), each.until()).contains(day));
    }

    /** Days away. */
    public record Leave(long id, LocalDate from, LocalDate until, String note) {}

    /** Why somebody must not work with a school. */
    public enum Tie {
        WORKED_THERE("Worked there"),
        FAMILY("Family"),
        GOVERNOR("Governor"),
        OTHER("Other");

        private final String title;

        Tie(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** A conflict of interest with a school. */
    public record Conflict(long id, Urn urn, Tie tie, String note) {}

    public boolean isFor(String phase) {
        return phases.isEmpty() || phases.contains(phase);
    }

    public boolean mayVisit(Urn urn) {
        return conflicts.stream().noneMatch(conflict -> conflict.urn().equals(urn));
    }

    /** Days contracted in a term; null where none is entered. */
    public @Nullable BigDecimal days(AcademicYear year, String term) {
        return contracts.getOrDefault(year, Map.of()).get(term);
    }

    /** Days contracted in a year; null where none is entered. */
    public @Nullable BigDecimal days(AcademicYear year) {
        Map<String, BigDecimal> terms = contracts.getOrDefault(year, Map.of());
        return terms.isEmpty() ? null : terms.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
