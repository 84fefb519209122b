package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.TestAuthority;
import headway.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the program logs, with every stack trace, names nobody: not in success, not in failure, not in an error. */
class NothingPersonalIsLoggedTests extends WithBorough {

    private static final String WRONG = "secret words that were wrong";

    @LocalServerPort
    private int port;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    @BeforeEach
    void listen() {
        LoggerContext context = root.getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %logger %msg %mdc%n%ex{full}%n");
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(log);
        appender.start();
        root.addAppender(appender);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(appender);
        appender.stop();
    }

    @Test
    void signingInFailingMovingADecisionAndStumblingLogNoName() {
        borough.open();
        CurrentUser head = borough.head;
        CurrentUser leader = borough.person(Role.COUNCILLOR, java.util.Set.of());
        Visitor visitor = new Visitor(port);
        for (int tries = 0; tries < 6; tries++) {
            new Visitor(port).signIn(leader.signInName(), WRONG);
        }
        new Visitor(port).signIn("nobody." + leader.signInName(), WRONG);
        visitor.signIn(head.signInName(), TestAuthority.PASSPHRASE);
        visitor.get("/schools?q=Somebody+Private");
        visitor.get("/schools/999999999999999999999");
        visitor.get("/decisions/" + borough.id(1));
        visitor.post("/decisions/" + borough.id(1) + "/moderation", Map.of("reason", "Private reason"));
        Screen screen = new Screen(application, head);
        String path = "/decisions/" + borough.id(1) + "/moderation";
        Map<String, String> form = new LinkedHashMap<>(screen.form("/decisions/" + borough.id(1), path));
        form.put("pair", "yellow/ii");
        form.put("reason", "Private reason of this head");
        assertThat(screen.send(path, form).getStatus()).isEqualTo(302);
        LoggerFactory.getLogger("headway.identity").warn("The log is listened to");

        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("The log is listened to")
                .doesNotContain(
                        head.fullName(),
                        head.signInName(),
                        leader.fullName(),
                        leader.signInName(),
                        borough.name(1),
                        "Private",
                        WRONG,
                        TestAuthority.PASSPHRASE,
                        "203.0.113");
    }
}
