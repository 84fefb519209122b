package headway.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            actions.progress(id, CEDAR, "Half is checked", owner);
            return true;
        });
        assertThat(authority.asSystem(() -> actions.open(CEDAR)))
                .filteredOn(action -> action.id() == id)
                .singleElement()
                .satisfies(action -> assertThat(action.progress()).isEqualTo("Half is checked"));
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.close(id, CEDAR, ActionState.DROPPED, " ", owner);
                    return true;
                }))
                .isInstanceOf(FormProblem.class);
        authority.asSystem(() -> {
            actions.close(id, CEDAR, ActionState.DONE, "It is complete", owner);
            return true;
        });

        assertThat(authority.asSystem(() -> actions.raisedBy("test", 11)))
                .extracting(Action::state)
                .containsExactly(ActionState.DONE);
        assertThat(authority.asSystem(() -> work.lines(owner))).isEqualTo(List.of());
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.progress(id, CEDAR, "Too late", owner);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsDueInMoreThanAWeekWaitsAndAnotherSchoolsActionIsNotFound() {
        CurrentUser owner = people.make(Role.PARTNER, TestSchool.CEDAR);
        long id = raise(owner, LocalDate.now().plusDays(20), 12);
        assertThat(authority.asSystem(() -> work.lines(owner))).isEmpty();
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    actions.progress(id, TestSchool.BEECH.urn(), "Not ours", owner);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }
}
