package headway.identity;

import headway.shared.Role;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose role asks for a second factor, as the installation is set. */
@Component
record SecondFactorRule(Set<Role> roles) {

    SecondFactorRule(@Value("${headway.second-factor.required-for}") Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** Whether the person has to set one up before anything else. */
    boolean isOwedBy(Account account) {
        return isFor(account.user().role()) && !account.secondFactor();
    }
}
