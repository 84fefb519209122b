package headway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(HeadwayApplication.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }
}
