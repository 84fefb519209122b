package headway.visits;

import static org.assertj.core.api.Assertions.assertThat;

import headway.categorisation.Decisions;
import headway.categorisation.HeadView;
import headway.categorisation.Rounds;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An invented authority of a test's own, in the autumn of 2018, with two primary schools whose categories are agreed.
 * The first school is the partner's and the leader's; nobody has the second.
 */
public final class VisitBorough {

    public static final LocalDate TODAY = LocalDate.of(2018, 9, 20);
    public static final AcademicYear YEAR = new AcademicYear(2018);

    private static final AtomicInteger NEXT = new AtomicInteger(700);

    public final AuthorityCode code;
    public final CurrentUser head;
    public final CurrentUser partner;
    public final CurrentUser colleague;
    public final CurrentUser leader;
    private final ApplicationContext application;

    /** Set the clock first. */
    public VisitBorough(ApplicationContext application) {
        this.application = application;
        this.code = new AuthorityCode(NEXT.getAndIncrement());
        load();
        this.head = person(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "head", Set.of());
        this.partner = person(Role.PARTNER, "partner", Set.of(school(1)));
        this.colleague = person(Role.PARTNER, "colleague", Set.of(school(2)));
        this.leader = person(Role.SCHOOL_LEADER, "leader", Set.of(school(1)));
    }

    public Urn school(int number) {
        return new Urn(code.value() * 1000 + number);
    }

    public String name(int number) {
        return "School " + number + " of " + code;
    }

    private CurrentUser person(Role role, String word, Set<Urn> schools) {
        String title = word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1) + " of " + code;
        return asSystem(() -> bean(Accounts.class)
                .create(
                        new Accounts.NewAccount(
                                word + "-visits-" + code, title, role, code, schools, TestAuthority.PASSPHRASE, false),
                        TestAuthority.system(code)));
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Does work as the program, each door in a transaction of its own. */
    public <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(TestAuthority.system(code), work);
    }

    public void run(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** Does work as the program in one transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        return asSystem(() -> bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    public int count(String sql, Object... values) {
        return inTransaction(() -> bean(JdbcClient.class)
                .sql(sql)
                .params(values)
                .query(Integer.class)
                .single());
    }

    /** Agrees on a category and level for a school. */
    public void settle(int number, String category, String level) {
        run(() -> {
            Decisions decisions = bean(Decisions.class);
            long id = inTransaction(() -> bean(JdbcClient.class)
                    .sql("select id from decision where urn = ?")
                    .param(school(number).value())
                    .query(Long.class)
                    .single());
            decisions.moderate(id, 1, category, level, "As discussed", head);
            decisions.contact(
                    id, 2, LocalDate.now(bean(TestClock.class)), "The headteacher", HeadView.AGREES, "", partner);
            decisions.agree(id, 3, head);
        });
    }

    public void open() {
        run(() -> bean(Rounds.class).open(YEAR, "merton-2016-17", "1", LocalDate.of(2018, 8, 31), head));
    }

    public NewVisit visit(int number, VisitKind kind, LocalDate day, boolean reported) {
        return new NewVisit(
                school(number),
                YEAR,
                kind,
                partner.id(),
                partner.fullName(),
                new Slot(day, HalfDay.MORNING, false),
                reported,
                "Reading",
                Funding.CORE);
    }

    private void load() {
        StringBuilder file = new StringBuilder("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),"
                + "StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (name),NumberOfPupils,HeadTitle (name),"
                + "HeadFirstName,HeadLastName,Street,Town,Postcode\r\n");
        for (int number = 1; number <= 2; number++) {
            file.append("%s,%s,Borough %s,200%d,%s,Community school,Open,01-09-1990,Primary,4,11,"
                            .formatted(school(number), code, code, number, name(number)))
                    .append("Does not have a sixth form,200,Mx,Given,Family,1 Example Road,Exampleton,ZZ1 1ZZ\r\n");
        }
        try {
            Path folder = Files.createTempDirectory("headway-visits");
            Path register = folder.resolve("edubasealldata20180831.csv");
            Files.write(register, file.toString().getBytes(StandardCharsets.US_ASCII));
            List<Imports.Loaded> loaded = asSystem(() -> bean(Imports.class)
                    .load(
                            register,
                            new Imports.Given(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 8, 1)),
                            false,
                            TestAuthority.system(code)));
            Files.delete(register);
            Files.delete(folder);
            assertThat(loaded)
                    .singleElement()
                    .satisfies(each -> assertThat(each.applied()).as("%s", each).isTrue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
