package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.categorisation.Decisions;
import headway.categorisation.DeskConclusion;
import headway.categorisation.HeadView;
import headway.categorisation.Reconsiderations;
import headway.categorisation.Rounds;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.imports.Imports;
import headway.register.Officers;
import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A generated authority in 2018/19: its schools with a leader each, its partners, its terms, and its decisions. */
final class YearBorough {

    static final AcademicYear YEAR = new AcademicYear(2018);
    static final LocalDate BEGIN = LocalDate.of(2018, 9, 10);
    private static final LocalDate EVIDENCE = LocalDate.of(2018, 8, 31);
    private static final List<LocalDate[]> TERMS =
            List.of(days(2018, 9, 3, 2018, 12, 21), days(2019, 1, 7, 2019, 4, 5), days(2019, 4, 23, 2019, 7, 23));
    private static final List<LocalDate[]> CLOSED = List.of(
            days(2018, 10, 22, 2018, 10, 26),
            days(2019, 2, 18, 2019, 2, 22),
            days(2019, 5, 6, 2019, 5, 6),
            days(2019, 5, 27, 2019, 5, 31));
    /** Every so many of the schools is a secondary school with a sixth form. */
    private static final int SECONDARY = 10;

    private static final AtomicInteger NEXT = new AtomicInteger(850);

    final AuthorityCode code;
    final int schools;
    final CurrentUser head;
    final List<CurrentUser> partners = new ArrayList<>();
    final CurrentUser advisor;
    final Set<Long> left = new java.util.HashSet<>();
    final Map<Integer, CurrentUser> leaders = new HashMap<>();
    final Counted counted = new Counted(TERMS, CLOSED);
    private final ApplicationContext application;

    /** Set the clock to the year's beginning first. */
    YearBorough(ApplicationContext application, int schools, int team) {
        this.application = application;
        this.schools = schools;
        this.code = new AuthorityCode(NEXT.getAndIncrement());
        load();
        head = person(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "Head", Set.of());
        advisor = person(Role.ADVISOR, "Advisor", Set.of());
        for (int number = 0; number < team; number++) {
            int mine = number;
            Set<Urn> theirs = IntStream.range(0, schools)
                    .filter(school -> school % team == mine)
                    .mapToObj(school -> new Urn(urn(school)))
                    .collect(java.util.stream.Collectors.toSet());
            CurrentUser partner = person(Role.PARTNER, "Partner " + (number + 1), theirs);
            partners.add(partner);
            theirs.forEach(urn -> counted.partner(urn.value(), partner.id()));
        }
        for (int school = 0; school < schools; school++) {
            leaders.put(
                    urn(school), person(Role.SCHOOL_LEADER, "Leader " + (school + 1), Set.of(new Urn(urn(school)))));
            if (school % SECONDARY == SECONDARY - 1) {
                counted.sixthForms.add(urn(school));
            }
        }
        run(() -> {
            Terms terms = bean(Terms.class);
            List<Term> entered = new ArrayList<>();
            List<String> names = List.of("Autumn", "Spring", "Summer");
            TERMS.forEach(term -> entered.add(new Term(names.get(entered.size()), term[0], term[1])));
            terms.enter(YEAR, entered, head);
            CLOSED.forEach(each -> terms.close(null, "No school", each[0], each[1], head));
        });
    }

    private static LocalDate[] days(int y, int m, int d, int year, int month, int day) {
        return new LocalDate[] {LocalDate.of(y, m, d), LocalDate.of(year, month, day)};
    }

    int urn(int school) {
        return code.value() * 1000 + school + 1;
    }

    List<Integer> urns() {
        return IntStream.range(0, schools).mapToObj(this::urn).toList();
    }

    private CurrentUser person(Role role, String word, Set<Urn> theirs) {
        String name = word.toLowerCase(java.util.Locale.UK).replace(' ', '-') + "-year-" + code;
        return asSystem(() -> bean(Accounts.class)
                .create(
                        new Accounts.NewAccount(
                                name, word + " of " + code, role, code, theirs, TestAuthority.PASSPHRASE, false),
                        TestAuthority.system(code)));
    }

    CurrentUser partner(long account) {
        return partners.stream()
                .filter(each -> each.id() == account)
                .findFirst()
                .orElse(account == advisor.id() ? advisor : head);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    LocalDate today() {
        return LocalDate.now(bean(TestClock.class));
    }

    <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(TestAuthority.system(code), work);
    }

    void run(Runnable work) {
        asSystem(() -> {
            work.run();
            return true;
        });
    }

    <T> T inTransaction(Supplier<T> work) {
        return asSystem(() -> bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    void openRound() {
        run(() -> bean(Rounds.class).open(YEAR, "merton-2016-17", "1", EVIDENCE, head));
    }

    private record Newest(long id, int version) {}

    private Newest newest(int urn) {
        return inTransaction(() -> jdbc().sql("select id, version from decision where urn = ? order by id desc limit 1")
                .param(urn)
                .query((row, index) -> new Newest(row.getLong(1), row.getInt(2)))
                .single());
    }

    /** Agrees a school's newest decision. */
    void agree(int urn, String category, String level, boolean programme) {
        run(() -> {
            Decisions decisions = bean(Decisions.class);
            Newest begun = newest(urn);
            decisions.programme(
                    begun.id(),
                    begun.version(),
                    programme,
                    programme ? null : DeskConclusion.NO_CONCERN,
                    "Looked at the data",
                    head);
            Newest now = newest(urn);
            decisions.moderate(now.id(), now.version(), category, level, "As discussed", head);
            now = newest(urn);
            decisions.contact(now.id(), now.version(), today(), "The headteacher", HeadView.AGREES, "", head);
            now = newest(urn);
            decisions.agree(now.id(), now.version(), head);
        });
        List<Counted.Level> held = counted.levels.computeIfAbsent(urn, each -> new ArrayList<>());
        // The first of a year counts for all of it.
        held.add(new Counted.Level(
                level, programme, held.isEmpty() ? counted.weeks() : counted.weeksFrom(today()), today()));
    }

    void reconsider(int urn, String category, String level) {
        run(() -> bean(Reconsiderations.class).begin(new Urn(urn), today(), "A concern", head));
        agree(urn, category, level, true);
    }

    /** Takes the newest decision back, which is then to be agreed anew. */
    void correct(int urn) {
        run(() -> {
            Newest now = newest(urn);
            bean(Decisions.class).correct(now.id(), now.version(), "A slip", head);
        });
        counted.levels.get(urn).removeLast();
    }

    void partnerFrom(int urn, CurrentUser partner, LocalDate from) {
        run(() -> bean(Officers.class).assignPartner(new Urn(urn), partner.id(), from, "All is well", head));
        counted.partner(urn, partner.id());
    }

    private void load() {
        StringBuilder file = new StringBuilder("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),"
                + "StatutoryLowAge,StatutoryHighAge,OfficialSixthForm (name),NumberOfPupils,HeadTitle (name),"
                + "HeadFirstName,HeadLastName,Street,Town,Postcode,Easting,Northing\r\n");
        for (int school = 0; school < schools; school++) {
            boolean secondary = school % SECONDARY == SECONDARY - 1;
            file.append("%s,%s,Borough %s,%d,School %d of %s,Community school,Open,01-09-1990,%s,%s,200,"
                            .formatted(
                                    urn(school),
                                    code,
                                    code,
                                    2000 + school,
                                    school + 1,
                                    code,
                                    secondary ? "Secondary" : "Primary",
                                    secondary ? "11,18,Has a sixth form" : "4,11,Does not have a sixth form"))
                    .append("Mx,Given,Family,1 Example Road,Exampleton,ZZ1 1ZZ,")
                    .append("%d,%d\r\n".formatted(525_000 + 700 * (school % 8), 168_000 + 700 * (school / 8)));
        }
        try {
            Path folder = Files.createTempDirectory("headway-year");
            Path register = folder.resolve("edubasealldata20180831.csv");
            Files.write(register, file.toString().getBytes(StandardCharsets.US_ASCII));
            List<Imports.Loaded> loaded = asSystem(() -> bean(Imports.class)
                    .load(
                            register,
                            new Imports.Given(EVIDENCE, LocalDate.of(2018, 8, 1)),
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
