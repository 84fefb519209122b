package headway.web;

import headway.shared.CurrentUser;
import java.util.List;

/** Brings a module's entries to the main navigation: only what works, and only what the person may open. */
public interface Navigation {

    List<NavigationItem> items(CurrentUser user);
}
