package headway.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file in UTF-8, with or without a byte-order mark, or in Windows-1252 where it is not valid UTF-8. */
final class CsvSource implements Source {

    /** Where the bytes come from; opened afresh for each reading. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    private final String fileName;
    private final String sheet;
    private final Bytes bytes;
    /** Found out once, since it takes reading the whole file. */
    private @Nullable Charset charset;

    CsvSource(String fileName, String sheet, Bytes bytes) {
        this.fileName = fileName;
        this.sheet = sheet;
        this.bytes = bytes;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    private Charset charset() throws IOException {
        Charset known = charset;
        if (known == null) {
            known = CsvEncoding.of(fileName, bytes);
            charset = known;
        }
        return known;
    }

    @Override
    public void rows(RowVisitor visitor) throws IOException {
        Charset written = charset();
        LastByte last = new LastByte(bytes.open());
        try (InputStream in = new BufferedInputStream(last, 1 << 16);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(new InputStreamReader(in, written))) {
            int before = 0;
            int width = 0;
            int line = 0;
            for (CsvRecord row : reader) {
                before = width;
                width = row.getFieldCount();
                line = (int) row.getStartingLineNumber();
                if (!visitor.row(line, checked(row))) {
                    return;
                }
            }
            if (width < before && !last.endsLine()) {
                throw new UnreadableFileException(
                        "%s breaks off in the middle of line %,d, which has %d of %d cells. Download it again."
                                .formatted(fileName, line, width, before));
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    fileName + " is damaged or breaks off in the middle of a row: a quotation mark that was opened is"
                            + " never closed, or a row is longer than any table's. Download it again.",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> checked(CsvRecord row) {
        List<String> cells = row.getFields();
        for (String cell : cells) {
            if (cell.indexOf('\0') >= 0) {
                throw new UnreadableFileException(
                        "%s is damaged: line %,d holds bytes that are no text. Download it again."
                                .formatted(fileName, row.getStartingLineNumber()));
            }
        }
        return cells;
    }

    /** Remembers the byte that was read last. */
    private static final class LastByte extends FilterInputStream {

        private int last = '\n';

        LastByte(InputStream in) {
            super(in);
        }

        boolean endsLine() {
            return last == '\n' || last == '\r';
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            last = read < 0 ? last : read;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            last = read > 0 ? buffer[offset + read - 1] : last;
            return read;
        }
    }
}
