package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.Framework;
import headway.evidence.selfevaluation.SelfEvaluation;
import headway.evidence.selfevaluation.SelfEvaluations;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.testing.TestAuthority;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a headteacher finds in My work as the round goes on. */
class SchoolWorkTests extends WithBorough {

    private List<String> linked(CurrentUser user, String tab) {
        List<WorkLine> lines = borough.asSystem(() -> application.getBeansOfType(WorkSource.class).values().stream()
                .flatMap(source -> source.lines(user).stream())
                .toList());
        return lines.stream()
                .filter(line -> line.href().equals("/schools/" + borough.school(1) + "/" + tab))
                .map(line -> line.group() + " " + line.text())
                .toList();
    }

    @Test
    void theCategoryIsToldByHowFarItHasComeAndNeverByWhatIsThoughtOf() {
        assertThat(linked(borough.leader, "category")).isEmpty();
        borough.open();
        assertThat(linked(borough.leader, "category"))
                .containsExactly("AWAITING Your category for 2018/19: the authority will speak with you before it is"
                        + " agreed");
        borough.run(() -> decisions.moderate(borough.id(1), borough.version(1), "amber", "iii", "", borough.head));
        assertThat(linked(borough.leader, "category"))
                .singleElement()
                .asString()
                .doesNotContainIgnoringCase("amber");
        borough.run(() -> decisions.contact(
                borough.id(1),
                borough.version(1),
                LocalDate.now(clock),
                "the headteacher",
                HeadView.AGREES,
                "",
                borough.partner));
        assertThat(linked(borough.leader, "category"))
                .singleElement()
                .asString()
                .startsWith("NEWS ")
                .contains("spoke with you");
        borough.run(() -> decisions.agree(borough.id(1), borough.version(1), borough.head));
        assertThat(linked(borough.leader, "category"))
                .containsExactly("NEWS Your category for 2018/19 is settled; your letter is still to come");
    }

    @Test
    void aLetterAwaitsTheSchoolUntilItIsReadAndNobodyElse() {
        borough.open();
        borough.settle(1, "amber", "iii", "");
        borough.asSystem(() -> decisionLetters.issue(borough.id(1), borough.version(1), Map.of(), borough.head));

        assertThat(borough.inTransaction(() -> jdbc.sql("""
                        select subject_kind || ': ' || action || ': ' || coalesce(before, '-') || ': ' || after from audit_entry
                        where urn = ? and (action like '%letter%') order by id""")
                        .param(borough.school(1).value())
                        .query(String.class)
                        .list()))
                .as("the document came to be, and the decision went on")
                .satisfiesExactly(
                        letter -> assertThat(letter)
                                .matches("letter: Issued the letter: -: Letter .*SHA-256 \\p{XDigit}{64}"),
                        decision -> assertThat(decision)
                                .startsWith("decision: Shared the decision by letter: Agreed: Letter issued: letter "));
        assertThat(linked(borough.leader, "category")).isEmpty();
        assertThat(linked(borough.leader, "letters")).singleElement().asString().startsWith("AWAITING Read letter ");
        assertThat(linked(borough.partner, "letters")).isEmpty();
        assertThat(linked(borough.head, "letters")).isEmpty();

        long letter = borough.inTransaction(
                () -> letters.ofSchool(borough.school(1)).getFirst().id());
        borough.inTransaction(() -> letters.markSeen(letter, borough.leader));
        assertThat(linked(borough.leader, "letters")).isEmpty();
    }

    @Test
    void theSelfEvaluationIsAskedForUntilItIsHeldAndAgainOnceItIsOutOfDate() {
        assertThat(linked(borough.leader, "self-evaluation"))
                .singleElement()
                .asString()
                .contains("none is held");
        assertThat(linked(borough.partner, "self-evaluation")).isEmpty();
        School school = borough.asSystem(
                () -> borough.bean(Schools.class).find(borough.school(1)).orElseThrow());
        SelfEvaluation evaluation = new SelfEvaluation(
                Framework.FRAMEWORK_2015,
                LocalDate.of(2018, 9, 1),
                "good",
                Stream.of(
                                "teaching, learning and assessment",
                                "personal development, behaviour and welfare",
                                "outcomes",
                                "leadership and management")
                        .map(area -> new SelfEvaluation.Area(area, "good", "", ""))
                        .toList());
        borough.run(() ->
                borough.bean(SelfEvaluations.class).enter(school, evaluation, TestAuthority.system(borough.code)));

        assertThat(linked(borough.leader, "self-evaluation")).isEmpty();
        on(LocalDate.of(2020, 3, 1));
        assertThat(linked(borough.leader, "self-evaluation")).isEmpty();
        on(LocalDate.of(2020, 3, 2));
        assertThat(linked(borough.leader, "self-evaluation"))
                .singleElement()
                .asString()
                .contains("1 September 2018 is out of date");
    }
}
