package headway.database;

import java.nio.file.Path;

/** The folder that holds everything of an installation on the embedded server. */
public record Home(Path folder) {

    /** {@code HEADWAY_HOME}, or {@code data} beside the program. */
    public static Home fromEnvironment() {
        String set = System.getProperty("headway.home", System.getenv().getOrDefault("HEADWAY_HOME", "data"));
        return new Home(Path.of(set).toAbsolutePath().normalize());
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path secrets() {
        return folder.resolve("database.properties");
    }

    Path lock() {
        return folder.resolve("headway.lock");
    }
}
