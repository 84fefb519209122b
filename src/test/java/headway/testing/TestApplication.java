package headway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the application under test a data folder of its own, a clock that can be set, and the helpers of tests. */
class TestApplication implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Path home = newHome();
        System.setProperty("headway.home", home.toString());
        // Quick hashes and answers; what has to be slow is tested for itself.
        System.setProperty("headway.passphrase.cost", "5");
        System.setProperty("headway.sign-in.failure-takes", "60ms");
        System.setProperty("headway.housekeeping.enabled", "false");
        // What is registered first is destroyed last: the folder goes when the database in it has stopped.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("testHome", () -> FileSystemUtils.deleteRecursively(home));
        context.registerBean(TestClassesStayOut.class);
        context.registerBean(TestClock.class, definition -> definition.setPrimary(true));
        context.registerBean(TestAuthority.class);
        context.registerBean(TestPeople.class);
        context.registerBean(headway.security.DecisionFixtures.class);
        context.registerBean(headway.security.StrategyFixtures.class);
        context.registerBean(headway.security.RegisterFixtures.class);
        context.registerBean(headway.security.SupportFixtures.class);
        context.registerBean(headway.security.PlanFixtures.class);
        context.registerBean(headway.security.VisitFixtures.class);
        context.registerBean(headway.security.RouteFixtures.class);
        context.registerBean(Browser.class, definition -> definition.setLazyInit(true));
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("headway-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
