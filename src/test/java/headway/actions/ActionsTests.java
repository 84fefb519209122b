package headway.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestPeople;
import headway.testing.TestSchool;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import headway.web.WorkLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of actions on a real database. */
@HeadwayTest
class ActionsTests {

    private static final Urn CEDAR = TestSchool.CEDAR.urn();

    @Autowired
    TestAuthority authority;

    @Autowired
    TestPeople people;

    @Autowired
    Actions actions;

    @Autowired
    ActionWork work;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long raise(CurrentUser owner, LocalDate due, long source) {
        return authority.asSystem(() -> actions.raise(
                new Actions.NewAction(
                        TestAuthority.CODE,
                        CEDAR,
                        "Check the single central record",
                        owner.fullName(),
                        owner.id(),
                        due,
                        "test",
                        source),
                owner));
    }

    @Test
    void anActionIsReportedOnAndEndsWithItsReason() {
        CurrentUser owner = people.make(Role.PARTNER, TestSchool.CEDAR);
        long id = raise(owner, LocalDate.now().minusDays(1), 11);

        assertThat(authority.asSystem(() -> work.lines(owner)))
                .singleElement()
                .satisfies(line -> assertThat(line.group()).isEqualTo(WorkLine.Group.ALERT));
        authority.asSystem(() -> {
            actions.progress(id, CEDAR, 1, "Half is checked", owner);
            return true;
        });
        assertThat(authority.asSystem(() -> actions.open(CEDAR)))
                .filteredOn(action -> action.id() == id)
                .singleElement()
                .satisfies(action -> assertThat(action.progress()).isEqualTo("Half is checked"));
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.close(id, CEDAR, 2, ActionState.DROPPED, " ", owner);
                    return true;
                }))
                .isInstanceOf(FormProblem.class);
        authority.asSystem(() -> {
            actions.close(id, CEDAR, 2, ActionState.DONE, "It is complete", owner);
            return true;
        });

        assertThat(authority.asSystem(() -> actions.raisedBy("test", 11)))
                .extracting(Action::state)
                .containsExactly(ActionState.DONE);
        assertThat(authority.asSystem(() -> work.lines(owner))).isEqualTo(List.of());
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.progress(id, CEDAR, 3, "Too late", owner);
                    return true;
                }))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("not open any more");
    }

    @Test
    void whatIsDueInMoreThanAWeekWaitsAndAnotherSchoolsActionIsNotFound() {
        CurrentUser owner = people.make(Role.PARTNER, TestSchool.CEDAR);
        long id = raise(owner, LocalDate.now().plusDays(20), 12);
        assertThat(authority.asSystem(() -> work.lines(owner))).isEmpty();
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.progress(id, TestSchool.BEECH.urn(), 1, "Not ours", owner);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyEntryStaysAndWhoeverSawLessIsTold() {
        CurrentUser owner = people.make(Role.PARTNER, TestSchool.CEDAR);
        CurrentUser other = people.make(Role.PARTNER, TestSchool.CEDAR);
        long id = raise(owner, LocalDate.now().plusDays(5), 13);
        run(() -> actions.progress(id, CEDAR, 1, "Begun", owner));
        assertThatThrownBy(() -> run(() -> actions.progress(id, CEDAR, 1, "Not begun", other)))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("since you opened it");
        assertThatThrownBy(() -> run(() -> actions.close(id, CEDAR, 1, ActionState.DONE, "", other)))
                .isInstanceOf(FormProblem.class);
        run(() -> actions.progress(id, CEDAR, 2, "Half way", other));
        // As a part of something larger it is said whatever was written meanwhile, and once.
        run(() -> actions.progress(id, CEDAR, "Nearly there", owner));
        run(() -> actions.progress(id, CEDAR, "Nearly there", owner));
        assertThat(authority.asSystem(() -> actions.said(found(id))))
                .extracting(Progress::words, Progress::by)
                .containsExactly(
                        tuple("Nearly there", owner.fullName()),
                        tuple("Half way", other.fullName()),
                        tuple("Begun", owner.fullName()));
        assertThat(found(id).progress()).isEqualTo("Nearly there");

        run(() -> actions.close(id, CEDAR, 4, ActionState.DROPPED, "The school closes", owner));
        run(() -> actions.progress(id, CEDAR, "After the end", owner));
        assertThat(found(id).progress()).isEqualTo("Nearly there");
        run(() -> actions.reopen(id, CEDAR, 5, "It does not", owner));
        assertThat(found(id).isOpen()).isTrue();
        assertThat(found(id).closedWhy()).isNull();
        assertThat(authority.asSystem(() -> actions.said(found(id))).getFirst().words())
                .isEqualTo("Opened again: It does not");
        assertThat(authority.asSystem(() -> audit.about("action", Long.toString(id))))
                .extracting(AuditEntry.Kept::action)
                .contains("Reported on an action", "Ended an action as not done", "Opened an action again");
    }

    @Test
    void whatWasSaidBeforeEntriesWereKeptStaysReadable() {
        CurrentUser owner = people.make(Role.PARTNER, TestSchool.CEDAR);
        long id = raise(owner, LocalDate.now().plusDays(5), 14);
        authority.asSystem(() -> transaction.execute(status -> jdbc.sql(
                        "update action set progress = 'Of old', progress_on = '2018-10-01', progress_by = 'Somebody' where id = ?")
                .param(id)
                .update()));
        Progress old = new Progress("Of old", LocalDate.of(2018, 10, 1), "Somebody");
        assertThat(authority.asSystem(() -> actions.said(found(id)))).containsExactly(old);
        run(() -> actions.progress(id, CEDAR, 1, "And now", owner));
        assertThat(authority.asSystem(() -> actions.said(found(id)))).hasSize(2).endsWith(old);
    }

    private Action found(long id) {
        return authority.asSystem(() -> actions.find(id, CEDAR)).orElseThrow();
    }

    private void run(Runnable work) {
        authority.asSystem(() -> {
            work.run();
            return true;
        });
    }
}
