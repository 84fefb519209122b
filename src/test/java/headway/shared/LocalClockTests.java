package headway.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalClockTests {

    private static final Instant HALF_PAST_MIDNIGHT_IN_SUMMER = Instant.parse("2026-06-30T23:30:00Z");

    private final Clock clock = new LocalClock();

    @Test
    void aDateIsOneInEngland() {
        LocalClock.playing(HALF_PAST_MIDNIGHT_IN_SUMMER, () -> {
            assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 6, 30));
            return true;
        });
    }

    @Test
    void itIsTheTrueTimeAgainAfterwards() {
        LocalClock.playing(HALF_PAST_MIDNIGHT_IN_SUMMER, () -> true);

        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }

    @Test
    void onlyTheDemonstrationPlaysPastDays() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/headway"))) {
            List<String> players = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(LocalClockTests::plays)
                    .map(file -> file.getName(4).toString())
                    .distinct()
                    .toList();
            assertThat(players).containsExactly("demo");
        }
    }

    private static boolean plays(Path file) {
        try {
            return Files.readString(file).contains("LocalClock.playing(");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
