package headway.register;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.Urn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register reshaped to JSON: open and closed schools, with pupils and location; its regions are not the register's. */
@Component
class RegisterJsonReader implements Reader {

    @Override
    public String id() {
        return "register-json";
    }

    @Override
    public String title() {
        return "Register with pupils and location, open and closed schools (JSON)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow(
                        "urn",
                        "la_code",
                        "establishment_number",
                        "establishment_status_name",
                        "establishment_type_name")
                .map(row -> {
                    LocalDate asAt = day(head.firstCell(row, "updated_at"));
                    return new Recognition(
                            id(),
                            "Register with pupils and location, open and closed schools",
                            row,
                            null,
                            null,
                            asAt,
                            asAt);
                });
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String stamp) {
        try {
            return stamp.length() < 10 ? null : LocalDate.parse(stamp.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        Cells cells = new Cells(row, sink);
        int urn = cells.needed("urn");
        int authority = cells.needed("la_code");
        String name = cells.text("name");
        if (cells.good() && !Urn.isValid(urn)) {
            cells.problem("urn", Integer.toString(urn), "is not a URN: a URN has five or six digits.");
        }
        if (name == null) {
            cells.problem("name", "", "is blank, but every record needs it.");
            return;
        }
        if (authority == 0) {
            sink.leftOut(row, "schools outside any authority");
            return;
        }
        String type = cells.text("establishment_type_name");
        SchoolRecord school = new SchoolRecord(
                urn,
                authority,
                cells.text("la_name"),
                cells.number("establishment_number"),
                name,
                type,
                SchoolTypes.phase(cells.text("phase_name"), type, null),
                cells.text("establishment_status_name"),
                null,
                null,
                null,
                cells.date("close_date"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                cells.text("ukprn"),
                cells.text("address_1"),
                cells.text("address_2"),
                cells.text("town"),
                cells.text("county"),
                cells.text("postcode"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                cells.number("number_of_pupils"),
                cells.number("easting"),
                cells.number("northing"));
        if (cells.good()) {
            sink.accept(school);
        }
    }
}
