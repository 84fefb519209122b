package headway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The values of RFC 6238, appendix B, for SHA-1; their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMoreAndNoCodeCountsTwice() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        long step = Totp.step(now);
        for (long off = -1; off <= 1; off++) {
            assertThat(Totp.fitting(SECRET, Totp.code(SECRET, step + off), now, 0))
                    .hasValue(step + off);
        }
        assertThat(Totp.fitting(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
        assertThat(Totp.fitting(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
        assertThat(Totp.fitting(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.fitting(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }

    @Test
    void theKeyIsKeptAndReadableByItsOwnerAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("home/second-factor.key");
        byte[] sealed = new InstallationKey(Map.of(), file).encrypt(SECRET, 7);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        InstallationKey again = new InstallationKey(Map.of(), file);
        assertThat(again.decrypt(sealed, 7))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(SECRET));
        assertThat(again.decrypt(sealed, 8)).as("another account's").isEmpty();
        assertThat(new InstallationKey(Map.of("HEADWAY_KEY", "k".repeat(32)), file).decrypt(sealed, 7))
                .as("another key")
                .isEmpty();
        assertThatThrownBy(() -> new InstallationKey(Map.of("HEADWAY_KEY", "short"), file))
                .hasMessageContaining("too short");
    }
}
