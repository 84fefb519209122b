package headway.process;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A real SMTP server that keeps what comes in, and can take a mail and then fall silent. */
final class Letterbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final MessageDeliveryHandler usual;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile int silentAfter = Integer.MAX_VALUE;
    private volatile CountDownLatch silent = new CountDownLatch(1);
    private volatile CountDownLatch answer = new CountDownLatch(1);

    Letterbox() {
        server.start();
        usual = server.getManagers().getUserManager().getMessageDeliveryHandler();
        server.getManagers().getUserManager().setMessageDeliveryHandler(this::take);
    }

    private GreenMailUser take(MovingMessage message, MailAddress to) throws MessagingException, UserException {
        GreenMailUser user = usual.handle(message, to);
        try {
            received.add(message.getMessage().getContent().toString().replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be read", e);
        }
        if (received.size() > silentAfter) {
            silent.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return user;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** From so many more mails on it keeps what comes, and does not say so. */
    void fallSilentAfter(int more) {
        silent = new CountDownLatch(1);
        answer = new CountDownLatch(1);
        silentAfter = received.size() + more;
    }

    /** Waits until it has a mail of which the sender does not know. */
    void awaitSilence() throws InterruptedException {
        if (!silent.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Only " + received.size() + " mails came");
        }
    }

    void answerAgain() {
        silentAfter = Integer.MAX_VALUE;
        answer.countDown();
    }

    int count() {
        return received.size();
    }

    /** How often each mail came, by its first words and the number of its visit. */
    Map<String, Long> times() {
        return received.stream().collect(Collectors.groupingBy(Letterbox::name, Collectors.counting()));
    }

    static String name(String text) {
        return text.strip().replaceAll("(?s)^([^\n]*)\n.*number (\\d+)\\.$", "$1 $2");
    }

    @Override
    public void close() {
        answerAgain();
        server.stop();
    }
}
