package headway.web;

import headway.shared.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page from the request and what the modules bring. */
@Component
public class PageFrame {

    /** The flash attribute that carries the message of a change just made. */
    public static final String FLASH = "flash";

    private final Supplier<List<Navigation>> navigation;
    private final Supplier<List<FooterSource>> footers;
    private final Supplier<Optional<AuthorityNames>> names;
    private final Supplier<Optional<InstallationMode>> mode;
    private final StyleSheets styles;

    PageFrame(
            ObjectProvider<Navigation> navigation,
            ObjectProvider<FooterSource> footers,
            ObjectProvider<AuthorityNames> names,
            ObjectProvider<InstallationMode> mode,
            StyleSheets styles) {
        // Looked for once, when the first page is asked for.
        this.navigation = SingletonSupplier.of(() -> navigation.orderedStream().toList());
        this.footers = SingletonSupplier.of(() -> footers.orderedStream().toList());
        this.names = SingletonSupplier.of(() -> Optional.ofNullable(names.getIfAvailable()));
        this.mode = SingletonSupplier.of(() -> Optional.ofNullable(mode.getIfAvailable()));
        this.styles = styles;
    }

    public Page of(HttpServletRequest request) {
        CurrentUser user = user(request.getUserPrincipal());
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                user,
                user == null ? "" : authorityName(user),
                request.getRequestURI(),
                user == null ? List.of() : items(user),
                footers.get().stream()
                        .flatMap(source -> source.lines().stream())
                        .toList(),
                token == null ? "_csrf" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                flash(request),
                mode.get().map(InstallationMode::demonstration).orElse(false),
                styles.version());
    }

    private String authorityName(CurrentUser user) {
        return names.get()
                .map(known -> known.name(user.authority()))
                .orElseGet(() -> user.authority().toString());
    }

    private List<NavigationItem> items(CurrentUser user) {
        return navigation.get().stream()
                .flatMap(source -> source.items(user).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    private static @Nullable String flash(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        Object message = flash == null ? null : flash.get(FLASH);
        return message == null ? null : message.toString();
    }

    static @Nullable CurrentUser user(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? person.user()
                : null;
    }
}
