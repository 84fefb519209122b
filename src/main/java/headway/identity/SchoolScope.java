package headway.identity;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whose schools are whose beside those that people lead; the register implements it. It is asked at every request, in a
 * transaction in which the program itself reads.
 */
public interface SchoolScope {

    /** The schools of which an account is partner, or to which it is assigned, on a day. */
    Set<Urn> schoolsOf(long account, LocalDate on);

    /** Links a newly made officer with schools: a partner as their partner, everyone else as assigned. */
    void link(CurrentUser officer, Set<Urn> schools, CurrentUser by);

    /** A school's name, if it is one of the authority's. */
    Optional<String> nameOf(Urn urn, AuthorityCode authority);
}
