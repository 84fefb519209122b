package headway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what a request carries before anybody else does: control characters, which nobody types and the database does
 * not take, are left out of every parameter; what cannot be read at all is answered by a page of our own.
 */
public final class TypedTextFilter extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> sent;
        try {
            sent = request.getParameterMap();
        } catch (InvalidParameterException e) {
            response.sendError(e.getErrorCode());
            return;
        }
        boolean plain = sent.entrySet().stream()
                .allMatch(each ->
                        plain(each.getKey()) && Arrays.stream(each.getValue()).allMatch(TypedTextFilter::plain));
        chain.doFilter(plain ? request : new Plain(request, sent), response);
    }

    private static boolean plain(String text) {
        return !CONTROL.matcher(text).find();
    }

    /** The text without control characters other than tab, line feed and carriage return. */
    public static String withoutControls(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** The same request with the plain text of its parameters. */
    private static final class Plain extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Plain(HttpServletRequest request, Map<String, String[]> sent) {
            super(request);
            sent.forEach((name, values) -> parameters.put(
                    withoutControls(name),
                    Arrays.stream(values).map(TypedTextFilter::withoutControls).toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
