package headway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a request's session for as long as the request lasts: the session filter asks for it when the answer begins as
 * well, and the database is to be asked once.
 */
class SessionMemory extends OncePerRequestFilter {

    private static final ScopedValue<Map<String, StoredSession>> HELD = ScopedValue.newInstance();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(HELD, new HashMap<>()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The session of this number that the request holds, else the one that is read now. */
    static @Nullable StoredSession of(String id, Supplier<@Nullable StoredSession> read) {
        if (!HELD.isBound()) {
            return read.get();
        }
        StoredSession held = HELD.get().get(id);
        // A session that has got another number is no longer the one that was asked for.
        if (held == null || !held.getId().equals(id)) {
            held = read.get();
            if (held != null) {
                HELD.get().put(id, held);
            }
        }
        return held;
    }

    static void forget(String id) {
        if (HELD.isBound()) {
            HELD.get().remove(id);
        }
    }
}
