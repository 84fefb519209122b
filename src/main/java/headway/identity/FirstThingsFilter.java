package headway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a person do nothing before what comes first: changing a passphrase that somebody else gave them, then setting up
 * the second factor that their role asks for.
 */
class FirstThingsFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of("/account", "/sign-in", "/sign-out", "/accessibility", "/error");
    private static final String SECOND_FACTOR = "/account/second-factor";

    private final SecondFactorRule rule;

    FirstThingsFilter(SecondFactorRule rule) {
        this.rule = rule;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String first = authentication != null && authentication.getPrincipal() instanceof Account account
                ? first(account, request.getRequestURI())
                : null;
        if (first != null) {
            response.sendRedirect(first);
            return;
        }
        chain.doFilter(request, response);
    }

    private @Nullable String first(Account account, String path) {
        if (OPEN.contains(path) || path.startsWith("/assets/")) {
            return null;
        }
        if (account.oneTime()) {
            return "/account";
        }
        boolean settingUp = path.equals(SECOND_FACTOR) || path.startsWith(SECOND_FACTOR + "/");
        return rule.isOwedBy(account) && !settingUp ? SECOND_FACTOR : null;
    }
}
