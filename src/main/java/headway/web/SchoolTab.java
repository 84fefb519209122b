package headway.web;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.util.List;

/** Brings a module's tabs to the pages of a school. */
public interface SchoolTab {

    /** The tabs that this person may open for this school. */
    List<NavigationItem> tabs(Urn urn, CurrentUser user);
}
