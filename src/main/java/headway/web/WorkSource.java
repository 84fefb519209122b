package headway.web;

import headway.shared.CurrentUser;
import java.util.List;

/** Brings a module's lines to My work. */
public interface WorkSource {

    List<WorkLine> lines(CurrentUser user);
}
