package headway.web;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.util.Optional;

/** Brings a module's panel to the overview of a school. */
public interface SchoolPanel {

    /** Its place among the panels; smaller stands higher. */
    int order();

    /** The panel for this person, or empty where there is nothing that they may see. */
    Optional<Panel> panel(Urn urn, CurrentUser user);

    /**
     * A panel.
     *
     * @param template the jte template that shows it, with one parameter named {@code model}
     * @param model what it shows
     */
    record Panel(String title, String template, Object model) {}
}
