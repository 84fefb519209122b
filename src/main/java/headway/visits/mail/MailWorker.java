package headway.visits.mail;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, while the program serves pages and a mail server is named. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("spring.mail.host")
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final CurrentUser SYSTEM = CurrentUser.system("mail", new AuthorityCode(999));

    private final MailPost post;
    private final Outbox outbox;

    MailWorker(JavaMailSender sender, @Value("${headway.mail.from}") String from, Outbox outbox) {
        this.post = new MailPost(sender, outbox, from);
        this.outbox = outbox;
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
}
