package headway.demo.generate.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook's package of parts, with fixed dates, so that the same content gives the same bytes. */
final class ZipOut implements AutoCloseable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer text;

    ZipOut(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        this.zip = new ZipOutputStream(Files.newOutputStream(path));
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Starts a part; what is written to the returned writer goes into it. */
    Writer part(String name) throws IOException {
        text.flush();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        return text;
    }

    void part(String name, String content) throws IOException {
        part(name).write(content);
    }

    /** A part that is not compressed, as the first of an OpenDocument file has to be. */
    void plain(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        text.flush();
        zip.close();
    }
}
