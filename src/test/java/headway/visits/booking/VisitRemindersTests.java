package headway.visits.booking;

import static org.assertj.core.api.Assertions.assertThat;

import headway.identity.Accounts;
import headway.shared.Role;
import headway.testing.TestAuthority;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.WithVisits;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A week before an agreed visit those concerned are reminded, once of each date. */
class VisitRemindersTests extends WithVisits {

    private VisitReminders reminders;

    @BeforeEach
    void aLeaderWithAnAddress() {
        reminders = new VisitReminders(
                borough.bean(VisitStore.class),
                borough.bean(VisitMails.class),
                borough.bean(TransactionTemplate.class),
                clock);
        borough.asSystem(() -> borough.bean(Accounts.class)
                .create(
                        new Accounts.NewAccount(
                                "reminded-" + borough.code + "@school.example",
                                "Head of School 1",
                                Role.SCHOOL_LEADER,
                                borough.code,
                                Set.of(borough.school(1)),
                                TestAuthority.PASSPHRASE,
                                false),
                        TestAuthority.system(borough.code)));
    }

    private int reminded(long visit) {
        return borough.count(
                "select count(*) from mail where visit_id = ? and occasion like 'Reminder%' and state <> 'UNADDRESSED'",
                visit);
    }

    @Test
    void anAgreedVisitIsRemindedOfOnceAWeekAhead() {
        long agreed = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> visits.confirm(agreed, version(agreed), borough.leader));
        long proposed = proposed(1, VisitKind.FOCUS, FOURTH, false);
        reminders.remind();
        assertThat(reminded(agreed)).isZero();

        on(FOURTH.minusDays(6));
        reminders.remind();
        reminders.remind();
        assertThat(reminded(agreed)).isEqualTo(1);
        assertThat(reminded(proposed)).isZero();
    }

    @Test
    void aNewDateIsRemindedOfAnew() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        on(FOURTH.minusDays(6));
        reminders.remind();
        borough.run(() -> visits.reschedule(
                id, version(id), new Slot(FOURTH.plusDays(1), HalfDay.MORNING, false), "A clash", borough.partner));
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        reminders.remind();
        assertThat(reminded(id)).isEqualTo(2);
    }
}
