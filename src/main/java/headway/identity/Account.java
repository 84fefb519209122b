package headway.identity;

import headway.shared.CurrentUser;
import headway.web.SignedInPerson;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person's account as the security chain needs it. */
record Account(
        CurrentUser user,
        String passphrase,
        boolean active,
        @Nullable Instant lockedUntil) implements UserDetails, SignedInPerson {

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
        return lockedUntil == null || Instant.now().isAfter(lockedUntil);
    }

    @Override
    public String toString() {
        return "account " + user.id();
    }
}
