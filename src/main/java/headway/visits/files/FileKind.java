package headway.visits.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of file that can be put to a visit, told by their content and never by their name. */
public enum FileKind {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    /** A document of an office program has some dozens of parts; more is no document. */
    private static final int MOST_PARTS = 5000;

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file; empty where it is none of these. */
    public static Optional<FileKind> of(byte[] content) {
        if (begins(content, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(content, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (begins(content, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        return begins(content, ZIP_BEGINS) ? zipped(content) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(Arrays.copyOf(content, with.length), with);
    }

    /** Reads the names of the parts alone; macros make a file unfit, whatever it is called. */
    private static Optional<FileKind> zipped(byte[] content) {
        Set<String> parts = new HashSet<>();
        String mimetype = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.isEmpty() && entry.getName().equals("mimetype")) {
                    mimetype = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                }
                parts.add(entry.getName());
                if (parts.size() > MOST_PARTS) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        boolean office = parts.contains("[Content_Types].xml");
        if (office && parts.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (office && parts.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return mimetype.strip().equals(ODT.mediaType) ? Optional.of(ODT) : Optional.empty();
    }
}
