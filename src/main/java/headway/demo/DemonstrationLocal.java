package headway.demo;

import headway.demo.generate.DemonstrationStory;
import headway.shared.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters what the authority of the demonstration knows and no published file holds. */
@Component
class DemonstrationLocal {

    void enter(List<CurrentUser> people, List<DemonstrationStory> stories, CurrentUser head) {}
}
