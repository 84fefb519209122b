package headway.register;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The school list that goes with the performance tables of a year; its cells on religion and address are plainer than the register's. */
@Component
class SpineReader implements Reader {

    @Override
    public String id() {
        return "performance-tables-schools";
    }

    @Override
    public String title() {
        return "Performance tables' list of schools (CSV)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "LA", "ESTAB", "SCHNAME", "ICLOSE", "MINORGROUP", "NFTYPE")
                .map(row -> {
                    Optional<AcademicYear> year = yearOf(head.fileName());
                    LocalDate asAt = year.map(AcademicYear::lastDay).orElse(null);
                    return new Recognition(
                            id(), "Performance tables' list of schools", row, year.orElse(null), null, asAt, asAt);
                });
    }

    private static Optional<AcademicYear> yearOf(String fileName) {
        return Pattern.compile("20\\d{2}-20\\d{2}")
                .matcher(fileName)
                .results()
                .findFirst()
                .flatMap(found -> AcademicYear.parse(found.group()));
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        Cells cells = new Cells(row, sink);
        int urn = cells.needed("URN");
        int authority = cells.needed("LA");
        String name = cells.text("SCHNAME");
        if (name == null) {
            cells.problem("SCHNAME", "", "is blank, but every row needs it.");
            return;
        }
        String type = cells.text("NFTYPE");
        Integer highAge = cells.number("AGEH");
        SchoolRecord school = new SchoolRecord(
                urn,
                authority,
                null,
                cells.number("ESTAB"),
                name,
                type,
                phase(row, type, highAge),
                status(row.get("ICLOSE")),
                null,
                date(cells.text("OPENDATE")),
                null,
                date(cells.text("CLOSEDATE")),
                cells.number("AGEL"),
                highAge,
                null,
                cells.text("GENDER"),
                null,
                null,
                null,
                null,
                null,
                null,
                cells.text("STREET"),
                cells.text("LOCALITY"),
                cells.text("TOWN"),
                null,
                cells.text("POSTCODE"),
                null,
                cells.text("TELNUM"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        if (cells.good()) {
            sink.accept(school);
        }
    }

    private static @Nullable String phase(Row row, @Nullable String type, @Nullable Integer highAge) {
        boolean primary = row.get("ISPRIMARY").equals("1");
        boolean secondary = row.get("ISSECONDARY").equals("1");
        String published = primary && secondary ? "all-through" : primary ? "primary" : secondary ? "secondary" : null;
        if (published == null && row.get("ISPOST16").equals("1")) {
            published = "16 plus";
        }
        return SchoolTypes.phase(published, type, highAge);
    }

    /** The file writes 1 for open, 2 for closed, 3 for proposed to open. */
    private static @Nullable String status(String code) {
        return switch (code) {
            case "1" -> "Open";
            case "2" -> "Closed";
            case "3" -> "Proposed to open";
            default -> null;
        };
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
