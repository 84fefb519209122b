package headway.support.team;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The team: partners and advisors, and the head of school improvement where they have schools. */
public interface Team {

    /** Focus areas of advisors (R32), offered beside those that an authority names itself. */
    List<String> FOCUS = List.of(
            "English",
            "Mathematics",
            "Equalities",
            "Assessment",
            "Curriculum",
            "Early years",
            "Leadership",
            "Safeguarding");

    /** Everyone of the team with an open account, and those without who still have schools; by name. */
    List<Member> members();

    Optional<Member> member(long account);

    /**
     * Keeps a profile.
     *
     * @param version as the person saw it
     * @throws headway.web.FormProblem where somebody else kept it meanwhile
     */
    void keep(Profile profile, int version, CurrentUser by);

    void leave(long account, LocalDate from, LocalDate until, String note, CurrentUser by);

    void endLeave(long leave, long account, CurrentUser by);

    void conflict(long account, Urn urn, Member.Tie tie, String note, CurrentUser by);

    void endConflict(long conflict, long account, CurrentUser by);

    /** What is kept of a member. */
    record Profile(
            long account,
            Set<String> phases,
            Set<String> focus,
            Set<String> pattern,
            Set<DayOfWeek> preferred,
            @Nullable Urn home,
            AcademicYear year,
            Map<String, BigDecimal> days) {}
}
