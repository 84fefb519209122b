package headway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What follows a try to sign in. Every failure gives the same answer after the same time, so that nobody learns whether
 * an account exists, is closed or is locked.
 */
@Component
class SignInGate implements AuthenticationFailureHandler, AuthenticationSuccessHandler {

    private static final String BEGAN = SignInGate.class.getName() + ".began";
    private static final String FAILED = "/sign-in?failed";

    private final SignInWatch watch;
    private final AddressWatch addresses;
    private final Duration failureTakes;

    SignInGate(
            SignInWatch watch,
            AddressWatch addresses,
            @Value("${headway.sign-in.failure-takes}") Duration failureTakes) {
        this.watch = watch;
        this.addresses = addresses;
        this.failureTakes = failureTakes;
    }

    /** Turns away an address with too many failures before anything is looked up or hashed. */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {

            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getMethod().equals("POST")
                        || !request.getRequestURI().equals("/sign-in");
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                request.setAttribute(BEGAN, System.nanoTime());
                if (addresses.isClosedTo(request.getRemoteAddr())) {
                    refuse(request, response);
                    return;
                }
                chain.doFilter(request, response);
            }
        };
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        addresses.failed(request.getRemoteAddr());
        refuse(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(BEGAN) instanceof Long began) {
            long left = failureTakes.toNanos() - (System.nanoTime() - began);
            try {
                Thread.sleep(Duration.ofNanos(Math.max(0, left)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        response.sendRedirect(FAILED);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof Account account)) {
            throw new IllegalStateException("Somebody without an account has signed in.");
        }
        if (account.secondFactor()) {
            response.sendRedirect("/sign-in/code");
        } else if (watch.first(account)) {
            response.sendRedirect("/");
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            refuse(request, response);
        }
    }
}
