package headway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session which account is signed in, and reads the account anew at every request: a right that was given
 * or taken away counts at once, and a closed account is out at once.
 */
class AccountSessions implements SecurityContextRepository {

    private static final String ATTRIBUTE = "headway.signed-in";

    private final JdbcAccounts accounts;
    private final Clock clock;

    AccountSessions(JdbcAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Read at once and not when first asked for, which may be in the middle of beginning a transaction. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        SignedIn kept = isAsset(request) ? null : kept(request);
        Optional<Account> account = kept == null ? Optional.empty() : accounts.current(kept);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account.ifPresent(found -> context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(found, null, found.getAuthorities())));
        return new Loaded(context, account.isEmpty());
    }

    private static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            if (account.secondFactor()) {
                HalfWay.begin(
                        request.getSession(),
                        new HalfSignedIn(
                                account.user().id(),
                                account.credentials(),
                                clock.instant().getEpochSecond()));
            } else {
                request.getSession()
                        .setAttribute(ATTRIBUTE, new SignedIn(account.user().id(), account.credentials()));
            }
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            forget(session);
        }
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** After one's own change of passphrase this session goes on, while all others of the account end. */
    static void goOn(HttpServletRequest request, SignedIn now) {
        request.getSession().setAttribute(ATTRIBUTE, now);
        request.changeSessionId();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return kept(request) != null;
    }

    private static @Nullable SignedIn kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn found ? found : null;
    }

    /** A context that was read already. */
    private record Loaded(SecurityContext context, boolean generated) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return generated;
        }
    }
}
