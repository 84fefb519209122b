package headway.strategy.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was sent to be checked: a file, or else the text of the box.
 *
 * @param yaml the text, kept for the page where something is wrong
 * @param problem why it was not even read, or null
 */
record UploadForm(String yaml, @Nullable String problem) {

    /** In bytes. A strategy with all its letters is under 100 kB. */
    private static final int LARGEST = 1_000_000;

    static UploadForm of(@Nullable MultipartFile file, String typed) throws IOException {
        if (file == null || file.isEmpty()) {
            // A browser sends the ends of lines as two signs, whatever they were.
            String yaml = typed.replace("\r\n", "\n");
            return new UploadForm(
                    yaml,
                    yaml.isBlank()
                            ? "Choose a file, or paste the text of one"
                            : tooLarge(yaml.getBytes(StandardCharsets.UTF_8).length));
        }
        String problem = tooLarge(file.getSize());
        if (problem != null) {
            return new UploadForm(typed, problem);
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
            return new UploadForm(yaml, null);
        } catch (CharacterCodingException e) {
            return new UploadForm(
                    typed,
                    "The file is not text in UTF-8. Open it in the program that made it, save it as plain text in UTF-8, and choose it again");
        }
    }

    private static @Nullable String tooLarge(long bytes) {
        return bytes <= LARGEST
                ? null
                : "A strategy may have up to 1 MB, and this has more. Check that it is the right file";
    }
}
