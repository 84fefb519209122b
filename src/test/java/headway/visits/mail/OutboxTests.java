package headway.visits.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.TestAuthority;
import headway.visits.VisitKind;
import headway.visits.VisitState;
import headway.visits.WithVisits;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail goes out after its transaction, once, to a real SMTP server, whatever happens on the way. */
class OutboxTests extends WithVisits {

    @Autowired
    Outbox outbox;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private CurrentUser leader;

    @BeforeEach
    void aServerAndALeaderWithAnAddress() {
        server.start();
        leader = borough.asSystem(() -> borough.bean(Accounts.class)
                .create(
                        new Accounts.NewAccount(
                                "head-" + borough.code + "@school.example",
                                "Head of School 1",
                                Role.SCHOOL_LEADER,
                                borough.code,
                                Set.of(borough.school(1)),
                                TestAuthority.PASSPHRASE,
                                false),
                        TestAuthority.system(borough.code)));
    }

    @AfterEach
    void theServerStops() {
        server.stop();
        // What this test wrote is not to go out to the next.
        borough.run(() -> outbox.latest(500).stream()
                .filter(mail -> mail.state() == MailState.WAITING)
                .forEach(mail -> outbox.decide(mail.id(), false, borough.head)));
    }

    private MailPost post(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailPost(sender, outbox, "headway@authority.example");
    }

    private MailPost post() {
        return post(server.getSmtp().getPort());
    }

    private List<MailState> states() {
        return borough.asSystem(() -> outbox.latest(500)).stream()
                .filter(mail -> mail.address().equals(leader.signInName()))
                .map(Mail::state)
                .toList();
    }

    private List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(OutboxTests::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aProposalGoesOutOnceAndNobodyIsToldOfWhatTheyDidThemselves() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        assertThat(received()).isEmpty();
        assertThat(borough.asSystem(() -> post().sendDue())).isEqualTo(1);
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        assertThat(received())
                .singleElement()
                .satisfies(subject ->
                        assertThat(subject).startsWith("Proposed a visit").contains(borough.name(1)));
        borough.run(() -> visits.confirm(id, version(id), leader));
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        assertThat(states()).containsExactly(MailState.SENT);
    }

    @Test
    void whoeverHasNoAddressIsNotMailedAndTheOutboxSaysSo() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        assertThat(borough.asSystem(() -> outbox.latest(500)))
                .filteredOn(mail -> mail.visit() == id && mail.state() == MailState.UNADDRESSED)
                .allSatisfy(mail -> assertThat(mail.problem()).isEqualTo("No mail address of theirs is known."))
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder(borough.leader.fullName(), borough.partner.fullName());
        assertThat(borough.asSystem(() -> post().sendDue())).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void mailGoesToTheAddressOfTheAccount() {
        borough.inTransaction(() -> borough.bean(JdbcClient.class)
                .sql("update account set mail_address = 'elsewhere@authority.example' where id = ?")
                .param(borough.partner.id())
                .update());
        proposed(1, VisitKind.CORE, FOURTH, true);
        assertThat(borough.asSystem(() -> post().sendDue())).isEqualTo(2);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTests::to))
                .containsExactlyInAnyOrder("elsewhere@authority.example", leader.signInName());
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoWorkersSendEachMailOnce() throws Exception {
        for (int day = 0; day < 10; day++) {
            proposed(1, VisitKind.MONITORING, FOURTH.plusDays(day), false);
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                runs.add(workers.submit(() -> borough.asSystem(() -> post().sendDue())));
            }
            int sent = 0;
            for (Future<Integer> run : runs) {
                sent += run.get();
            }
            assertThat(sent).isEqualTo(10);
        }
        assertThat(received()).hasSize(10).doesNotHaveDuplicates();
        assertThat(states()).hasSize(10).containsOnly(MailState.SENT);
    }

    @Test
    void withoutAServerItWaitsAndGoesOutLater() {
        proposed(1, VisitKind.CORE, FOURTH, true);
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(borough.asSystem(() -> post(port).sendDue())).isZero();
        assertThat(states()).containsExactly(MailState.WAITING);
        server.start();
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        clock.passes(Duration.ofMinutes(6));
        assertThat(borough.asSystem(() -> post().sendDue())).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMailServerThatFallsSilentIsGivenUpBeforeItsMailCountsAsLost() {
        Map<String, String> settings = Binder.get(application.getEnvironment())
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        for (String each : List.of("connectiontimeout", "timeout", "writetimeout")) {
            assertThat(Long.parseLong(settings.getOrDefault("mail.smtp." + each, "0")))
                    .as("milliseconds of %s", each)
                    .isBetween(1_000L, Duration.ofMinutes(2).toMillis());
        }
    }

    @Test
    void whatWasBeingSentWhenTheProgramWasKilledIsLeftToAPerson() {
        proposed(1, VisitKind.CORE, FOURTH, true);
        Mail taken = borough.asSystem(() -> outbox.claim()).orElseThrow();
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        clock.passes(Duration.ofMinutes(11));
        assertThat(borough.asSystem(() -> outbox.giveUpLost())).isEqualTo(1);
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        assertThat(states()).containsExactly(MailState.DOUBTFUL);

        borough.run(() -> outbox.decide(taken.id(), true, borough.head));
        assertThat(borough.asSystem(() -> borough.bean(AuditTrail.class).about("mail", Long.toString(taken.id()))))
                .extracting(AuditEntry.Kept::action)
                .containsExactly("Sent a mail again");
        assertThat(borough.asSystem(() -> post().sendDue())).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void mailOfAChangeThatIsRolledBackIsNeverWritten() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.asSystem(() -> post().sendDue());
        try {
            borough.inTransaction(() -> {
                visits.cancel(id, version(id), "A slip", borough.head);
                throw new IllegalStateException("The rest fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("The rest fails");
        }
        assertThat(borough.asSystem(() -> post().sendDue())).isZero();
        assertThat(line(id).state()).isEqualTo(VisitState.PROPOSED);
    }
}
