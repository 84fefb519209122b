package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.documents.IssuedLetter;
import headway.shared.AcademicYear;
import headway.strategy.Strategies;
import headway.testing.TestAuthority;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a decision rested on is shown as it was, whatever is loaded and published afterwards. */
class FrozenEvidenceTests extends WithBorough {

    @Autowired
    private Strategies strategies;

    private String pack;
    private IssuedLetter letter;

    @BeforeEach
    void aDecisionWithItsLetter() {
        pack = "frozen-" + borough.code;
        publish("1", text -> text);
        borough.asSystem(() -> rounds.open(new AcademicYear(2018), pack, "1", Borough.EVIDENCE, borough.head));
        move(() -> decisions.answer(
                borough.id(1),
                1,
                Map.of("red-complex", headway.strategy.Answer.Choice.NO),
                Map.of("red-complex", "Seen in June"),
                borough.partner));
        borough.settle(1, "amber", "iii", "");
        letter = borough.asSystem(
                () -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));
        borough.settle(3, "yellow", "i", "What we know of it.");
    }

    private void publish(String version, java.util.function.UnaryOperator<String> change) {
        String text = MadeDecisions.text("/strategy/merton-2016-17.yaml")
                .replaceFirst("(?m)^id: .*$", "id: " + pack)
                .replaceFirst("(?m)^authority: .*$", "authority: {name: Any authority}")
                .replaceFirst("(?m)^version: .*$", "version: \"" + version + "\"");
        borough.asSystem(() -> {
            strategies
                    .saveDraft(change.apply(text), null, TestAuthority.system(borough.code))
                    .orElseThrow();
            String draft = strategies.held(pack, version).orElseThrow().sha256();
            return strategies.publish(pack, version, draft, TestAuthority.system(borough.code));
        });
    }

    private void theWorldGoesOn() {
        on(LocalDate.of(2019, 3, 20));
        borough.load("england_ks2final_2016-2017.csv", borough.results(20, -9));
        borough.load("inspections-2019.csv", borough.inspections("inadequate", "10/01/2019", "14/02/2019"));
        publish(
                "2",
                text -> text.replace("name: Amber", "name: Ochre")
                        .replace("judged as 'requires improvement'", "judged as needing improvement")
                        .replace("visits: 6, reports: 3", "visits: 7, reports: 7")
                        .replace("This letter shares", "With this letter we share"));
        Borough.await(() -> borough.count(
                        "select count(*) from review_prompt where urn = ?",
                        borough.school(1).value())
                > 0);
    }

    @Test
    void thePagesOfADecisionAreTheSameToTheByte() {
        String why = "/schools/" + borough.school(1) + "/category?decision=" + borough.id(1);
        String work = "/decisions/" + borough.id(1);
        Screen head = new Screen(application, borough.head);
        Screen partner = new Screen(application, borough.partner);
        Screen leader = new Screen(application, borough.leader);
        String headsWhy = withoutProposedDay(head.main(why));
        String partnersWhy = partner.main(why);
        String leadersWhy = leader.main(why);
        String headsWork = withoutProposedDay(head.main(work));
        String partnersWork = partner.main(work);

        theWorldGoesOn();

        assertThat(partner.main(why))
                .contains("Amber", "judged as 'requires improvement'")
                .isEqualTo(partnersWhy);
        assertThat(withoutProposedDay(head.main(why))).isEqualTo(headsWhy);
        assertThat(leader.main(why)).isEqualTo(leadersWhy);
        assertThat(withoutProposedDay(head.main(work))).isEqualTo(headsWork);
        assertThat(partner.main(work)).isEqualTo(partnersWork);
        assertThat(partner.main("/schools/" + borough.school(1) + "/category"))
                .as("the school's present page says that there is something new")
                .contains("asks for another look");
    }

    /** The form for looking again proposes today. */
    private static String withoutProposedDay(String page) {
        return page.replaceFirst("(name=\"evidenceDate\" type=\"date\" value=\")[^\"]*", "$1");
    }

    @Test
    void theLetterThatWasSentIsTheSameToTheByte() {
        Screen partner = new Screen(application, borough.partner);
        byte[] sent = partner.bytes("/letters/" + letter.id() + ".pdf");

        theWorldGoesOn();

        assertThat(partner.bytes("/letters/" + letter.id() + ".pdf")).isEqualTo(sent);
    }

    @Test
    void theLetterThatIsStillDueIsThatOfTheDecision() {
        Screen head = new Screen(application, borough.head);
        String page = "/decisions/" + borough.id(3) + "/letter";
        on(LocalDate.of(2019, 3, 20));
        String before = head.main(page);
        on(Borough.TODAY);

        theWorldGoesOn();

        assertThat(head.main(page)).contains("What we know of it.").isEqualTo(before);
    }

    @Test
    void theSuggestionIsReckonedAgainOnTheFrozenFactsAndTheOldVersion() {
        theWorldGoesOn();
        move(() -> decisions.correct(borough.id(1), borough.version(1), "One answer was wrong.", borough.head));

        move(() -> decisions.answer(
                borough.id(1),
                borough.version(1),
                Map.of("amber-ri-judged", headway.strategy.Answer.Choice.NO),
                Map.of(),
                borough.partner));

        Decision decision = borough.decision(1);
        assertThat(decision.suggestedCategory).isEqualTo("amber");
        assertThat(borough.asSystem(() -> decisions.said(decision))).isEqualTo("Amber, Level (iii)");
    }
}
