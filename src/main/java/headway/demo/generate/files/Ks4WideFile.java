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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The final key stage 4 tables of 2016/17 to 2018/19: one row a school, then the authority and England. */
public final class Ks4WideFile {

    private final World world;
    private final Ks4Totals totals;
    private final int endYear;
    private final List<Function<Ks4Row, String>> columns;
    private final List<String> header;

    private Ks4WideFile(World world, Ks4Totals totals, int endYear) {
        this.world = world;
        this.totals = totals;
        this.endYear = endYear;
        this.header = Headers.of("ks4-" + endYear);
        this.columns = columns(header, endYear);
    }

    private static List<Function<Ks4Row, String>> columns(List<String> header, int endYear) {
        Ks4Columns results = new Ks4Columns(endYear);
        Columns<Ks4Row> about = Ks4About.columns(endYear);
        List<Function<Ks4Row, String>> described = about.in(header);
        List<Function<Ks4Row, String>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            boolean said = about.says(name) || i < header.indexOf("TPUP");
            columns.add(said ? described.get(i) : results.of(name).orElse(Ks4WideFile::untold));
        }
        return columns;
    }

    /** Columns that we do not reckon, such as value added in languages. */
    private static String untold(Ks4Row row) {
        return row.school() ? Ks4Values.NOT_APPLICABLE : "";
    }

    public static Written write(Path folder, World world, Ks4Totals totals, int endYear) throws IOException {
        return new Ks4WideFile(world, totals, endYear).write(folder);
    }

    private Written write(Path folder) throws IOException {
        String years = (endYear - 1) + "-" + endYear;
        Path path = folder.resolve(years + "_" + Places.word(world) + "_ks4final.csv");
        try (CsvFile file = new CsvFile(path, Style.TABLES)) {
            file.header(header);
            Map<Integer, Double> rolls = new HashMap<>();
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolOfResults(endYear);
                if (place.setting().endsKeyStage4() && school.isPresent()) {
                    rolls.merge(place.authority().code(), (double) place.roll(endYear), Double::sum);
                    school(file, place, school.get());
                }
            }
            for (Authority authority : world.authorities()) {
                total(file, 4, authority, rolls.getOrDefault(authority.code(), 0.0));
            }
            total(file, 5, null, 0);
            total(file, 7, null, 0);
            return new Written(path, "Key stage 4 final " + Places.year(endYear), file.rows());
        }
    }

    private void school(CsvFile file, Institution place, School school) throws IOException {
        Map<Integer, Tally<Ks4Group, Ks4Metric>> years = new HashMap<>();
        for (int year = Ks4Columns.oldest(endYear); year <= endYear; year++) {
            years.put(
                    year,
                    place.schoolOfResults(year).isPresent()
                            ? Ks4Results.of(place, year, Edition.FINAL)
                            : Ks4Results.nobody());
        }
        int kind = place.setting() == Setting.SPECIAL ? 2 : 1;
        Listing listing = new Listing(place, school);
        Ks4Row row = new Ks4Row(kind, endYear, place.authority(), listing, place.roll(endYear), years, england());
        boolean nobody = row.pupils(endYear, Ks4Group.ALL) == 0;
        int shown = nobody ? header.indexOf("TOTPUPS") + 1 : columns.size();
        file.row(Columns.row(columns.subList(0, shown), row));
    }

    private void total(CsvFile file, int kind, @Nullable Authority authority, double pupilsOnRoll) throws IOException {
        Map<Integer, Tally<Ks4Group, Ks4Metric>> years = new HashMap<>();
        for (int year = Ks4Columns.oldest(endYear); year <= endYear; year++) {
            Ks4Totals.Year sums = totals.of(year, Edition.FINAL);
            years.put(
                    year,
                    authority == null
                            ? sums.england()
                            : sums.authorities().getOrDefault(authority.code(), Ks4Results.nobody()));
        }
        double roll = authority == null ? england().get(Ks4Group.ALL, Ks4Metric.PUPILS) * 6.2 : pupilsOnRoll;
        file.row(Columns.row(columns, new Ks4Row(kind, endYear, authority, null, roll, years, england())));
    }

    private Tally<Ks4Group, Ks4Metric> england() {
        return totals.of(endYear, Edition.FINAL).england();
    }
}
