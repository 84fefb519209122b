package headway.visits.mail;

import java.net.ConnectException;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Hands mails to the mail server, each once. A mail is marked before it is handed over and after: whatever stops the
 * program in between leaves it marked, and a person decides whether it goes out again.
 */
final class MailPost {

    private final JavaMailSender sender;
    private final Outbox outbox;
    private final String from;

    MailPost(JavaMailSender sender, Outbox outbox, String from) {
        this.sender = sender;
        this.outbox = outbox;
        this.from = from;
    }

    /** Sends what is due; returns how many went out. Ends where the server is not reached. */
    int sendDue() {
        int sent = 0;
        for (Optional<Mail> next = outbox.claim(); next.isPresent(); next = outbox.claim()) {
            Mail mail = next.get();
            try {
                sender.send(message(mail));
            } catch (MailException e) {
                if (neverLeft(e)) {
                    outbox.later(mail.id(), "The mail server was not reached: " + cause(e));
                    return sent;
                }
                outbox.doubt(mail.id(), "The mail server did not take it: " + cause(e));
                continue;
            }
            outbox.sent(mail.id());
            sent++;
        }
        return sent;
    }

    private SimpleMailMessage message(Mail mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.address());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }

    /** Whether the server cannot have got it: no connection was made, or it let us not in. */
    private static boolean neverLeft(MailException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof MailAuthenticationException) {
                return true;
            }
        }
        return false;
    }

    private static String cause(Throwable e) {
        Throwable last = e;
        for (Throwable next = e.getCause(); next != null; next = next.getCause()) {
            last = next;
        }
        String said = last.getMessage();
        return said == null ? last.getClass().getSimpleName() : said;
    }
}
