package headway.visits.booking;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.support.team.Team;
import headway.support.terms.Terms;
import headway.visits.Slot;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.web.FormProblem;
import headway.web.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the time that a person typed for a visit, before it is booked by hand; a plan chooses its times by rules of
 * its own. What may be meant all the same is told and asks for a tick; what cannot be is refused.
 */
@Component
public class SlotCheck {

    /** The field of the tick with which a person books a time in spite of what is told. */
    public static final String TICK = "allTheSame";

    private final VisitStore store;
    private final Terms terms;
    private final Team team;
    private final Clock clock;

    SlotCheck(VisitStore store, Terms terms, Team team, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.team = team;
        this.clock = clock;
    }

    /**
     * Refuses a time with a {@link FormProblem}.
     *
     * @param account whose visit it is; null where its officer has no account
     * @param own the number of the visit that is moved; nought for a new one
     * @param allTheSame whether the person ticked that it is meant so
     */
    @Transactional(readOnly = true)
    public void check(
            AuthorityCode authority, Urn urn, @Nullable Long account, Slot slot, long own, boolean allTheSame) {
        AcademicYear now = AcademicYear.of(LocalDate.now(clock));
        AcademicYear year = AcademicYear.of(slot.day());
        if (!year.equals(now) && !year.equals(now.minus(-1))) {
            throw new FormProblem(
                    "day",
                    "Choose a day of this school year or the next, from " + Format.date(now.firstDay()) + " to "
                            + Format.date(now.minus(-1).lastDay()));
        }
        List<VisitLine> clashes = account == null ? List.of() : clashes(account, slot, own);
        for (VisitLine clash : clashes) {
            if (clash.urn().equals(urn)) {
                throw new FormProblem(
                        "day",
                        "There is this visit to the school already: "
                                + clash.slot().inWords());
            }
        }
        if (!allTheSame) {
            List<String> told = new ArrayList<>();
            if (!terms.calendar(year, authority).isSchoolDay(slot.day(), urn)) {
                told.add(Format.date(slot.day()) + " is no school day of this school");
            }
            if (account != null
                    && team.member(account)
                            .filter(member -> member.isAway(slot.day()))
                            .isPresent()) {
                told.add("the officer is on leave then");
            }
            clashes.forEach(clash -> told.add(
                    "the officer visits another school then, " + clash.slot().inWords()));
            if (!told.isEmpty()) {
                throw new FormProblem(
                        TICK,
                        Format.capital(String.join("; ", told)) + ". Choose another time, or tick ‘All the same’");
            }
        }
    }

    private List<VisitLine> clashes(long account, Slot slot, long own) {
        return store.where("account = ? and day = ?", account, slot.day()).stream()
                .map(VisitRows::line)
                .filter(visit -> visit.id() != own
                        && visit.state() != VisitState.CANCELLED
                        && visit.slot().clashes(slot))
                .toList();
    }
}
