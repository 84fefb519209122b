package headway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reads all that a page shows in one transaction, which ends before a byte of the page is sent: its parts fit together, the
 * database is told once who reads, and no slow reader holds a connection. Documents that are handed out and whatever
 * changes something keep to transactions of their own.
 */
class PageTransaction implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

    private static final String NAME = PageTransaction.class.getName();

    private final PlatformTransactionManager transactions;

    PageTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Begins where a person who is signed in asks for a page. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())
                && handler instanceof HandlerMethod method
                && method.getMethod().getReturnType() == String.class
                && PageFrame.user(request.getUserPrincipal()) != null) {
            request.setAttribute(
                    NAME, new Open(transactions, transactions.getTransaction(new DefaultTransactionDefinition())));
        }
        return true;
    }

    /** An answer that leads on elsewhere has no page that would end it. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        String view = answer == null ? null : answer.getViewName();
        if (view != null && view.startsWith(PageViews.REDIRECT)) {
            end(request);
        }
    }

    /** What was read for the page is whole: the record of the reading is kept before the page is handed out. */
    static void end(HttpServletRequest request) {
        Open open = taken(request);
        if (open != null) {
            open.end();
        }
    }

    /** The page that says what went wrong is made apart from what went wrong. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        giveUp(request);
        return null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        giveUp(request);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static void giveUp(HttpServletRequest request) {
        Open open = taken(request);
        if (open != null) {
            open.giveUp();
        }
    }

    private static @Nullable Open taken(HttpServletRequest request) {
        Open open = (Open) request.getAttribute(NAME);
        request.removeAttribute(NAME);
        return open;
    }

    private record Open(PlatformTransactionManager transactions, TransactionStatus status) {

        /** Fails where a part that changes something has failed: the page is not handed out then. */
        void end() {
            transactions.commit(status);
        }

        void giveUp() {
            transactions.rollback(status);
        }
    }
}
