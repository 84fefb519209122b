package headway.visits;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits in the outbox, while the program serves pages and a mail server is named. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("spring.mail.host")
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final CurrentUser SYSTEM = CurrentUser.system("mail", new AuthorityCode(999));
    private static final int AHEAD = 7;

    private final MailPost post;
    private final Outbox outbox;
    private final VisitStore visits;
    private final VisitMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailWorker(
            JavaMailSender sender,
            @Value("${headway.mail.from}") String from,
            Outbox outbox,
            VisitStore visits,
            VisitMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.post = new MailPost(sender, outbox, from);
        this.outbox = outbox;
        this.visits = visits;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${headway.mail.every}", fixedDelayString = "${headway.mail.every}")
    void send() {
        int sent = ReaderContext.asSystem(SYSTEM, () -> {
            outbox.giveUpLost();
            return post.sendDue();
        });
        if (sent > 0) {
            LOG.info("Mail: {} sent", sent);
        }
    }

    /** Reminds of agreed visits a week ahead; whoever was reminded of a date is not reminded again. */
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
