package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestPeople;
import headway.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HeadwayTest
class AccountCommandTests {

    private static final Pattern PASSPHRASE = Pattern.compile("Passphrase: (\\S{24})");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountCommand command;

    @Autowired
    private TestPeople people;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return command.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String passphrase() {
        Matcher found = PASSPHRASE.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(found.find()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        return found.group(1);
    }

    @Test
    void theFirstAdministratorOfAnInstallationIsMadeAndGetsIn() {
        assertThat(run(
                        "create",
                        "--authority",
                        "315",
                        "--role",
                        "ADMINISTRATOR",
                        "--name",
                        "First Administrator",
                        "--sign-in",
                        "first-of-315"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        Visitor visitor = new Visitor(port);
        visitor.signIn("first-of-315", passphrase());
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/account");
    }

    @Test
    void aLostPassphraseIsReplaced() {
        String name = people.make(Role.ADMINISTRATOR).signInName();
        assertThat(run("reset", "--sign-in", name)).isZero();
        Visitor visitor = new Visitor(port);
        visitor.signIn(name, passphrase());
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/account");
    }

    @Test
    void aCallThatDoesNotFitIsExplained() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("create", "--authority", "315")).isEqualTo(2);
        assertThat(run("create", "--authority", "31", "--role", "PARTNER", "--name", "A", "--sign-in", "abc"))
                .isEqualTo(2);
        assertThat(run("create", "--authority", "315", "--role", "KING", "--name", "A", "--sign-in", "abc"))
                .isEqualTo(2);
        assertThat(run("create", "--colour", "green")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--role is missing", "three digits", "ADMINISTRATOR", "Usage: headway account create");
        assertThat(run("reset", "--sign-in", "nobody-at-all")).isEqualTo(1);
        assertThat(run(
                        "create",
                        "--authority",
                        TestAuthority.CODE.toString(),
                        "--role",
                        "PARTNER",
                        "--name",
                        "Again",
                        "--sign-in",
                        "partner-399"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
