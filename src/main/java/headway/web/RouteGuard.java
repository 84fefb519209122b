package headway.web;

import headway.shared.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Deny by default: a handler method lets in nobody whom its annotation does not name. */
class RouteGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("headway.")
                || method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        CurrentUser user = PageFrame.user(request.getUserPrincipal());
        if (allowed == null || user == null || !Arrays.asList(allowed.value()).contains(user.role())) {
            throw new AccessDeniedException("This page is not open to your role.");
        }
        return true;
    }
}
