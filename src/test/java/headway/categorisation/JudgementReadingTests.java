package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** Whoever reads what was judged of a school, or its self-evaluation, stands in the trail: once a day. */
class JudgementReadingTests extends WithBorough {

    @Autowired
    private AuditTrail trail;

    private Round round;

    @BeforeEach
    void agreed() {
        round = borough.open();
        borough.settle(1, "amber", "iii", "");
    }

    private int readings(CurrentUser reader, int school, String action) {
        return borough.count(
                "select count(*) from audit_entry where reading and actor_id = ? and urn = ? and action = ?",
                reader.id(),
                borough.school(school).value(),
                action);
    }

    private int readings(CurrentUser reader, int school) {
        return readings(reader, school, "Read the judgement");
    }

    private void opens(CurrentUser reader, String path) {
        assertThat(new Screen(application, reader).status(path)).as(path).isEqualTo(200);
    }

    @Test
    void eachPageThatShowsAJudgementIsAReading() {
        String decision = "/decisions/" + borough.id(1);
        Set<Urn> schools = new HashSet<>();
        List<Set<Urn>> ofEach = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            schools.add(borough.school(number));
            ofEach.add(Set.copyOf(schools));
        }
        ofEach.add(Set.of(borough.school(1), borough.school(3)));
        ofEach.add(Set.of(borough.school(1), borough.school(4)));
        for (String page : List.of(
                decision,
                decision + "/letter",
                "/rounds/" + round.id() + "/moderation/" + borough.id(1),
                "/rounds/" + round.id() + "/letters",
                "/schools/" + borough.school(1),
                "/schools/" + borough.school(1) + "/category")) {
            CurrentUser reader = borough.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT, ofEach.removeFirst());
            opens(reader, page);
            assertThat(readings(reader, 1)).as(page).isEqualTo(1);
        }
    }

    @Test
    void itIsRecordedOnceForEachPersonSchoolAndDay() {
        String page = "/decisions/" + borough.id(1);
        opens(borough.head, page);
        opens(borough.head, page);
        opens(borough.head, "/schools/" + borough.school(1));
        opens(borough.leader, "/schools/" + borough.school(1) + "/category");
        assertThat(readings(borough.head, 1)).isEqualTo(1);
        assertThat(readings(borough.leader, 1)).isEqualTo(1);
        assertThat(readings(borough.head, 2))
                .as("of a school that was not looked at")
                .isZero();

        on(Borough.TODAY.plusDays(1));
        opens(borough.head, page);

        assertThat(readings(borough.head, 1)).isEqualTo(2);
        assertThat(readings(borough.leader, 1)).isEqualTo(1);
    }

    @Test
    void whoIsNotLetInHasReadNothing() {
        CurrentUser other = borough.person(Role.PARTNER, Set.of(borough.school(2)));
        assertThat(new Screen(application, other).status("/decisions/" + borough.id(1)))
                .isEqualTo(404);
        opens(other, "/schools/" + borough.school(1));
        assertThat(readings(other, 1)).isZero();
    }

    @Test
    void theSelfEvaluationOnThePageOfEvidenceIsAReadingWhereItIsShown() {
        borough.count(
                "with kept as (insert into self_evaluation (authority_code, urn, framework, day, entered, entered_by,"
                        + " account_id, source) values (?, ?, 'FRAMEWORK_2015', '2018-09-01', '2018-09-02', 'The headteacher', 0,"
                        + " 'Entered on screen') returning 1) select count(*) from kept",
                borough.code.value(),
                borough.school(1).value());
        CurrentUser stranger = borough.person(Role.ADVISOR, Set.of(borough.school(2)));
        String page = "/schools/" + borough.school(1) + "/evidence";
        opens(borough.head, page);
        opens(borough.head, page);
        opens(stranger, page);
        opens(borough.head, "/schools/" + borough.school(2) + "/evidence");

        assertThat(readings(borough.head, 1, "Read the self-evaluation")).isEqualTo(1);
        assertThat(readings(stranger, 1, "Read the self-evaluation")).isZero();
        assertThat(readings(borough.head, 2, "Read the self-evaluation"))
                .as("where there is none")
                .isZero();
    }

    @Test
    void aReadingIsRecordedInTheTransactionOfTheReadingOnly() {
        AuditEntry entry =
                new AuditEntry(borough.head, "Read the judgement", "judgement", "1", borough.school(1), null, null);
        assertThatThrownBy(() -> borough.run(() -> trail.readOnPage(entry)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
