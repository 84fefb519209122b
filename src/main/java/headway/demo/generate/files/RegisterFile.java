package headway.demo.generate.files;

import headway.demo.generate.world.Listing;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The daily file of all establishments (GIAS): 140 columns until 2025, 135 since Ofsted's grades left it. */
public final class RegisterFile {

    private static final List<String> NUMBERS = List.of(
            "URN",
            "StatutoryLowAge",
            "StatutoryHighAge",
            "SchoolCapacity",
            "NumberOfPupils",
            "NumberOfBoys",
            "NumberOfGirls",
            "UKPRN",
            "Easting",
            "Northing",
            "FSM");

    private RegisterFile() {}

    public static Written write(Path folder, World world, LocalDate date) throws IOException {
        List<String> header = Headers.of(date.getYear() >= 2025 ? "register-2026" : "register-2024");
        List<Function<RegisterRow, String>> columns = columns().in(header);
        Path path = folder.resolve("edubasealldata" + Numerals.compact(date) + ".csv");
        try (CsvFile file = new CsvFile(path, Style.REGISTER)) {
            file.unquoted(header, NUMBERS);
            file.header(header);
            for (Listing listing : world.register()) {
                RegisterRow row = new RegisterRow(listing, date);
                if (row.listed()) {
                    file.row(Columns.row(columns, row));
                }
            }
            return new Written(path, "Register of schools at " + date, file.rows());
        }
    }

    static Columns<RegisterRow> columns() {
        Columns<RegisterRow> columns = new Columns<>();
        RegisterIdentity.into(columns);
        RegisterPupils.into(columns);
        RegisterPlace.into(columns);
        return columns;
    }
}
