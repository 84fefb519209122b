package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An invented authority of a test's own, in the autumn of 2018: three primary schools and a special one (the second)
 * that came in as files. The first school is the partner's and the leader's.
 */
final class Borough {

    static final LocalDate EVIDENCE = LocalDate.of(2018, 8, 31);
    static final LocalDate TODAY = LocalDate.of(2018, 9, 20);
    static final String MERTON = "merton-2016-17";

    private static final AtomicInteger NEXT = new AtomicInteger(500);

    final AuthorityCode code;
    final CurrentUser head;
    final CurrentUser partner;
    final CurrentUser leader;
    private final ApplicationContext application;

    /** A new authority that no test has had before; its files are loaded. Set the clock first. */
    Borough(ApplicationContext application) {
        this.application = application;
        this.code = new AuthorityCode(NEXT.getAndIncrement());
        load("edubasealldata20180831.csv", register());
        load("Management_information_2018.csv", inspections("requires improvement"));
        load("england_ks2final_2016-2017.csv", results(70, 1.2));
        this.head = person(Role.HEAD_OF_SCHOOL_IMPROVEMENT, Set.of());
        this.partner = person(Role.PARTNER, Set.of(school(1)));
        this.leader = person(Role.SCHOOL_LEADER, Set.of(school(1)));
    }

    Urn school(int number) {
        return new Urn(code.value() * 1000 + number);
    }

    String name(int number) {
        return "School " + number + " of " + code;
    }

    CurrentUser person(Role role, Set<Urn> schools) {
        String name = role.name().toLowerCase(Locale.ROOT) + "-" + code + "-" + schools.hashCode();
        Accounts.NewAccount wanted = new Accounts.NewAccount(
                name, role.title() + " of " + code, role, code, schools, TestAuthority.PASSPHRASE, false);
        return asSystem(() -> bean(Accounts.class).create(wanted, TestAuthority.system(code)));
    }

    TestClock clock() {
        return bean(TestClock.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Does work as the program, each door in a transaction of its own. */
    <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(TestAuthority.system(code), work);
    }

    void run(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** Does work as the program in one transaction. */
    <T> T inTransaction(Supplier<T> work) {
        return asSystem(() -> bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    Round open() {
        return asSystem(() -> bean(Rounds.class).open(new AcademicYear(2018), MERTON, "1", EVIDENCE, head));
    }

    /** The newest decision on a school. */
    Decision decision(int number) {
        return inTransaction(
                () -> bean(DecisionStore.class).ofSchool(school(number)).getFirst());
    }

    long id(int number) {
        return decision(number).basis().id();
    }

    int version(int number) {
        return decision(number).version();
    }

    /** Takes a school's newest decision to agreement; the reason is given where it is not as suggested. */
    void settle(int number, String category, String level, String reason) {
        run(() -> {
            Decisions decisions = bean(Decisions.class);
            long id = id(number);
            decisions.moderate(id, version(number), category, level, reason, head);
            decisions.contact(
                    id, version(number), LocalDate.now(clock()), "the headteacher", HeadView.AGREES, "", partner);
            decisions.agree(id, version(number), head);
        });
    }

    int count(String sql, Object... values) {
        return inTransaction(() -> {
            JdbcClient.StatementSpec statement = bean(JdbcClient.class).sql(sql);
            for (Object value : values) {
                statement = statement.param(value);
            }
            return statement.query(Integer.class).single();
        });
    }

    /** The steps of a school's newest decision, in words. */
    List<String> steps(int number) {
        return inTransaction(() -> bean(DecisionStore.class).steps(id(number)).stream()
                .map(step -> step.step() + " | " + step.by() + " | " + step.detail())
                .toList());
    }

    int audited(int number) {
        return count(
                "select count(*) from audit_entry where subject_kind = 'decision' and subject_id = ?", "" + id(number));
    }

    /** Loads a file through the real import. */
    Imports.Loaded load(String name, String content) {
        try {
            Path folder = Files.createTempDirectory("headway-borough");
            Path file = folder.resolve(name);
            Files.write(file, content.getBytes(Charset.forName("windows-1252")));
            CurrentUser system = TestAuthority.system(code);
            List<Imports.Loaded> loaded = asSystem(() -> bean(Imports.class)
                    .load(file, new Imports.Given(EVIDENCE, LocalDate.of(2018, 8, 1)), false, system));
            Files.delete(file);
            Files.delete(folder);
            assertThat(loaded)
                    .singleElement()
                    .satisfies(each -> assertThat(each.applied()).as("%s", each).isTrue());
            return loaded.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String register() {
        StringBuilder file = new StringBuilder("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),"
                + "StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (name),NumberOfPupils,HeadTitle (name),"
                + "HeadFirstName,HeadLastName,Street,Town,Postcode\r\n");
        for (int number = 1; number <= 4; number++) {
            file.append(school(number))
                    .append(',')
                    .append(code)
                    .append(",Borough ")
                    .append(code)
                    .append(",200")
                    .append(number)
                    .append(',')
                    .append(name(number))
                    .append(
                            number == 2
                                    ? ",Community special school,Open,01-09-1990,Not applicable"
                                    : ",Community school,Open,01-09-1990,Primary")
                    .append(",4,11,Does not have a sixth form,")
                    .append(number == 4 ? 80 : 200 + number)
                    .append(",Mx,Given,Family")
                    .append(number)
                    .append(",1 Example Road,Exampleton,ZZ1 1ZZ\r\n");
        }
        return file.toString();
    }

    /** Inspections: the first school as said, the others good. */
    String inspections(String first) {
        return inspections(first, "01/03/2018", "05/04/2018");
    }

    String inspections(String first, String on, String published) {
        List<String> grades = List.of("outstanding", "good", "requires improvement", "inadequate");
        StringBuilder file = new StringBuilder(
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n");
        file.append(
                "%s,%s,Primary,%s,%s,%d\r\n".formatted(school(1), name(1), on, published, grades.indexOf(first) + 1));
        for (int number = 2; number <= 3; number++) {
            file.append("%s,%s,Primary,06/02/2018,05/03/2018,2\r\n".formatted(school(number), name(number)));
        }
        return file.toString();
    }

    /** Key stage 2 results of 2017: the third school as said, the first well above the floor. */
    String results(int expected, double progress) {
        StringBuilder file = new StringBuilder("RECTYPE,LEA,URN,TELIG,PTRWM_EXP,PTRWM_HIGH,PTREAD_EXP,PTMAT_EXP,"
                + "READPROG,READPROG_LOWER,READPROG_UPPER,WRITPROG,WRITPROG_LOWER,WRITPROG_UPPER,"
                + "MATPROG,MATPROG_LOWER,MATPROG_UPPER\r\n");
        row(file, school(1), 68, 0.4);
        row(file, school(3), expected, progress);
        file.append("5,,,600000,61%,9%,71%,75%,,,,,,,,,\r\n");
        return file.toString();
    }

    private void row(StringBuilder file, Urn urn, int expected, double progress) {
        file.append("1,%s,%s,40,%d%%,10%%,%d%%,%d%%".formatted(code, urn, expected, expected + 5, expected + 6));
        for (int subject = 0; subject < 3; subject++) {
            file.append(",%.1f,%.1f,%.1f".formatted(progress, progress - 1.5, progress + 1.5));
        }
        file.append("\r\n");
    }

    /** Waits for what happens after a commit, in the background. */
    static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("time by which it had to happen").isBefore(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
