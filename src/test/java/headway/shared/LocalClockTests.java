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

    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private final Clock clock = new LocalClock();

    @Test
    void aDateIsOneInEngland() {
        assertThat(clock.getZone().getRules().getOffset(Instant.parse("2026-06-30T23:30:00Z")))
                .isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void aDayIsPlayedAndItIsTheTrueTimeAgainAfterwards() {
        LocalClock.on(SUMMER, () -> {
            assertThat(LocalDate.now(clock)).isEqualTo(SUMMER);
            assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(Instant.parse("2026-07-01T11:00:00Z"));
        });

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
            return Files.readString(file).contains("LocalClock.on(");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
