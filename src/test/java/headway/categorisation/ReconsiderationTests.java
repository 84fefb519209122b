package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.AcademicYear;
import headway.shared.Command;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A category during the year: prompts to look again, reconsideration, and what holds meanwhile. */
class ReconsiderationTests extends WithBorough {

    private static final LocalDate MARCH = LocalDate.of(2019, 3, 20);

    @Autowired
    private Reconsiderations reconsiderations;

    @Autowired
    private ReviewPrompts prompts;

    private Round round;

    @BeforeEach
    void aSettledDecisionWithItsLetter() {
        round = borough.open();
        borough.settle(1, "amber", "iii", "");
        borough.settle(2, "green", "i", "");
        borough.asSystem(() -> decisionLetters.issue(borough.id(2), borough.version(2), Map.of(), borough.head));
        on(MARCH);
    }

    private long begin(int number, LocalDate evidence, String reason) {
        return borough.asSystem(() -> reconsiderations.begin(borough.school(number), evidence, reason, borough.head));
    }

    private List<ReviewPrompts.Prompt> open(int number) {
        return borough.asSystem(() -> prompts.open(borough.school(number)));
    }

    private void inspectedSecond(String grade, String on, String published) {
        borough.load(
                "inspections-" + on.replace('/', '-') + ".csv",
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n%s,%s,Special,%s,%s,%s\r\n"
                        .formatted(borough.school(2), borough.name(2), on, published, grade));
    }

    private int alerts(int number) {
        return borough.count(
                "select coalesce(max(alerts), 0) from school_listing where urn = ?",
                borough.school(number).value());
    }

    @Test
    void theNewDecisionBeginsOnItsOwnEvidenceAndTheOldOneIsKeptAndHolds() {
        long first = borough.id(2);

        long again = begin(2, MARCH, " A new headteacher. ");

        assertThat(again).isNotEqualTo(first);
        Decision begun = borough.decision(2);
        assertThat(begun.basis().occasion()).isEqualTo(2);
        assertThat(begun.basis().evidenceDate()).isEqualTo(MARCH);
        assertThat(begun.basis().whyAgain()).isEqualTo("A new headteacher.");
        assertThat(begun.state()).isEqualTo(DecisionState.SUGGESTED);
        assertThat(holds(2)).isEqualTo(first);
        assertThat(listed(2)).isEqualTo("Green (i) 2018-09-20");
        assertThat(line(round, 2).occasion()).isEqualTo(2);
        assertThat(borough.steps(2)).singleElement().asString().startsWith("Reconsidered");
        assertThat(borough.audited(2)).isEqualTo(1);

        borough.settle(2, "yellow", "ii", "Leadership is new.");

        assertThat(holds(2)).isEqualTo(again);
        assertThat(listed(2)).isEqualTo("Yellow (ii) 2019-03-20");
        assertThat(borough.inTransaction(() ->
                                borough.bean(DecisionStore.class).find(first).orElseThrow())
                        .state())
                .isEqualTo(DecisionState.LETTER_ISSUED);
        assertThat(borough.count(
                        "select count(*) from issued_letter where urn = ?",
                        borough.school(2).value()))
                .isEqualTo(1);
    }

    private long holds(int number) {
        return borough.inTransaction(() -> borough.bean(DecisionStore.class)
                .current(borough.school(number))
                .orElseThrow()
                .basis()
                .id());
    }

    @Test
    void theEvidenceTakenAgainInTheRoundIsThatOfTheDecisionsOwnDay() {
        inspectedSecond("3", "10/01/2019", "14/02/2019");
        begin(2, MARCH, "Inspected in January.");
        assertThat(borough.decision(2).suggestedCategory).isEqualTo("amber");

        borough.asSystem(() -> rounds.refresh(round.id(), borough.head));

        assertThat(borough.decision(2).suggestedCategory).isEqualTo("amber");
        assertThat(borough.version(2)).isEqualTo(1);
    }

    @Test
    void whatIsAskedForMustMakeSense() {
        assertThatThrownBy(() -> begin(3, MARCH, ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Map.Entry::getKey)
                                .containsExactly("reason"));
        assertThatThrownBy(() -> begin(3, MARCH, "It is not settled")).hasMessageContaining("not settled yet");
        assertThatThrownBy(() -> begin(2, MARCH.plusDays(1), "Why")).hasMessageContaining("future");
        assertThatThrownBy(() -> begin(2, Borough.EVIDENCE.minusDays(1), "Why")).hasMessageContaining("before");
        assertThatThrownBy(() -> begin(2, null, "Why")).hasMessageContaining("Enter the evidence date");
        assertThatThrownBy(() -> begin(9, MARCH, "Why")).hasMessageContaining("no decision yet");
        begin(2, MARCH, "Why");
        assertThatThrownBy(() -> begin(2, MARCH, "Twice")).hasMessageContaining("not settled yet");
    }

    @Test
    void aDecisionThatIsReconsideredIsNotCorrectedAnyMore() {
        long first = borough.id(2);
        int version = borough.version(2);
        begin(2, MARCH, "Why");

        assertThatThrownBy(() -> move(() -> decisions.correct(first, version, "Mistake", borough.head)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("reconsidered");
        borough.settle(2, "yellow", "ii", "Leadership is new.");
        assertThatThrownBy(() -> move(() -> decisions.correct(first, version, "Mistake", borough.head)))
                .hasMessageContaining("later decision");
        assertThat(listed(2)).startsWith("Yellow");
    }

    @Test
    void correctingTheReconsiderationBringsBackWhatHeldBefore() {
        begin(2, MARCH, "Why");
        borough.settle(2, "yellow", "ii", "Leadership is new.");

        move(() -> decisions.correct(borough.id(2), borough.version(2), "Mistake", borough.head));

        assertThat(listed(2)).isEqualTo("Green (i) 2018-09-20");
    }

    @Test
    void anInspectionBelowGoodRaisesAPromptAtOnce() {
        assertThat(open(2)).isEmpty();

        inspectedSecond("3", "10/01/2019", "14/02/2019");

        Borough.await(() -> !open(2).isEmpty());
        assertThat(open(2)).singleElement().satisfies(prompt -> {
            assertThat(prompt.reason()).contains("judged as 'requires improvement'");
            assertThat(prompt.raisedOn()).isEqualTo(MARCH);
        });
        assertThat(alerts(2)).isEqualTo(1);
        assertThat(open(1)).as("nothing came of the others").isEmpty();
        assertThat(work(borough.head)).anyMatch(line -> line.contains(borough.name(2)));
        assertThat(work(borough.partner)).as("not the partner's school").noneMatch(line -> line.contains("look again"));
        assertThat(work(borough.person(Role.COUNCILLOR, java.util.Set.of()))).isEmpty();

        begin(2, MARCH, "Inspected in January.");

        assertThat(open(2)).isEmpty();
        assertThat(alerts(2)).isZero();
    }

    @Test
    void whateverSpeaksForAnotherLookStandsInOneLineOfTheSchool() {
        inspectedSecond("3", "10/01/2019", "14/02/2019");
        Borough.await(() -> open(2).size() == 1);
        on(LocalDate.of(2019, 6, 20));
        inspectedSecond("4", "10/05/2019", "14/06/2019");
        Borough.await(() -> open(2).size() == 2);

        List<WorkLine> lines = borough.asSystem(() -> ((WorkSource) prompts).lines(borough.head)).stream()
                .filter(line -> line.href().contains(borough.school(2).toString()))
                .toList();

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo(borough.name(2) + ": look again at the category");
            assertThat(line.since()).isEqualTo(MARCH);
            assertThat(line.details())
                    .containsExactlyElementsOf(
                            open(2).stream().map(ReviewPrompts.Prompt::reason).toList());
        });
    }

    @Test
    void theCommandEndsOnlyWhenItsFilesHaveBeenLookedAt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("inspections-command.csv"),
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n%s,%s,Special,10/01/2019,14/02/2019,3\r\n"
                        .formatted(borough.school(2), borough.name(2)));
        Command command = application.getBeansOfType(Command.class).values().stream()
                .filter(each -> each.name().equals("import"))
                .findFirst()
                .orElseThrow();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

        int exit = command.run(List.of("--authority", borough.code.toString(), file.toString()), nowhere, nowhere);

        assertThat(exit).isZero();
        assertThat(open(2)).as("without waiting").hasSize(1);
    }

    private List<String> work(headway.shared.CurrentUser user) {
        return borough.asSystem(() -> ((WorkSource) prompts).lines(user)).stream()
                .filter(line -> line.group() == WorkLine.Group.ALERT)
                .map(WorkLine::toString)
                .filter(line -> line.contains(borough.code.toString()))
                .toList();
    }

    @Test
    void goodNewsRaisesNone() {
        inspectedSecond("1", "10/01/2019", "14/02/2019");
        borough.asSystem(() -> prompts.lookAgain(
                java.util.Optional.of(java.util.Set.of(new Urn(borough.school(2).value())))));

        assertThat(open(2)).isEmpty();
    }

    @Test
    void aPromptThatWasClosedWithAReasonComesBackOnlyWithNewerEvidence() {
        inspectedSecond("3", "10/01/2019", "14/02/2019");
        Borough.await(() -> !open(2).isEmpty());
        move(() -> prompts.close(borough.school(2), "The inspection is of the old site.", borough.head));
        assertThat(open(2)).isEmpty();
        assertThat(borough.count(
                        "select count(*) from audit_entry where urn = ? and action = 'Closed prompts to review' and after = ?",
                        borough.school(2).value(),
                        "The inspection is of the old site."))
                .isEqualTo(1);

        borough.asSystem(() -> prompts.lookAgain(java.util.Optional.empty()));
        assertThat(open(2)).as("nothing new has come").isEmpty();

        on(LocalDate.of(2019, 6, 20));
        inspectedSecond("3", "10/05/2019", "14/06/2019");
        Borough.await(() -> !open(2).isEmpty());
        assertThat(open(2)).hasSize(1);
    }

    @Test
    void aPromptIsRaisedOnceHoweverOftenFilesCome() {
        inspectedSecond("3", "10/01/2019", "14/02/2019");
        Borough.await(() -> !open(2).isEmpty());

        borough.asSystem(() -> prompts.lookAgain(java.util.Optional.empty()));
        borough.asSystem(() -> prompts.lookAgain(java.util.Optional.empty()));

        assertThat(open(2)).hasSize(1);
    }

    @Test
    void nextYearsDecisionClosesWhatAskedForAnotherLook() {
        inspectedSecond("3", "10/01/2019", "14/02/2019");
        Borough.await(() -> !open(2).isEmpty());
        on(LocalDate.of(2019, 9, 20));
        Round next = borough.asSystem(() ->
                rounds.open(new AcademicYear(2019), Borough.MERTON, "1", LocalDate.of(2019, 8, 31), borough.head));
        assertThat(line(next, 2).last()).isEqualTo(new RoundGrid.Tag("Green", "green", "(i)"));
        assertThat(open(2)).hasSize(1);

        borough.settle(2, "amber", "iii", "");

        assertThat(open(2)).isEmpty();
        assertThat(alerts(2)).isZero();
        assertThat(grid(next).counts()).anySatisfy(count -> {
            assertThat(count.name()).isEqualTo("Green");
            assertThat(count.last()).isEqualTo(1);
        });
    }

    @Test
    void lastYearsDecisionCannotComeToHoldOnceThisYearsDoes() {
        move(() -> decisions.correct(borough.id(1), borough.version(1), "Mistake", borough.head));
        long old = borough.id(1);
        move(() -> decisions.contact(old, borough.version(1), MARCH, "A", HeadView.AGREES, "", borough.partner));
        int version = borough.version(1);
        on(LocalDate.of(2019, 9, 20));
        borough.asSystem(() ->
                rounds.open(new AcademicYear(2019), Borough.MERTON, "1", LocalDate.of(2019, 8, 31), borough.head));
        borough.settle(1, "amber", "iii", "");

        assertThatThrownBy(() -> move(() -> decisions.agree(old, version, borough.head)))
                .hasMessageContaining("later decision");
    }
}
