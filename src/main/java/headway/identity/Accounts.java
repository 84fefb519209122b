package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People's accounts: the public door of identity. */
public interface Accounts {

    /**
     * An account to be made.
     *
     * @param schools those that a leader leads, or that an officer is linked with
     */
    record NewAccount(
            String signInName,
            String fullName,
            Role role,
            AuthorityCode authority,
            Set<Urn> schools,
            String passphrase,
            boolean demonstration) {}

    /**
     * A line of the list of people.
     *
     * @param mail where they are reached by mail: the address that was given, else a sign-in name that is one
     */
    record Person(
            long id,
            String signInName,
            String fullName,
            Role role,
            boolean active,
            List<Urn> schools,
            Optional<String> mail) {}

    /** Makes an account; the trail says by whom. */
    CurrentUser create(NewAccount account, CurrentUser by);

    /** Everyone of the reader's authority, by name. */
    List<Person> all();

    Optional<CurrentUser> find(String signInName);

    /** A person whose account is open. */
    Optional<CurrentUser> open(long id);

    /** Whether nobody can sign in yet. */
    boolean none();
}
