package headway.categorisation;

import static headway.categorisation.DecisionState.AGREED;
import static headway.categorisation.DecisionState.CONTACTED;
import static headway.categorisation.DecisionState.DECIDED;
import static headway.categorisation.DecisionState.LETTER_ISSUED;
import static headway.categorisation.DecisionState.MODERATED;
import static headway.categorisation.DecisionState.SUGGESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTests {

    private static final LocalDate TODAY = MadeDecisions.TODAY;
    private static final Choices CHOICES = MadeDecisions.CHOICES;

    /** What the strategy's order of steps allows, written down apart from the table in the code. */
    private static final Map<DecisionMove, Set<DecisionState>> ALLOWED = Map.of(
            DecisionMove.REFRESH, EnumSet.of(SUGGESTED),
            DecisionMove.MODERATE, EnumSet.of(SUGGESTED, MODERATED, CONTACTED),
            DecisionMove.CONTACT, EnumSet.of(MODERATED, CONTACTED),
            DecisionMove.AGREE, EnumSet.of(CONTACTED),
            DecisionMove.DECIDE, EnumSet.of(CONTACTED),
            DecisionMove.ISSUE, EnumSet.of(AGREED, DECIDED),
            DecisionMove.CORRECT, EnumSet.of(AGREED, DECIDED, LETTER_ISSUED));

    static Stream<Arguments> everyMoveFromEveryState() {
        return Arrays.stream(DecisionMove.values())
                .flatMap(move -> Arrays.stream(DecisionState.values()).map(state -> Arguments.of(move, state)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryState")
    void aMoveIsDoneFromTheStatesOfTheTableAndRefusedFromAllOthers(DecisionMove move, DecisionState state) {
        HeadView view = move == DecisionMove.DECIDE ? HeadView.DISAGREES : HeadView.AGREES;
        Decision decision = MadeDecisions.in(state, view);

        if (ALLOWED.get(move).contains(state)) {
            make(move, decision);
            assertThat(decision.state()).isEqualTo(move.to());
        } else {
            assertThatThrownBy(() -> make(move, decision))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Map.Entry::getKey)
                                    .containsExactly("state"));
            assertThat(decision.state()).isEqualTo(state);
        }
    }

    private static void make(DecisionMove move, Decision decision) {
        switch (move) {
            case REFRESH -> decision.refresh("amber", "iii");
            case MODERATE -> decision.moderate("amber", "iii", "A reason", CHOICES, "Head", TODAY);
            case CONTACT -> decision.contact(TODAY, "Mx Example", HeadView.AGREES, "", "Partner", TODAY);
            case AGREE -> decision.agree(TODAY, "Head", TODAY);
            case DECIDE -> decision.decide("A reason", TODAY, "Head", TODAY);
            case ISSUE -> decision.issued(7);
            case CORRECT -> decision.correct("A mistake", CHOICES);
        }
    }

    @Test
    void everyStateCanBeReachedAndNoneIsADeadEnd() {
        Set<DecisionState> reached = EnumSet.of(SUGGESTED);
        boolean more = true;
        while (more) {
            more = false;
            for (DecisionMove move : DecisionMove.values()) {
                more |= move.from().stream().anyMatch(reached::contains) && reached.add(move.to());
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(DecisionState.values());
        assertThat(Arrays.stream(DecisionMove.values()).flatMap(move -> move.from().stream()))
                .contains(DecisionState.values());
    }

    @ParameterizedTest
    @EnumSource(DecisionState.class)
    void aCategoryHoldsFromAgreementOnAndNotBefore(DecisionState state) {
        assertThat(MadeDecisions.in(state, HeadView.AGREES).settlement != null).isEqualTo(state.settled());
    }

    @Test
    void whatIsSuggestedNeedsNoReason() {
        Decision decision = MadeDecisions.suggested("yellow", "i");

        decision.moderate("yellow", "i", "  ", CHOICES, "Head", TODAY);

        assertThat(decision.reason).isNull();
        assertThat(decision.moderatedBy).isEqualTo("Head");
        assertThat(decision.moderatedOn).isEqualTo(TODAY);
    }

    static Stream<Arguments> otherThanSuggested() {
        return Stream.of(
                Arguments.of("yellow", "i", "amber", "iii"),
                Arguments.of("yellow", "i", "yellow", "ii"),
                Arguments.of("yellow", null, "yellow", "i"),
                Arguments.of(null, null, "green", "i"));
    }

    @ParameterizedTest
    @MethodSource("otherThanSuggested")
    void whateverElseNeedsOne(String suggested, String suggestedLevel, String category, String level) {
        Decision decision = MadeDecisions.suggested(suggested, suggestedLevel);

        assertThat(problems(() -> decision.moderate(category, level, " ", CHOICES, "Head", TODAY)))
                .containsExactly("reason");

        decision.moderate(category, level, " It is so. ", CHOICES, "Head", TODAY);
        assertThat(decision.reason).isEqualTo("It is so.");
    }

    @Test
    void categoryAndLevelMustGoTogether() {
        Decision decision = MadeDecisions.suggested("yellow", "i");

        assertThat(problems(() -> decision.moderate("yellow", "v", "Why", CHOICES, "Head", TODAY)))
                .containsExactly("level");
        assertThat(problems(() -> decision.moderate("mauve", "v", "Why", CHOICES, "Head", TODAY)))
                .containsExactly("category");
        assertThat(problems(() -> decision.moderate("yellow", "", "Why", CHOICES, "Head", TODAY)))
                .containsExactly("level");
        assertThat(decision.state()).isEqualTo(SUGGESTED);
        assertThat(decision.category).isNull();
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        Decision decision = MadeDecisions.suggested(null, null);
        decision.programme(false, null, "");

        assertThat(problems(() -> decision.moderate("", "", "", CHOICES, "Head", TODAY)))
                .containsExactly("category", "reason", "desk");
    }

    @Test
    void outsideTheVisitProgrammeADeskTopReviewComesFirst() {
        Decision decision = MadeDecisions.suggested("yellow", "i");
        decision.programme(false, null, "");

        assertThat(problems(() -> decision.moderate("yellow", "i", "", CHOICES, "Head", TODAY)))
                .containsExactly("desk");
        assertThat(problems(() -> decision.programme(false, DeskConclusion.NO_CONCERN, " ")))
                .containsExactly("deskNote");

        decision.programme(false, DeskConclusion.NO_CONCERN, "Results of 2018");
        decision.moderate("yellow", "i", "", CHOICES, "Head", TODAY);
        assertThat(decision.state()).isEqualTo(MODERATED);
    }

    @Test
    void aSchoolThatLeavesTheProgrammeLaterIsReviewedBeforeItsCategoryHolds() {
        Decision decision = MadeDecisions.in(CONTACTED, HeadView.AGREES);
        decision.programme(false, null, "");

        assertThat(problems(() -> decision.agree(TODAY, "Head", TODAY))).containsExactly("desk");

        decision.programme(true, DeskConclusion.REFER, "Forgotten with the way back");
        assertThat(decision.deskConclusion).isNull();
        assertThat(decision.deskNote).isNull();
        decision.agree(TODAY, "Head", TODAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionState.class,
            names = {"AGREED", "DECIDED", "LETTER_ISSUED"})
    void whatIsSettledTakesNoAnswersAndStaysInItsProgramme(DecisionState state) {
        Decision decision = MadeDecisions.in(state, HeadView.AGREES);

        assertThat(problems(() -> decision.resuggest("red", "v"))).containsExactly("state");
        assertThat(problems(() -> decision.programme(false, null, ""))).containsExactly("desk");
        assertThat(decision.suggestedCategory).isEqualTo("yellow");
    }

    @Test
    void theConversationNeedsADayThatWasAPersonAndAView() {
        Decision decision = MadeDecisions.in(MODERATED, HeadView.AGREES);

        assertThat(problems(() -> decision.contact(null, " ", null, "", "Partner", TODAY)))
                .containsExactly("contactedOn", "contactedWith", "headView");
        assertThat(problems(() -> decision.contact(TODAY.plusDays(1), "A", HeadView.AGREES, "", "B", TODAY)))
                .containsExactly("contactedOn");
        assertThat(problems(
                        () -> decision.contact(TODAY.minusYears(1).minusDays(1), "A", HeadView.AGREES, "", "B", TODAY)))
                .containsExactly("contactedOn");
        assertThat(problems(() -> decision.contact(TODAY, "A", HeadView.DISAGREES, " ", "B", TODAY)))
                .containsExactly("headComment");
        assertThat(decision.conversation).isNull();

        assertThat(decision.contact(TODAY.minusYears(1), " A ", HeadView.DISAGREES, " Not so. ", "B", TODAY))
                .isEqualTo("A: Disagrees: Not so.");
        assertThat(decision.conversation)
                .isEqualTo(new Conversation(TODAY.minusYears(1), "B", "A", HeadView.DISAGREES, "Not so."));
    }

    @Test
    void onlyAnAgreementIsAgreed() {
        for (HeadView view : List.of(HeadView.DISAGREES, HeadView.UNDECIDED)) {
            Decision decision = MadeDecisions.in(CONTACTED, view);
            assertThat(problems(() -> decision.agree(TODAY, "Head", TODAY))).containsExactly("settle");
            assertThat(problems(() -> decision.decide(" ", TODAY, "Head", TODAY)))
                    .containsExactly("settledReason");
            decision.decide(" We weighed it. ", TODAY, "Head", TODAY);
            assertThat(decision.settlement).isEqualTo(new Settlement(TODAY, "Head", "We weighed it.", TODAY));
        }
        Decision agreed = MadeDecisions.in(CONTACTED, HeadView.AGREES);
        assertThat(problems(() -> agreed.decide("Why", TODAY, "Head", TODAY))).containsExactly("settle");
    }

    @Test
    void aNewConversationTakesThePlaceOfTheFirst() {
        Decision decision = MadeDecisions.in(CONTACTED, HeadView.DISAGREES);

        decision.contact(TODAY, "Mx Example", HeadView.AGREES, "", "Partner", TODAY);
        decision.agree(TODAY, "Head", TODAY);

        assertThat(decision.state()).isEqualTo(AGREED);
    }

    @Test
    void whoModeratesAgainSpeaksWithTheHeadteacherAgain() {
        Decision decision = MadeDecisions.in(CONTACTED, HeadView.DISAGREES);

        decision.moderate("green", "i", "The headteacher is right.", CHOICES, "Head", TODAY);

        assertThat(decision.state()).isEqualTo(MODERATED);
        assertThat(decision.conversation).isNull();
        assertThat(problems(() -> decision.agree(TODAY, "Head", TODAY))).containsExactly("state");
    }

    @Test
    void aSuggestionThatChangesAfterModerationAsksForAReason() {
        Decision decision = MadeDecisions.in(CONTACTED, HeadView.AGREES);
        assertThat(decision.overtaken()).isFalse();

        decision.resuggest("amber", "iii");

        assertThat(decision.overtaken()).isTrue();
        assertThat(problems(() -> decision.agree(TODAY, "Head", TODAY))).containsExactly("reason");
        decision.resuggest("yellow", "i");
        decision.agree(TODAY, "Head", TODAY);
        assertThat(decision.state()).isEqualTo(AGREED);
    }

    @Test
    void whoGaveAReasonNeedsNoOther() {
        Decision decision = MadeDecisions.suggested("yellow", "i");
        decision.moderate("amber", "iii", "We know more.", CHOICES, "Head", TODAY);
        decision.resuggest("red", "v");

        assertThat(decision.overtaken()).isFalse();
    }

    @Test
    void aCorrectionOpensTheDecisionAndSaysWhatItWas() {
        Decision decision = MadeDecisions.in(LETTER_ISSUED, HeadView.AGREES);

        assertThat(problems(() -> decision.correct("  ", CHOICES))).containsExactly("correction");
        String said = decision.correct(" The level is wrong. ", CHOICES);

        assertThat(said).isEqualTo("Was: Letter issued, Yellow, Level (i). The level is wrong.");
        assertThat(decision.state()).isEqualTo(MODERATED);
        assertThat(decision.category).isEqualTo("yellow");
        assertThat(decision.level).isEqualTo("i");
        assertThat(decision.moderatedBy).isEqualTo("Head");
        assertThat(decision.conversation).isNull();
        assertThat(decision.settlement).isNull();
        assertThat(decision.letterId).isNull();
    }

    @Test
    void whatIsDoneIsSaidInTheNamesOfTheStrategy() {
        Decision decision = MadeDecisions.suggested("yellow", "i");

        assertThat(decision.moderate("yellow", "i", "", CHOICES, "Head", TODAY))
                .isEqualTo("Yellow, Level (i), as suggested");
        assertThat(decision.moderate("red", "v", "We saw it.", CHOICES, "Head", TODAY))
                .isEqualTo("Red, Level (v): We saw it.");
        assertThat(decision.programme(false, DeskConclusion.REFER, "Results"))
                .isEqualTo(
                        "Outside the visit programme; desk-top review: " + DeskConclusion.REFER.title() + ". Results");
        assertThat(decision.programme(true, null, "")).isEqualTo("In the visit programme");
    }

    private static List<String> problems(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException e) {
            return e.problems().stream().map(Map.Entry::getKey).toList();
        }
        throw new AssertionError("It was not refused.");
    }
}
