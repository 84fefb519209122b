package headway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text file is encoded: UTF-8 where it is that, Windows-1252 where it holds nothing of UTF-8. */
final class CsvEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private int line = 1;
    /** Bytes that the character which was begun still wants. */
    private int wanted;

    private int firstBroken;
    private int firstWhole;

    private CsvEncoding() {}

    /** Refuses a file that is partly the one and partly the other: read as either, names in it would be spoilt. */
    static Charset of(String fileName, CsvSource.Bytes bytes) throws IOException {
        CsvEncoding seen = new CsvEncoding();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = bytes.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    // Nearly every byte is a plain character and ends no line.
                    if (buffer[i] < 0 || buffer[i] == '\n' || seen.wanted > 0) {
                        seen.see(buffer[i]);
                    }
                }
            }
        }
        seen.see((byte) '\n');
        if (seen.firstBroken > 0 && seen.firstWhole > 0) {
            throw new UnreadableFileException(
                    "%s mixes two encodings: line %,d is written in UTF-8 and line %,d is not. Save it as 'CSV UTF-8' and look over names with accents or dashes."
                            .formatted(fileName, seen.firstWhole, seen.firstBroken));
        }
        return seen.firstBroken > 0 ? WINDOWS : StandardCharsets.UTF_8;
    }

    private void see(byte each) {
        if (each >= 0) {
            if (wanted > 0) {
                broken();
            }
            line += each == '\n' ? 1 : 0;
        } else if (wanted > 0 && (each & 0xC0) == 0x80) {
            wanted--;
            if (wanted == 0 && firstWhole == 0) {
                firstWhole = line;
            }
        } else {
            if (wanted > 0) {
                broken();
            }
            wanted = following(each & 0xFF);
            if (wanted == 0) {
                broken();
            }
        }
    }

    private void broken() {
        wanted = 0;
        firstBroken = firstBroken == 0 ? line : firstBroken;
    }

    /** How many bytes follow the first one of a character in UTF-8; none where it cannot be the first. */
    private static int following(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }
}
