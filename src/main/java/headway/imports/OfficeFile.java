package headway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through the parts of a workbook before it is read: libraries would take what is damaged for its end, hold a part
 * in memory whatever its size, and expand what it declares.
 */
final class OfficeFile {

    /** Bytes of one part, and of all; the largest workbook that is published has parts of 20 MB. */
    private static final long LARGEST_PART = 256L << 20;

    /** Bytes of the texts that a workbook shares between its cells, which are held in memory. */
    private static final long LARGEST_TEXTS = 64L << 20;

    private OfficeFile() {}

    static void check(ZipFile zip, String fileName) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                check(zip, entry, fileName, buffer);
            }
        }
    }

    private static void check(ZipFile zip, ZipEntry entry, String fileName, byte[] buffer) throws IOException {
        long most = entry.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST_PART;
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        XmlWatch watch = new XmlWatch(fileName, entry.getName());
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableFileException(fileName + " would unpack to more than " + (most >> 20)
                            + " MB in one part, more than any published file. It was not read.");
                }
                sum.update(buffer, 0, read);
                if (xml) {
                    watch.see(buffer, read);
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new UnreadableFileException(fileName + " is damaged or cut short. Download it again.");
        }
    }
}
