package headway.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Exported;
import headway.web.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes everything that is held for an authority into a zip of CSV files and documents, as it is at one moment. */
@Component
class AuthorityExport {

    private static final int ROWS_AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final List<Exported> modules;
    private final AuditTrail trail;
    private final Clock clock;

    AuthorityExport(DataSource database, List<Exported> modules, AuditTrail trail, Clock clock) {
        JdbcTemplate streaming = new JdbcTemplate(database);
        streaming.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        this.modules = modules;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was written. */
    record Written(List<WrittenTable> tables, int documents) {}

    /** A table that was written, with its number of rows. */
    record WrittenTable(String name, String meaning, int rows) {}

    /** Everything of the authority, in one reading of the database: a change that comes meanwhile is not half in it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Written write(AuthorityCode authority, OutputStream out, CurrentUser by) throws IOException {
        List<WrittenTable> tables = new ArrayList<>();
        int documents = 0;
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Exported module : modules) {
            for (Exported.Table table : module.tables()) {
                zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                tables.add(new WrittenTable(table.name() + ".csv", table.meaning(), rows(table, authority, zip)));
                zip.closeEntry();
            }
            documents += documents(module, authority, zip);
        }
        Written written = new Written(tables, documents);
        put(zip, "READ ME.txt", contents(authority, written).getBytes(StandardCharsets.UTF_8));
        zip.finish();
        trail.record(new AuditEntry(
                by,
                "Exported everything held",
                "authority",
                authority.toString(),
                null,
                null,
                tables.size() + " tables, " + documents + " documents"));
        return written;
    }

    private int rows(Exported.Table table, AuthorityCode authority, OutputStream zip) {
        Integer rows = jdbc.query(table.query(), Map.of("authority", authority.value()), result -> {
            try {
                return rows(result, zip);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return rows == null ? 0 : rows;
    }

    private static int rows(ResultSet result, OutputStream zip) throws SQLException, IOException {
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        ResultSetMetaData columns = result.getMetaData();
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            cells.add(columns.getColumnLabel(column));
        }
        csv.writeRecord(cells);
        int rows = 0;
        while (result.next()) {
            cells.clear();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                String cell = result.getString(column);
                cells.add(cell == null ? "" : TableExport.harmless(cell));
            }
            csv.writeRecord(cells);
            rows++;
        }
        csv.flush();
        return rows;
    }

    private static int documents(Exported module, AuthorityCode authority, ZipOutputStream zip) {
        try (Stream<Exported.Document> documents = module.documents(authority)) {
            return documents
                    .mapToInt(document -> {
                        put(zip, document.name(), document.content());
                        return 1;
                    })
                    .sum();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String contents(AuthorityCode authority, Written written) {
        StringBuilder text = new StringBuilder("""
                Everything that Headway held for the authority %s on %s.
                Tables are CSV in UTF-8 with a heading row; a text that a spreadsheet would take for a formula has an
                apostrophe before it. Documents are as they were sent.

                """.formatted(authority, LocalDate.now(clock)));
        written.tables()
                .forEach(each ->
                        text.append("%-28s %7d rows. %s%n".formatted(each.name(), each.rows(), each.meaning())));
        return text.append("%nDocuments: %d%n".formatted(written.documents())).toString();
    }
}
