package headway.imports;

import headway.shared.CurrentUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uploaded files between upload and load, kept in the database so that any instance can load them. */
@Component
class Uploads {

    private static final int CHUNK = 1 << 20;

    /** An upload as kept. */
    record Upload(long id, String fileName, String sha256) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    Upload keep(InputStream content, String fileName, CurrentUser by) throws IOException {
        long id = jdbc.sql("""
                        insert into upload (authority_code, file_name, sha256, size, uploaded_at, uploaded_by)
                        values (?, ?, '', 0, ?, ?) returning id""")
                .param(by.authority().value())
                .param(fileName)
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .query(Long.class)
                .single();
        MessageDigest digest = sha256();
        long size = 0;
        try (DigestInputStream in = new DigestInputStream(content, digest)) {
            int position = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                jdbc.sql("insert into upload_chunk (upload_id, authority_code, position, content) values (?, ?, ?, ?)")
                        .param(id)
                        .param(by.authority().value())
                        .param(position++)
                        .param(chunk)
                        .update();
                size += chunk.length;
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        jdbc.sql("update upload set sha256 = ?, size = ? where id = ?")
                .param(hash)
                .param(size)
                .param(id)
                .update();
        return new Upload(id, fileName, hash);
    }

    /** Writes an upload to a file of its own, to be deleted by the caller. */
    @Transactional(readOnly = true)
    Path toFile(long id) throws IOException {
        Path file = Files.createTempFile("headway-load", ".tmp");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int position = 0; ; position++) {
                byte[] chunk = jdbc.sql("select content from upload_chunk where upload_id = ? and position = ?")
                        .param(id)
                        .param(position)
                        .query(byte[].class)
                        .optional()
                        .orElse(null);
                if (chunk == null) {
                    return file;
                }
                out.write(chunk);
            }
        }
    }

    @Transactional
    void delete(long id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
