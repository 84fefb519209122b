package headway.security;

import headway.actions.Actions;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.support.Funding;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import headway.visits.HalfDay;
import headway.visits.NewVisit;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.Visits;
import java.time.Clock;
import java.time.LocalDate;

/** Visits that are proposed, and actions that are open, for tests of who may see and change them. */
public class VisitFixtures {

    private final Visits visits;
    private final Actions actions;
    private final Clock clock;

    public VisitFixtures(Visits visits, Actions actions, Clock clock) {
        this.visits = visits;
        this.actions = actions;
        this.clock = clock;
    }

    /** A visit by somebody who is nobody of the tests' people. */
    long visit(TestSchool school) {
        LocalDate today = LocalDate.now(clock);
        return visits.propose(
                new NewVisit(
                        school.urn(),
                        AcademicYear.of(today),
                        VisitKind.CORE,
                        null,
                        "Somebody",
                        new Slot(today, HalfDay.MORNING, false),
                        true,
                        "Reading",
                        Funding.CORE),
                TestAuthority.system(school.authority()));
    }

    long action(TestSchool school) {
        CurrentUser system = TestAuthority.system(school.authority());
        return actions.raise(
                new Actions.NewAction(
                        school.authority(),
                        school.urn(),
                        "Check the single central record",
                        "The headteacher",
                        null,
                        LocalDate.now(clock).plusDays(30),
                        "test",
                        1),
                system);
    }
}
