package headway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.HeadwayTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waiting for what follows a load, on publications of events as they stand in the database. */
@HeadwayTest
class AfterLoadsTests {

    private static final long LOAD = 987_654_321L;
    private static final Duration SHORT = Duration.ofMillis(300);

    @Autowired
    AfterLoads after;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void gone() {
        jdbc.sql("delete from event_publication where id = ?").param(id).update();
    }

    private void publication(String status) {
        jdbc.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                        values (?, 'test', ?, ?, now(), ?)""")
                .param(id)
                .param(FileLoaded.class.getName())
                .param("{\"loadId\":" + LOAD + ",\"readerId\":\"x\",\"title\":\"x\",\"asAt\":null}")
                .param(status)
                .update();
    }

    @Test
    void nothingToWaitForIsDoneAtOnceAndWhatFollowsOtherLoadsIsNotWaitedFor() {
        assertThat(after.await(List.of(), Duration.ofMinutes(1))).isEqualTo(AfterLoads.Outcome.DONE);
        publication("PROCESSING");
        assertThat(after.await(List.of(LOAD + 1), Duration.ofMinutes(1))).isEqualTo(AfterLoads.Outcome.DONE);
    }

    @Test
    void itWaitsNoLongerThanItsLimit() {
        publication("PROCESSING");
        assertThat(after.await(List.of(LOAD), SHORT)).isEqualTo(AfterLoads.Outcome.STILL_AT_WORK);
    }

    @Test
    void workThatFailedIsNotWaitedFor() {
        publication("FAILED");
        assertThat(after.await(List.of(LOAD), Duration.ofMinutes(1))).isEqualTo(AfterLoads.Outcome.FAILED);
    }

    @Test
    void itGoesOnAsSoonAsTheWorkIsDone() {
        publication("PROCESSING");
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(SHORT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            jdbc.sql("update event_publication set completion_date = now() where id = ?")
                    .param(id)
                    .update();
        });
        long began = System.nanoTime();
        assertThat(after.await(List.of(LOAD), Duration.ofMinutes(1))).isEqualTo(AfterLoads.Outcome.DONE);
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(200), Duration.ofSeconds(20));
    }
}
