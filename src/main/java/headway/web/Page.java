package headway.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs.
 *
 * @param user who is signed in; null on the pages that anyone may see
 * @param authorityName the authority's name, or blank
 * @param path the request's path, to mark where one is
 * @param flash the message of a change just made, or null
 * @param assets the version under which style sheets and scripts are served
 */
public record Page(
        @Nullable CurrentUser user,
        String authorityName,
        String path,
        List<NavigationItem> navigation,
        List<String> footer,
        String csrfParameter,
        String csrfToken,
        @Nullable String flash,
        boolean demonstration,
        String assets) {

    public boolean at(String href) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }

    public boolean is(Role role) {
        return user != null && user.is(role);
    }
}
