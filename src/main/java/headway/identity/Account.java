package headway.identity;

import headway.shared.CurrentUser;
import headway.web.SignedInPerson;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person's account as it is now, as the security chain needs it.
 *
 * @param mailAddress the one that was given, if any
 * @param locked whether several failed tries have closed it for a while
 * @param oneTime whether its passphrase was given by an administrator and must be changed first
 * @param expired whether such a passphrase is too old to be used
 * @param spent whether such a passphrase has let its owner in already
 * @param secondFactor whether a code is asked after the passphrase
 * @param credentials how many passphrases it has had
 */
record Account(
        CurrentUser user,
        @Nullable String mailAddress,
        String passphrase,
        boolean active,
        boolean locked,
        boolean oneTime,
        boolean expired,
        boolean spent,
        boolean secondFactor,
        int credentials)
        implements UserDetails, SignedInPerson {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passphrase;
    }

    @Override
    public String getUsername() {
        return user.signInName();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !expired && !spent;
    }

    @Override
    public String toString() {
        return "account " + user.id();
    }
}
