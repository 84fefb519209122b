package headway.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** A view's name is a template's path, or {@code redirect:} and an address of our own. */
record PageViews(TemplateEngine engine, PageFrame frame) implements ViewResolver, Ordered {

    static final String REDIRECT = "redirect:";

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (!name.startsWith(REDIRECT)) {
            return new JteView(engine, frame, name);
        }
        RedirectView redirect = new RedirectView(name.substring(REDIRECT.length()), true);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
