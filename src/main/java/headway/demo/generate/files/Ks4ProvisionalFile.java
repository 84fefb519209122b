package headway.demo.generate.files;

import headway.demo.generate.results.Edition;
import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import headway.demo.generate.results.Ks4Results;
import headway.demo.generate.results.Ks4Totals;
import headway.demo.generate.results.Tally;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.Setting;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The provisional key stage 4 table of 2018/19: 25 columns, shares with a decimal. */
public final class Ks4ProvisionalFile {

    private static final int END_YEAR = 2019;

    private final List<String> header = Headers.of("ks4-provisional-2019");
    private final List<Function<Ks4Row, String>> columns = new ArrayList<>();
    private final Tally<Ks4Group, Ks4Metric> england;

    private Ks4ProvisionalFile(Ks4Totals.Year sums) {
        this.england = sums.england();
        Columns<Ks4Row> about = Ks4About.columns(END_YEAR);
        Ks4Columns results = new Ks4Columns(END_YEAR);
        for (String name : header) {
            Function<Ks4Row, String> value = about.says(name)
                    ? about.in(List.of(name)).getFirst()
                    : results.of(name).orElseThrow();
            columns.add(
                    name.startsWith("PT")
                            ? row -> decimal(row, name, value)
                            : row -> withoutIndependent(row, name, value));
        }
    }

    public static Written write(Path folder, World world, Ks4Totals totals) throws IOException {
        Ks4Totals.Year sums = totals.of(END_YEAR, Edition.PROVISIONAL);
        Ks4ProvisionalFile table = new Ks4ProvisionalFile(sums);
        Path path = folder.resolve("2018-2019_" + Places.word(world) + "_ks4provisional.csv");
        try (CsvFile file = new CsvFile(path, Style.PLAIN_TABLES)) {
            file.header(table.header);
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolOfResults(END_YEAR);
                if (place.setting().endsKeyStage4() && school.isPresent()) {
                    int kind = place.setting() == Setting.SPECIAL ? 2 : 1;
                    table.row(
                            file,
                            kind,
                            place.authority(),
                            new Listing(place, school.get()),
                            Ks4Results.of(place, END_YEAR, Edition.PROVISIONAL));
                }
            }
            for (Authority authority : world.authorities()) {
                table.row(
                        file,
                        4,
                        authority,
                        null,
                        sums.authorities().getOrDefault(authority.code(), Ks4Results.nobody()));
            }
            table.row(file, 5, null, null, sums.england());
            table.row(file, 7, null, null, sums.england());
            return new Written(path, "Key stage 4 provisional 2018/19", file.rows());
        }
    }

    private void row(
            CsvFile file,
            int kind,
            @Nullable Authority authority,
            @Nullable Listing listing,
            Tally<Ks4Group, Ks4Metric> tally)
            throws IOException {
        Map<Integer, Tally<Ks4Group, Ks4Metric>> years =
                Map.of(2017, Ks4Results.nobody(), 2018, Ks4Results.nobody(), END_YEAR, tally);
        file.row(Columns.row(columns, new Ks4Row(kind, END_YEAR, authority, listing, 0, years, england)));
    }

    /** The provisional table shows nothing of independent schools but who they are. */
    private static String withoutIndependent(Ks4Row row, String name, Function<Ks4Row, String> value) {
        boolean result = name.startsWith("ATT") || name.startsWith("P8") || name.startsWith("T");
        return row.independent() && (result || name.startsWith("EBACC")) ? Ks4Values.NOT_APPLICABLE : value.apply(row);
    }

    private static String decimal(Ks4Row row, String name, Function<Ks4Row, String> value) {
        if (row.independent()) {
            return Ks4Values.NOT_APPLICABLE;
        }
        String whole = value.apply(row);
        if (!whole.endsWith("%")) {
            return whole;
        }
        Ks4Metric metric = switch (name) {
            case "PTL2BASICS_94" -> Ks4Metric.BASICS_94;
            case "PTL2BASICS_95" -> Ks4Metric.BASICS_95;
            case "PTEBACC_E_PTQ_EE" -> Ks4Metric.EBACC_ENTERED;
            case "PTEBACC_94" -> Ks4Metric.EBACC_94;
            case "PTEBACC_95" -> Ks4Metric.EBACC_95;
            default -> Ks4Metric.FIVE_94;
        };
        return Numerals.fixed(row.of(END_YEAR).percent(Ks4Group.ALL, metric, Ks4Metric.PUPILS), 1) + "%";
    }
}
