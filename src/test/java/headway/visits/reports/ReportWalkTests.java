package headway.visits.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.visits.notes.Variance;
import headway.web.FormProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report may do from each of its states, and how grades compare; pure. */
class ReportWalkTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private static void make(ReportWalk report, ReportMove move) {
        switch (move) {
            case SUBMIT -> report.submit(2, "A colleague", 1L, TODAY);
            case RETURN -> report.giveBack("Say more of reading");
            case PASS -> report.pass("", TODAY);
            case ACCEPT -> report.accept("The head", TODAY);
            case QUESTION -> report.question("The number of pupils: it is 210", "The head", TODAY);
            case LAPSE -> report.lapse(TODAY.minusDays(1), TODAY);
            case ANSWER -> report.answer("Changed", TODAY);
            case ISSUE -> report.issued(7, TODAY);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportMove.class)
    void everyMoveIsMadeFromJustTheStatesOfTheTableAndLeadsWhereItSays(ReportMove move) {
        for (ReportState state : ReportState.values()) {
            ReportWalk report = new ReportWalk(1, 1, state);
            if (move.possibleFrom(state)) {
                make(report, move);
                assertThat(report.state).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> make(report, move))
                        .isInstanceOf(FormProblem.class)
                        .hasMessageContaining("cannot be done now");
                assertThat(report.state).isEqualTo(state);
            }
        }
    }

    @Test
    void everyStateIsReachedAndAllButTheLastAreLeft() {
        Set<ReportState> reached = EnumSet.of(ReportState.DRAFT);
        Arrays.stream(ReportMove.values()).forEach(move -> reached.add(move.to()));
        assertThat(reached).containsExactlyInAnyOrder(ReportState.values());
        assertThat(ReportState.values())
                .filteredOn(state -> Arrays.stream(ReportMove.values()).noneMatch(move -> move.possibleFrom(state)))
                .containsExactly(ReportState.ISSUED);
    }

    @Test
    void nobodyChecksTheirOwnAndNoSchoolIsHurried() {
        ReportWalk report = new ReportWalk(1, 1, ReportState.DRAFT);
        assertThatThrownBy(() -> report.submit(1, "Oneself", 1L, TODAY)).hasMessageContaining("of their own");
        ReportWalk sent = new ReportWalk(1, 1, ReportState.WITH_SCHOOL);
        assertThatThrownBy(() -> sent.lapse(TODAY, TODAY)).hasMessageContaining("still has time");
        assertThatThrownBy(() -> sent.question(" ", "The head", TODAY)).hasMessageContaining("what is inaccurate");
        assertThat(sent.state).isEqualTo(ReportState.WITH_SCHOOL);
    }

    @Test
    void gradesAreComparedInWords() {
        List<String> grades = List.of("a", "b", "c", "d");
        assertThat(Variance.inWords(grades, "b", "b")).isEqualTo("Agrees with the school");
        assertThat(Variance.inWords(grades, "c", "b")).isEqualTo("One grade below the school's own");
        assertThat(Variance.inWords(grades, "a", "c")).isEqualTo("Two grades above the school's own");
        assertThat(Variance.inWords(grades, "d", "a")).isEqualTo("3 grades below the school's own");
        assertThat(Variance.inWords(grades, "", "a")).isEqualTo("Not graded on the visit");
        assertThat(Variance.inWords(grades, "a", "")).isEqualTo("The school has not graded it");
        assertThat(Variance.inWords(grades, "", "")).isEqualTo("Neither graded it");
    }
}
