package headway.visits.booking;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds of agreed visits a week ahead; whoever was reminded of a date is not reminded again. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("spring.mail.host")
class VisitReminders {

    private static final CurrentUser SYSTEM = CurrentUser.system("reminders", new AuthorityCode(999));
    private static final int AHEAD = 7;

    private final VisitStore visits;
    private final VisitMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VisitReminders(VisitStore visits, VisitMails mails, TransactionTemplate transaction, Clock clock) {
        this.visits = visits;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    void remind() {
        LocalDate today = LocalDate.now(clock);
        ReaderContext.asSystem(
                SYSTEM,
                () -> transaction.execute(status -> {
                    visits.where("state = 'CONFIRMED' and day > ? and day <= ?", today, today.plusDays(AHEAD))
                            .forEach(mails::remind);
                    return true;
                }));
    }
}
