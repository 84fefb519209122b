package headway.testing;

import headway.database.Database;
import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two invented authorities, 399 and 398, with the schools of {@link TestSchool} and one person for every role. Those of
 * authority 399 who have a school have {@link TestSchool#ALDER}, those of 398 {@link TestSchool#XYLIA}. A test that
 * changes what these hold makes its own people and schools instead, or puts everything back.
 */
public class TestAuthority implements SmartInitializingSingleton {

    public static final AuthorityCode CODE = new AuthorityCode(399);
    public static final AuthorityCode OTHER_CODE = new AuthorityCode(398);
    public static final String PASSPHRASE = "four plain words together";
    /** The day of the register from which the schools are said to come. */
    public static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private static final Set<Role> WITH_SCHOOLS =
            Set.of(Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER);

    private final Map<Role, CurrentUser> people = new EnumMap<>(Role.class);
    private final Map<Role, CurrentUser> others = new EnumMap<>(Role.class);
    private final Accounts accounts;
    private final UserDetailsService users;
    private final TransactionTemplate transaction;
    private final Database database;

    public TestAuthority(
            Accounts accounts, UserDetailsService users, TransactionTemplate transaction, Database database) {
        this.accounts = accounts;
        this.users = users;
        this.transaction = transaction;
        this.database = database;
    }

    /** The person of authority 399 with a role. */
    public CurrentUser person(Role role) {
        return people.get(role);
    }

    /** The person of authority 398 with a role. */
    public CurrentUser other(Role role) {
        return others.get(role);
    }

    /** Lets a MockMvc request come from a person. */
    public RequestPostProcessor as(CurrentUser person) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(person.signInName()));
    }

    /** Lets a MockMvc request come from the person of authority 399 with a role. */
    public RequestPostProcessor as(Role role) {
        return as(person(role));
    }

    /** Does work in a transaction as the program itself, for authority 399; it sees every authority. */
    public <T> T asSystem(Supplier<T> work) {
        return ReaderContext.asSystem(system(CODE), () -> transaction.execute(status -> work.get()));
    }

    /** SQL as the owner of the tables; row-level security holds for it too. */
    public JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }

    public static CurrentUser system(AuthorityCode authority) {
        return CurrentUser.system("test", authority);
    }

    @Override
    public void afterSingletonsInstantiated() {
        JdbcClient owner = asOwner();
        authority(owner, CODE, "Invented Borough");
        authority(owner, OTHER_CODE, "Neighbour Borough");
        for (TestSchool school : TestSchool.values()) {
            school(owner, school);
        }
        for (Role role : Role.values()) {
            people.put(role, account(role, CODE, TestSchool.ALDER));
            others.put(role, account(role, OTHER_CODE, TestSchool.XYLIA));
        }
    }

    private CurrentUser account(Role role, AuthorityCode authority, TestSchool own) {
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Accounts.NewAccount wanted = new Accounts.NewAccount(
                word + "-" + authority,
                role.title() + " of " + authority,
                role,
                authority,
                WITH_SCHOOLS.contains(role) ? Set.of(own.urn()) : Set.of(),
                PASSPHRASE,
                false);
        CurrentUser system = system(authority);
        return ReaderContext.asSystem(system, () -> accounts.create(wanted, system));
    }

    private static void authority(JdbcClient owner, AuthorityCode code, String name) {
        owner.sql("insert into authority (code, name, region) values (?, ?, 'London')")
                .param(code.value())
                .param(name)
                .update();
    }

    private static void school(JdbcClient owner, TestSchool school) {
        boolean open = school.status().startsWith("Open");
        owner.sql("""
                insert into school (urn, authority_code, establishment_number, name, type, phase, status, opened, closed,
                    low_age, high_age, sixth_form, pupils, pupils_as_at, maintained, state_funded, as_at, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, 'Invented register')""")
                .param(school.urn().value())
                .param(school.authority().value())
                .param(school.number())
                .param(school.title())
                .param(school.type())
                .param(school.phase())
                .param(school.status())
                .param(Date.valueOf("1990-09-01"))
                .param(open ? null : Date.valueOf("2019-08-31"))
                .param(school.phase().equals("Secondary") ? 11 : 4)
                .param(school.sixthForm() ? 18 : 11)
                .param(school.sixthForm())
                .param(210)
                .param(Date.valueOf(AS_AT))
                .param(school.maintained())
                .param(Date.valueOf(AS_AT))
                .update();
    }
}
