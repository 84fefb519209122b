package headway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One who gave the passphrase and still owes the code: nobody yet, as far as every other page is concerned. */
@Component
class HalfWay {

    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = "headway.half-signed-in";

    private final JdbcAccounts accounts;
    private final SecondFactors factors;
    private final SignInWatch watch;
    private final Clock clock;

    HalfWay(JdbcAccounts accounts, SecondFactors factors, SignInWatch watch, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.watch = watch;
        this.clock = clock;
    }

    static void begin(HttpSession session, HalfSignedIn half) {
        AccountSessions.forget(session);
        session.setAttribute(ATTRIBUTE, half);
    }

    /** Whether the passphrase was given in this session, however long ago. */
    static boolean isBegun(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** Who owes the code; empty where nobody does, or it took too long, or the account is closed or locked. */
    Optional<Account> who(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof HalfSignedIn half
                ? who(half)
                : Optional.empty();
    }

    private Optional<Account> who(@Nullable HalfSignedIn half) {
        if (half == null || clock.instant().getEpochSecond() - half.since() > LONGEST.toSeconds()) {
            return Optional.empty();
        }
        return accounts.current(new SignedIn(half.account(), half.credentials()))
                .filter(account -> account.isAccountNonLocked() && account.secondFactor() && !account.spent());
    }

    /** Lets in the one who owes the code, where it fits; a wrong one counts like a wrong passphrase. */
    boolean enter(HttpServletRequest request, Account account, String code) {
        boolean fits = ReaderContext.asSystem(JdbcAccounts.SIGN_IN, () -> factors.accept(account, code));
        if (!fits) {
            watch.failed(account.getUsername());
            return false;
        }
        if (!watch.first(account)) {
            return false;
        }
        watch.forget(account);
        request.getSession().removeAttribute(ATTRIBUTE);
        AccountSessions.goOn(request, new SignedIn(account.user().id(), account.credentials()));
        return true;
    }
}
