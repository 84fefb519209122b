package headway.security;

import headway.strategy.Strategies;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A draft of a strategy for each authority, which only its own head of school improvement may see. */
public class StrategyFixtures {

    private final Strategies strategies;

    public StrategyFixtures(Strategies strategies) {
        this.strategies = strategies;
    }

    /** Makes the draft; gives its id. */
    String draft(TestSchool school) {
        String id = "routes-" + school.authority();
        if (strategies.held(id, version()).isEmpty()) {
            strategies.saveDraft(yaml(id, school), null, TestAuthority.system(school.authority()));
        }
        return id;
    }

    String version() {
        return "3.1";
    }

    private static String yaml(String id, TestSchool school) {
        try {
            return new ClassPathResource("packs/four-stage.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("id: four-stage", "id: " + id)
                    .replace("code: 999", "code: " + school.authority());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
