package headway.imports;

import java.sql.Connection;

/** The load that is under way: its number, what the file is, the connection of its transaction, and its report. */
public record LoadContext(long loadId, Recognition recognition, Connection connection, LoadReport report) {}
