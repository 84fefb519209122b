package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.Command;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.FormProblem;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first account of an installation, or gives its owner a new passphrase, from the command line. */
@Component
class AccountCommand implements Command {

    private static final Set<String> OPTIONS = Set.of("--authority", "--role", "--name", "--sign-in");

    private final AccountAdministration administration;
    private final SecondFactors factors;
    private final JdbcAccounts accounts;
    private final TransactionTemplate transaction;

    AccountCommand(
            AccountAdministration administration,
            SecondFactors factors,
            JdbcAccounts accounts,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.administration = administration;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String summary() {
        return "make an account, or give one a new passphrase";
    }

    @Override
    public String usage() {
        return """
                account create --authority CODE --role ROLE --name "FULL NAME" --sign-in NAME
                       account reset --sign-in NAME
                       account reset-second-factor --sign-in NAME
                  create       makes an account and prints a passphrase that is good for one sign-in within 14 days.
                               An installation with real people begins with this: make an administrator, who
                               invites everyone else on the People page. For example:
                               headway account create --authority 315 --role ADMINISTRATOR --name "Jo Bloggs" --sign-in jo
                  reset        gives an account a new such passphrase and ends its sessions
                  reset-second-factor  takes away the second factor of one who lost it, and ends their sessions
                  --authority  the three-digit code of the local authority, such as 315 for Merton
                  --role       one of %s
                  --sign-in    3 to 60 letters, digits, dots, hyphens or @, such as an email address""".formatted(String.join(", ", roles()));
    }

    /** A school's leaders need their school, so they are invited on screen. */
    private static List<String> roles() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.SCHOOL_LEADER)
                .map(Enum::name)
                .toList();
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Map<String, String> options = options(arguments);
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "create" -> create(options, out);
                case "reset" -> reset(options, out, err);
                case "reset-second-factor" -> resetSecondFactor(options, out, err);
                default -> throw new IllegalArgumentException("Say create, reset or reset-second-factor.");
            };
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("Usage: headway " + usage());
            return 2;
        } catch (FormProblem e) {
            err.println(e.getMessage() + ".");
            return 1;
        }
    }

    private int create(Map<String, String> options, PrintStream out) {
        AuthorityCode authority = authority(needed(options, "--authority"));
        String role = needed(options, "--role");
        if (!roles().contains(role)) {
            throw new IllegalArgumentException("--role is one of " + String.join(", ", roles()) + ".");
        }
        PersonForm form = new PersonForm(
                PersonForm.signInName(needed(options, "--sign-in")),
                needed(options, "--name"),
                Role.valueOf(role),
                Set.of(),
                null);
        CurrentUser system = CurrentUser.system("command line", authority);
        AccountAdministration.Given given = ReaderContext.asSystem(system, () -> administration.invite(form, system));
        out.println("Made the account " + form.signInName() + " for " + form.fullName() + ", "
                + form.role().title() + " of authority " + authority + ".");
        tell(given, out);
        return 0;
    }

    private @Nullable CurrentUser person(Map<String, String> options, PrintStream err) {
        String name = PersonForm.signInName(needed(options, "--sign-in"));
        CurrentUser person = ReaderContext.asSystem(
                        JdbcAccounts.SIGN_IN, () -> transaction.execute(status -> accounts.find(name)))
                .orElse(null);
        if (person == null) {
            err.println("There is no account " + name + ".");
        }
        return person;
    }

    private int resetSecondFactor(Map<String, String> options, PrintStream out, PrintStream err) {
        CurrentUser person = person(options, err);
        if (person == null) {
            return 1;
        }
        CurrentUser system = CurrentUser.system("command line", person.authority());
        ReaderContext.asSystem(system, () -> {
            factors.reset(person.id(), system);
            return true;
        });
        out.println("The account " + person.signInName() + " has no second factor now.");
        return 0;
    }

    private int reset(Map<String, String> options, PrintStream out, PrintStream err) {
        CurrentUser person = person(options, err);
        if (person == null) {
            return 1;
        }
        CurrentUser system = CurrentUser.system("command line", person.authority());
        tell(ReaderContext.asSystem(system, () -> administration.reset(person.id(), system)), out);
        return 0;
    }

    private static void tell(AccountAdministration.Given given, PrintStream out) {
        out.println("Passphrase: " + given.passphrase());
        out.println("It is shown only now. It works once, within 14 days, and must be changed then.");
    }

    private static AuthorityCode authority(String code) {
        if (!code.matches("\\d{3}") || code.equals("000")) {
            throw new IllegalArgumentException("--authority is a code of three digits, such as 315.");
        }
        return new AuthorityCode(Integer.parseInt(code));
    }

    private static String needed(Map<String, String> options, String option) {
        String value = options.getOrDefault(option, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(option + " is missing.");
        }
        return value;
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> found = new HashMap<>();
        for (int at = 1; at < arguments.size(); at += 2) {
            String option = arguments.get(at);
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("There is no option " + option + ".");
            }
            if (at + 1 >= arguments.size()) {
                throw new IllegalArgumentException(option + " needs a value.");
            }
            found.put(option, arguments.get(at + 1));
        }
        return found;
    }
}
