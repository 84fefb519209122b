package headway.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens a file by what it holds, not by what it is called. */
final class FileOpener {

    /** More than any published file holds when unpacked; a zip that promises more is refused. */
    private static final long LARGEST_UNPACKED = 600L << 20;

    private FileOpener() {}

    static List<Source> open(Path file, String fileName) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new UnreadableFileException(fileName + " is empty. Download it again.");
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
            return zip(file, fileName);
        }
        checkText(start, fileName);
        return List.of(text(new Named(fileName, ""), () -> Files.newInputStream(file), start));
    }

    /** A file's name and, of a workbook or of several files with one name, which table of it. */
    private record Named(String file, String sheet) {}

    private static void checkText(byte[] start, String fileName) {
        if (new String(start, 0, Math.min(start.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new UnreadableFileException(fileName
                    + " is a PDF, whatever its name ends in. Load the table itself, as CSV, Excel (.xlsx) or OpenDocument"
                    + " (.ods).");
        }
        if (isUtf16(start)) {
            throw new UnreadableFileException(
                    fileName + " is text in UTF-16 (Excel's 'Unicode text'). Save it as 'CSV UTF-8' and load that.");
        }
        if (isBinary(start)) {
            throw new UnreadableFileException(fileName
                    + " is not a table. Headway reads CSV, Excel (.xlsx), OpenDocument (.ods) and JSON, alone or zipped;"
                    + " an old Excel file (.xls) must be saved as .xlsx first.");
        }
    }

    private static Source text(Named named, CsvSource.Bytes bytes, byte[] start) {
        for (byte each : start) {
            if (each == '[' || each == '{') {
                return new JsonSource(named.file(), named.sheet(), bytes);
            }
            if (!Character.isWhitespace(each)) {
                break;
            }
        }
        return new CsvSource(named.file(), named.sheet(), bytes);
    }

    private static List<Source> zip(Path file, String fileName) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            long unpacked = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (unpacked > LARGEST_UNPACKED) {
                throw new UnreadableFileException(fileName + " would unpack to " + (unpacked >> 20)
                        + " MB, more than any published file. Load the file you need from it alone.");
            }
            if (names.contains("xl/workbook.xml")) {
                OfficeFile.check(zip, fileName);
                return WorkbookSource.sheets(fileName, () -> Files.newInputStream(file));
            }
            if (names.contains("content.xml") && names.contains("mimetype")) {
                OfficeFile.check(zip, fileName);
                return OdsSource.sheets(fileName, () -> entry(file, "content.xml"));
            }
            return inner(zip, file, fileName);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(fileName + " is damaged or cut short. Download it again.", e);
        }
    }

    private static List<Source> inner(ZipFile zip, Path file, String fileName) throws IOException {
        List<Source> found = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String path = entry.getName().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            String lower = name.toLowerCase(Locale.ROOT);
            if (entry.isDirectory() || name.startsWith(".") || entry.getName().startsWith("__MACOSX")) {
                continue;
            }
            if (lower.endsWith(".csv") || lower.endsWith(".json") || lower.endsWith(".txt")) {
                found.add(inner(zip, file, entry, new Named(name, inFolder(path, name, found))));
            }
        }
        if (found.isEmpty()) {
            throw new UnreadableFileException(
                    fileName + " holds no CSV or JSON file. Unzip it and load the file you need.");
        }
        return found;
    }

    /** Of two files with one name, the second is told by its folder. */
    private static String inFolder(String path, String name, List<Source> found) {
        return found.stream().anyMatch(each -> each.fileName().equals(name)) ? path : "";
    }

    private static Source inner(ZipFile zip, Path file, ZipEntry entry, Named named) throws IOException {
        CsvSource.Bytes bytes = () -> entry(file, entry.getName());
        byte[] start;
        try (InputStream in = zip.getInputStream(entry)) {
            start = in.readNBytes(4096);
        }
        checkText(start, named.file());
        return text(named, bytes, start);
    }

    private static InputStream entry(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        return new FilterInputStream(limited(zip.getInputStream(zip.getEntry(name)))) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** Stops a stream that unpacks to more than it promised. */
    private static InputStream limited(InputStream in) {
        return new FilterInputStream(in) {
            private long left = LARGEST_UNPACKED;

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int read) {
                left -= read;
                if (left < 0) {
                    throw new UnreadableFileException(
                            "The zip unpacks to more than any published file. It was not read.");
                }
            }
        };
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    /** By its byte-order mark, or by every second byte of plain text being nought. */
    private static boolean isUtf16(byte[] start) {
        if (start.length > 1 && (start[0] & start[1]) == -2 && (start[0] | start[1]) == -1) {
            return true;
        }
        int noughts = 0;
        int others = 0;
        for (int i = 0; i + 1 < start.length; i += 2) {
            noughts += (start[i] == 0) != (start[i + 1] == 0) ? 1 : 0;
            others++;
        }
        return others > 4 && noughts * 10 > others * 9;
    }

    /** No text holds noughts, nor more than a stray control character. */
    private static boolean isBinary(byte[] start) {
        int controls = 0;
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
            controls += each > 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' ? 1 : 0;
        }
        return controls * 50 > start.length;
    }
}
