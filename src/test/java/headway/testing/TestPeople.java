package headway.testing;

import headway.identity.Accounts;
import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes people whom one test alone uses, and may change. */
public class TestPeople {

    private final Accounts accounts;
    private final AtomicInteger count = new AtomicInteger();

    public TestPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A new person of authority 399 with the usual passphrase. */
    public CurrentUser make(Role role, TestSchool... schools) {
        return make(role, TestAuthority.CODE, schools);
    }

    public CurrentUser make(Role role, AuthorityCode authority, TestSchool... schools) {
        int number = count.incrementAndGet();
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Set<Urn> urns =
                java.util.Arrays.stream(schools).map(TestSchool::urn).collect(java.util.stream.Collectors.toSet());
        CurrentUser system = TestAuthority.system(authority);
        return ReaderContext.asSystem(
                system,
                () -> accounts.create(
                        new Accounts.NewAccount(
                                word + "-made-" + number,
                                role.title() + " made " + number,
                                role,
                                authority,
                                urns,
                                TestAuthority.PASSPHRASE,
                                false),
                        system));
    }
}
