package headway.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps what several parts of a page ask for, so that it is read once for the page. */
public final class OnceInRequest {

    private static final String NAME = OnceInRequest.class.getName();

    private OnceInRequest() {}

    /**
     * What was read for this request under this key, or is read now; always read anew where there is no request, and in one
     * that may change something.
     *
     * @param key has equality, and is of a type of its own for each kind of thing
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(Object key, Supplier<T> read) {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (!(attributes instanceof ServletRequestAttributes request)
                || !HttpMethod.GET.matches(request.getRequest().getMethod())) {
            return read.get();
        }
        Map<Object, Object> kept = (Map<Object, Object>) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = new HashMap<>();
            request.setAttribute(NAME, kept, RequestAttributes.SCOPE_REQUEST);
        }
        T found = (T) kept.get(key);
        if (found == null) {
            found = read.get();
            kept.put(key, found);
        }
        return found;
    }
}
