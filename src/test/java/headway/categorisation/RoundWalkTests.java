package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.documents.IssuedLetter;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps of a decision on a real database, through the doors of the module. */
class RoundWalkTests extends WithBorough {

    @Test
    void theWholeWalkWithADisagreement() {
        Round round = borough.open();
        long id = borough.id(1);

        move(() -> decisions.moderate(id, 1, "red", "v", "Complex weaknesses.", borough.head));
        move(() -> decisions.contact(
                id, 2, Borough.TODAY, "Mx Family1", HeadView.DISAGREES, "Our results have risen.", borough.partner));
        assertThatThrownBy(() -> move(() -> decisions.agree(id, 3, borough.head)))
                .isInstanceOf(RefusedException.class);
        assertThat(listed(1)).isEmpty();
        move(() -> decisions.decide(id, 3, "The inspection stands.", borough.head));

        assertThat(line(round, 1).state()).isEqualTo(DecisionState.DECIDED);
        assertThat(listed(1)).isEqualTo("Red (v) 2018-09-20");

        IssuedLetter letter = borough.asSystem(() -> decisionLetters.issue(id, 4, Map.of(), borough.head));

        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.LETTER_ISSUED);
        assertThat(borough.decision(1).letterId).isEqualTo(letter.id());
        String text = text(letter);
        assertThat(text)
                .contains(borough.name(1), "Mx Given Family1", "Red", "Level (v)", "Complex weaknesses.", "9")
                .contains("We spoke with Mx Family1 on 20 September 2018.", "Support and Challenge Group")
                .contains("You do not agree with the category. You told us: Our results have risen.")
                .contains("decided without agreement, for this reason: The inspection stands.");
        assertThat(borough.steps(1))
                .extracting(step -> step.substring(0, step.indexOf(" |")))
                .containsExactly(
                        "Moderated",
                        "Discussed with the headteacher",
                        "Decided without agreement",
                        "Issued the letter");
        assertThat(borough.audited(1)).isEqualTo(4);
    }

    @Test
    void aMoveThatFailsLeavesNoTrace() {
        borough.open();
        long id = borough.id(1);
        move(() -> decisions.moderate(id, 1, "amber", "iii", "", borough.head));
        List<String> steps = borough.steps(1);
        int audited = borough.audited(1);

        assertThatThrownBy(() -> move(() -> decisions.agree(id, 2, borough.head)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> move(() -> decisions.moderate(id, 1, "red", "v", "Why", borough.head)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> borough.inTransaction(() -> {
                    decisions.contact(id, 2, Borough.TODAY, "A", HeadView.AGREES, "", borough.partner);
                    throw new IllegalStateException("The transaction fails after the move.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.MODERATED);
        assertThat(borough.version(1)).isEqualTo(2);
        assertThat(borough.steps(1)).isEqualTo(steps);
        assertThat(borough.audited(1)).isEqualTo(audited);
    }

    @Test
    void everyMoveWritesOneStepAndOneAuditEntry() {
        borough.open();
        borough.settle(1, "amber", "iii", "");
        borough.asSystem(() -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        move(() -> decisions.correct(borough.id(1), borough.version(1), "The level is wrong.", borough.head));

        assertThat(borough.steps(1)).hasSize(5);
        assertThat(borough.audited(1)).isEqualTo(5);
        assertThat(borough.count(
                        "select count(*) from audit_entry where subject_kind = 'decision' and action = 'Corrected'"
                                + " and subject_id = ? and before = 'Amber, Level (iii)'",
                        "" + borough.id(1)))
                .isEqualTo(1);
    }

    @Test
    void aDeskTopReviewStandsInForVisitsOutsideTheProgramme() {
        Round round = borough.open();
        long id = borough.id(2);
        move(() -> decisions.programme(id, 1, false, null, "", borough.head));
        assertThatThrownBy(() -> move(() -> decisions.moderate(id, 2, "green", "i", "", borough.head)))
                .hasMessageContaining("desk-top review");

        move(() ->
                decisions.programme(id, 2, false, DeskConclusion.RAISE_WITH_TRUST, "Absence has risen.", borough.head));
        move(() -> decisions.moderate(id, 3, "green", "i", "", borough.head));

        assertThat(line(round, 2).inProgramme()).isFalse();
        assertThat(borough.steps(2)).anyMatch(step -> step.contains("Absence has risen."));
        Round next = borough.asSystem(
                () -> rounds.open(new AcademicYear(2019), Borough.MERTON, "1", Borough.EVIDENCE, borough.head));
        assertThat(line(next, 2).inProgramme()).as("it stays outside next year").isFalse();
        assertThat(borough.decision(2).deskConclusion)
                .as("and is reviewed again")
                .isNull();
    }
}
