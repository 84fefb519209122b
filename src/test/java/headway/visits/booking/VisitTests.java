package headway.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.VisitMove;
import headway.visits.VisitState;
import headway.web.FormProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a visit may do from each of its states; pure. */
class VisitTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private static Visit visit(VisitState state) {
        Visit visit = new Visit(
                new Visit.Basis(
                        1,
                        new AuthorityCode(399),
                        new Urn(990_001),
                        new AcademicYear(2026),
                        VisitKind.CORE,
                        true,
                        Funding.CORE,
                        "Somebody"),
                1,
                state,
                "Somebody",
                new Slot(DAY, HalfDay.MORNING, false),
                "",
                "");
        visit.doneOn = state.past() ? DAY : null;
        return visit;
    }

    private static void make(Visit visit, VisitMove move) {
        switch (move) {
            case CONFIRM -> visit.confirm("The head", TODAY);
            case ASK -> visit.ask("A Tuesday");
            case RESCHEDULE -> visit.reschedule(new Slot(DAY, HalfDay.AFTERNOON, false), "A closure");
            case HAND_OVER -> visit.handOver(7, "Another", "Leave");
            case PREPARE -> visit.prepare("Reading", "Chair");
            case CANCEL -> visit.cancel("The school merges", TODAY);
            case DO -> visit.done(DAY, TODAY);
            case TAKE_BACK -> visit.takeBack("Another school");
            case COMPLETE -> visit.complete(TODAY);
        }
    }

    @ParameterizedTest
    @EnumSource(VisitMove.class)
    void everyMoveIsMadeFromJustTheStatesOfTheTableAndLeadsWhereItSays(VisitMove move) {
        for (VisitState state : VisitState.values()) {
            Visit visit = visit(state);
            if (move.possibleFrom(state)) {
                make(visit, move);
                assertThat(visit.state()).isEqualTo(move.to(state));
            } else {
                assertThatThrownBy(() -> make(visit, move))
                        .isInstanceOf(FormProblem.class)
                        .hasMessageContaining("This cannot be done now");
                assertThat(visit.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void everyStateIsReachedAndAllButTheEndsAreLeft() {
        Set<VisitState> reached = EnumSet.of(VisitState.PROPOSED);
        for (int step = 0; step < VisitState.values().length; step++) {
            Set<VisitState> before = EnumSet.copyOf(reached);
            for (VisitMove move : VisitMove.values()) {
                before.stream().filter(move::possibleFrom).forEach(state -> reached.add(move.to(state)));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(VisitState.values());
        assertThat(Arrays.stream(VisitState.values())
                        .filter(state -> Arrays.stream(VisitMove.values())
                                .noneMatch(move -> move.possibleFrom(state) && move.to(state) != state))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(VisitState.NOTED, VisitState.CANCELLED);
    }

    @Test
    void anotherDateMustBeAgreedAnew() {
        Visit visit = visit(VisitState.PROPOSED);
        visit.confirm("The head", TODAY);
        assertThat(visit.confirmedBy).isEqualTo("The head");
        visit.reschedule(new Slot(DAY.plusDays(7), HalfDay.MORNING, true), "A strike");
        assertThat(visit.confirmedOn).isNull();
        assertThat(visit.state()).isEqualTo(VisitState.PROPOSED);
        visit.ask("In December");
        assertThat(visit.wish).isEqualTo("In December");
        visit.confirm("The head", TODAY);
        assertThat(visit.wish).isNull();
    }

    @Test
    void reasonsDaysAndYearsAreAskedFor() {
        Visit visit = visit(VisitState.CONFIRMED);
        assertThatThrownBy(() -> visit.cancel(" ", TODAY)).hasMessageContaining("Say why");
        assertThatThrownBy(() -> visit.reschedule(visit.slot, "x")).hasMessageContaining("already");
        assertThatThrownBy(() -> visit.reschedule(new Slot(DAY.plusYears(1), HalfDay.MORNING, false), "x"))
                .hasMessageContaining("outside 2026/27");
        assertThatThrownBy(() -> visit.done(TODAY.plusDays(1), TODAY)).hasMessageContaining("has not come");
        assertThat(visit.state()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void halvesOfADayClashOnlyWithThemselvesAndTheWholeDay() {
        Slot morning = new Slot(DAY, HalfDay.MORNING, false);
        Slot afternoon = new Slot(DAY, HalfDay.AFTERNOON, false);
        Slot whole = new Slot(DAY, HalfDay.AFTERNOON, true);
        assertThat(morning.clashes(afternoon)).isFalse();
        assertThat(morning.clashes(morning)).isTrue();
        assertThat(afternoon.clashes(whole)).isTrue();
        assertThat(whole.inWords()).isEqualTo("4 November 2026, whole day");
        assertThat(afternoon.clashes(new Slot(DAY.plusDays(1), HalfDay.AFTERNOON, false)))
                .isFalse();
    }
}
