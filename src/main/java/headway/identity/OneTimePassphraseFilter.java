package headway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets one who came in with a passphrase that somebody else gave them do nothing before it is changed. */
class OneTimePassphraseFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of("/account", "/sign-in", "/sign-out", "/accessibility", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String path = request.getRequestURI();
        if (authentication != null
                && authentication.getPrincipal() instanceof Account account
                && account.oneTime()
                && !OPEN.contains(path)
                && !path.startsWith("/assets/")) {
            response.sendRedirect("/account");
            return;
        }
        chain.doFilter(request, response);
    }
}
