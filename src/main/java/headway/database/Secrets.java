package headway.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded server's port and passwords, made once and readable by the owner of the data folder alone. */
record Secrets(int port, String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets generate() {
        return new Secrets(0, word(), word(), word());
    }

    private static String word() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Secrets at(int newPort) {
        return new Secrets(newPort, superuser, owner, application);
    }

    static Secrets read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        }
        return new Secrets(
                Integer.parseInt(kept.getProperty("port", "0")),
                kept.getProperty("superuser", ""),
                kept.getProperty("owner", ""),
                kept.getProperty("application", ""));
    }

    /** Replaces the file in one step, so that a crash leaves the old one or the new one. */
    void write(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("port", Integer.toString(port));
        kept.setProperty("superuser", superuser);
        kept.setProperty("owner", owner);
        kept.setProperty("application", application);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
            kept.store(writer, "Headway's own database. Keep secret.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
