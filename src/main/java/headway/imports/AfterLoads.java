package headway.imports;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until what listens to loads has ended its work: a process that ends with its loads would cut it off. */
@Component
class AfterLoads {

    /** How the work that follows loads stands. */
    enum Outcome {
        DONE,
        FAILED,
        STILL_AT_WORK
    }

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final JdbcClient jdbc;
    private final Duration most;

    AfterLoads(JdbcClient jdbc, @Value("${headway.import.wait:PT5M}") Duration most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    Outcome await(Collection<Long> loads) {
        return await(loads, most);
    }

    Outcome await(Collection<Long> loads, Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        while (true) {
            List<String> open = open(loads);
            if (open.isEmpty()) {
                return Outcome.DONE;
            }
            if (open.stream().allMatch("FAILED"::equals)) {
                return Outcome.FAILED;
            }
            if (System.nanoTime() > until) {
                return Outcome.STILL_AT_WORK;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Outcome.STILL_AT_WORK;
            }
        }
    }

    /** The states of what is not done yet. */
    private List<String> open(Collection<Long> loads) {
        return jdbc.sql("""
                        select coalesce(status, '') from event_publication
                        where completion_date is null and event_type = ?
                          and (serialized_event::jsonb ->> 'loadId')::bigint = any (?)""")
                .param(FileLoaded.class.getName())
                .param(loads.toArray(Long[]::new))
                .query((row, index) -> String.valueOf(row.getString(1)))
                .list();
    }
}
