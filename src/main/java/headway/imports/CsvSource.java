package headway.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A CSV file in UTF-8, with or without a byte-order mark, or in Windows-1252 where it is not valid UTF-8. */
record CsvSource(String fileName, Bytes bytes) implements Source {

    /** Where the bytes come from; opened afresh for each reading. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public void rows(RowVisitor visitor) throws IOException {
        Charset charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(new InputStreamReader(in, charset))) {
            for (CsvRecord row : reader) {
                if (!visitor.row((int) row.getStartingLineNumber(), row.getFields())) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    fileName + " breaks off in the middle of a row: a quotation mark that was opened is never closed."
                            + " Download it again.",
                    e);
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isUtf8() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] buffer = new byte[1 << 16];
        CharBuffer text = CharBuffer.allocate(1 << 16);
        int kept = 0;
        try (InputStream in = bytes.open()) {
            for (int read = in.read(buffer, 0, buffer.length); ; read = in.read(buffer, kept, buffer.length - kept)) {
                boolean end = read < 0;
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, kept + Math.max(read, 0));
                CoderResult result = decoder.decode(chunk, text.clear(), end);
                if (result.isError()) {
                    return false;
                }
                if (end) {
                    return true;
                }
                kept = chunk.remaining();
                System.arraycopy(buffer, chunk.position(), buffer, 0, kept);
            }
        }
    }
}
