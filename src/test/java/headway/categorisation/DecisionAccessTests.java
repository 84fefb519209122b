package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.documents.IssuedLetter;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Answer;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a decision, and when. */
class DecisionAccessTests extends WithBorough {

    private static final String NOTE = "Heard in confidence";

    @Autowired
    private Reconsiderations reconsiderations;

    @Autowired
    private TestAuthority elsewhere;

    private Round round;
    private long id;
    private String why;
    private Screen leader;

    @BeforeEach
    void aDecisionWithAnOfficersNote() {
        round = borough.open();
        id = borough.id(1);
        why = "/schools/" + borough.school(1) + "/category";
        leader = new Screen(application, borough.leader);
        move(() -> decisions.answer(
                id, 1, Map.of("red-complex", Answer.Choice.NO), Map.of("red-complex", NOTE), borough.partner));
    }

    private IssuedLetter settleAndIssue() {
        borough.settle(1, "amber", "iii", "");
        return borough.asSystem(() -> decisionLetters.issue(id, borough.version(1), Map.of(), borough.head));
    }

    private List<String> pages(IssuedLetter letter) {
        return List.of(
                "/decisions/" + id,
                "/rounds/" + round.id() + "/moderation/" + id,
                why,
                why + "?decision=" + id,
                "/schools/" + borough.school(1) + "/letters",
                "/letters/" + letter.id() + ".pdf");
    }

    @Test
    void thePartnerOfAnotherSchoolFindsNothing() {
        IssuedLetter letter = settleAndIssue();
        Screen partner = new Screen(application, borough.person(Role.PARTNER, Set.of(borough.school(2))));

        assertThat(pages(letter))
                .allSatisfy(page -> assertThat(partner.status(page)).as(page).isEqualTo(404));
        assertThat(partner.words("/rounds/" + round.id()))
                .contains(borough.name(2))
                .doesNotContain(borough.name(1));
        assertThat(new String(
                        partner.bytes("/rounds/" + round.id() + "/grid.csv"), java.nio.charset.StandardCharsets.UTF_8))
                .contains(borough.name(2))
                .doesNotContain(borough.name(1));
        assertThat(partner.send("/decisions/" + id + "/answers", Map.of("version", "1"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(partner.send("/decisions/" + id + "/conversation", Map.of("version", "1"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anotherAuthorityFindsNothing() {
        IssuedLetter letter = settleAndIssue();
        for (Role role : List.of(Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER)) {
            Screen stranger = new Screen(application, elsewhere.person(role));
            assertThat(pages(letter))
                    .allSatisfy(
                            page -> assertThat(stranger.status(page)).as(page).isEqualTo(404));
            assertThat(stranger.status("/rounds/" + round.id())).isEqualTo(404);
            assertThat(stranger.send("/decisions/" + id + "/answers", Map.of("version", "1"))
                            .getStatus())
                    .isEqualTo(404);
        }
        Screen head = new Screen(application, elsewhere.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        assertThat(head.send("/decisions/" + id + "/correction", Map.of("version", "9", "correction", "Mine"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(head.send("/schools/" + borough.school(1) + "/reconsider", Map.of("reason", "Mine"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(head.send(why.replace("/category", "/prompts/close"), Map.of("how", "Mine"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(head.send("/letters/" + letter.id() + "/posted", Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(borough.decision(1).state()).isEqualTo(DecisionState.LETTER_ISSUED);
    }

    @Test
    void thePartnerWorksButDoesNotDecide() {
        borough.run(() -> decisions.moderate(id, 2, "amber", "iii", "", borough.head));
        Screen partner = new Screen(application, borough.partner);

        assertThat(partner.words("/decisions/" + id))
                .contains("Record the conversation", NOTE)
                .doesNotContain("Set category and level", "Correct a mistake");
        for (String step : List.of("moderation", "programme", "agreement", "correction", "letter", "letter.pdf")) {
            assertThat(partner.send("/decisions/" + id + "/" + step, Map.of("version", "3"))
                            .getStatus())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(partner.send("/rounds/" + round.id() + "/refresh", Map.of()).getStatus())
                .isEqualTo(403);
        assertThat(partner.send(why.replace("/category", "/reconsider"), Map.of())
                        .getStatus())
                .isEqualTo(403);
        assertThat(borough.version(1)).isEqualTo(3);
    }

    @Test
    void aSchoolSeesItsCategoryOnceItIsSettledAndNotBefore() {
        String before = leader.words(why);
        assertThat(before).contains("No category has been agreed yet").doesNotContain("Amber", NOTE);
        assertThat(leader.status(why + "?decision=" + id)).isEqualTo(404);
        assertThat(leader.status("/decisions/" + id)).isEqualTo(403);
        assertThat(leader.words("/schools/" + borough.school(1))).doesNotContain("Amber", "Suggested");
        move(() -> decisions.moderate(id, 2, "red", "v", "Working reason", borough.head));
        move(() -> decisions.contact(
                id, 3, Borough.TODAY, "Mx Family1", HeadView.DISAGREES, "It is not so.", borough.partner));
        assertThat(leader.words(why)).doesNotContain("Working reason", "Red");

        move(() -> decisions.decide(id, 4, "The inspection stands.", borough.head));

        assertThat(leader.words(why))
                .contains("Red Level (v)", "Working reason", "It is not so.", "The inspection stands.")
                .doesNotContain(NOTE, "Work on this decision", "Reconsider the category");
        assertThat(leader.words("/schools/" + borough.school(1))).contains("Red");
    }

    @Test
    void officersNotesAndStepsNeverReachTheSchool() {
        settleAndIssue();
        for (String page : List.of(why, why + "?decision=" + id, "/schools/" + borough.school(1))) {
            assertThat(leader.main(page))
                    .as(page)
                    .doesNotContain(NOTE, "What was done", "Answered questions", "desk-top");
        }
        assertThat(new Screen(application, borough.partner).words(why)).contains(NOTE);
    }

    @Test
    void whileItIsReconsideredTheSchoolSeesWhatHolds() {
        settleAndIssue();
        on(LocalDate.of(2019, 3, 20));
        borough.asSystem(() -> reconsiderations.begin(
                borough.school(1), LocalDate.of(2019, 3, 1), "A worry among officers", borough.head));

        assertThat(leader.words(why)).contains("Amber Level (iii)").doesNotContain("A worry among officers");
        assertThat(leader.status(why + "?decision=" + borough.id(1))).isEqualTo(404);
    }

    @Test
    void whoDownloadsAtTheSchoolMarksTheLetterAsSeenAndOfficersDoNot() {
        IssuedLetter letter = settleAndIssue();
        String pdf = "/letters/" + letter.id() + ".pdf";

        new Screen(application, borough.partner).bytes(pdf);
        new Screen(application, borough.head).bytes(pdf);
        assertThat(seen(letter)).isNull();

        byte[] read = leader.bytes(pdf);

        assertThat(LetterText.of(read)).contains(borough.name(1));
        assertThat(seen(letter)).isEqualTo(borough.leader.fullName());
        assertThat(borough.count(
                        "select count(*) from audit_entry where subject_kind = 'letter' and subject_id = ? and actor_id = ?",
                        "" + letter.id(),
                        borough.leader.id()))
                .isPositive();
    }

    private String seen(IssuedLetter letter) {
        return borough.inTransaction(() -> letters.find(letter.id()).orElseThrow())
                .seenBy();
    }

    @Test
    void aSchoolReadsNoLetterOfAnotherSchool() {
        IssuedLetter letter = settleAndIssue();
        Screen neighbour = new Screen(application, borough.person(Role.SCHOOL_LEADER, Set.of(borough.school(2))));
        Screen stranger = new Screen(application, elsewhere.person(Role.SCHOOL_LEADER));

        assertThat(neighbour.status("/letters/" + letter.id() + ".pdf")).isEqualTo(404);
        assertThat(neighbour.status("/schools/" + borough.school(1) + "/letters"))
                .isEqualTo(404);
        assertThat(neighbour.words("/schools/" + borough.school(2) + "/letters"))
                .contains("No letter has been issued");
        assertThat(stranger.status("/letters/" + letter.id() + ".pdf")).isEqualTo(404);
        assertThat(seen(letter)).isNull();
    }

    @Test
    void councillorsSeeCountsAndNoSchool() {
        IssuedLetter letter = settleAndIssue();
        Screen councillor = new Screen(application, borough.person(Role.COUNCILLOR, Set.of()));

        assertThat(pages(letter))
                .allSatisfy(page -> assertThat(councillor.status(page)).as(page).isEqualTo(403));
        assertThat(councillor.words("/counts"))
                .contains("Amber", "Green")
                .doesNotContain(borough.name(1), borough.name(2));
        assertThat(councillor.words("/")).doesNotContain(borough.name(1));
    }

    @Test
    void advisorsReadTheSchoolsTheyHaveAndChangeNothing() {
        settleAndIssue();
        CurrentUser advisor = borough.person(Role.ADVISOR, Set.of(borough.school(1)));
        Screen reader = new Screen(application, advisor);

        assertThat(reader.words(why))
                .contains("Amber")
                .doesNotContain("Work on this decision", "Reconsider the category");
        assertThat(reader.status("/decisions/" + id)).isEqualTo(403);
        assertThat(reader.status("/schools/" + borough.school(2) + "/category")).isEqualTo(404);
        assertThat(reader.status("/schools/" + TestSchool.ALDER.urn() + "/category"))
                .isEqualTo(404);
    }
}
