package headway.jobs;

import headway.identity.ReaderContext;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has everybody look for work left behind: at the start, and from time to time. */
@Component
class LeftBehindWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehindWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final CurrentUser SYSTEM = CurrentUser.system("Headway", new AuthorityCode(999));

    private final List<LeftBehind> all;
    private volatile @Nullable Thread watch;

    LeftBehindWatch(List<LeftBehind> all) {
        this.all = all;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        look();
        watch = Thread.ofVirtual().name("left-behind").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(EVERY);
                    look();
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private void look() {
        for (LeftBehind each : all) {
            try {
                ReaderContext.asSystem(SYSTEM, () -> {
                    each.look();
                    return true;
                });
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Work left behind could not be looked for: {}", e.getMessage());
            }
        }
    }

    @Override
    public void destroy() {
        Thread running = watch;
        if (running != null) {
            running.interrupt();
        }
    }
}
