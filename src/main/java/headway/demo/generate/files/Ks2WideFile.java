package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Ks2Results;
import headway.demo.generate.results.Ks2Totals;
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

/** The key stage 2 tables of 2016/17 to 2018/19: one row a school, then the authority and England. */
public final class Ks2WideFile {

    private final World world;
    private final Ks2Totals totals;
    private final int endYear;
    private final List<Function<Ks2Row, String>> columns;
    private final List<String> header;

    private Ks2WideFile(World world, Ks2Totals totals, int endYear) {
        this.world = world;
        this.totals = totals;
        this.endYear = endYear;
        this.header = Headers.of("ks2-" + endYear);
        Ks2Columns results = new Ks2Columns(endYear);
        Columns<Ks2Row> about = Ks2About.columns(endYear);
        this.columns = new ArrayList<>();
        List<Function<Ks2Row, String>> described = about.in(header);
        for (int i = 0; i < header.size(); i++) {
            Optional<Function<Ks2Row, String>> result = results.of(header.get(i));
            columns.add(result.orElse(described.get(i)));
        }
    }

    public static Written write(Path folder, World world, Ks2Totals totals, int endYear) throws IOException {
        return new Ks2WideFile(world, totals, endYear).write(folder);
    }

    private Written write(Path folder) throws IOException {
        String years = (endYear - 1) + "-" + endYear;
        Path path = folder.resolve(years + "_" + Places.word(world) + "_ks2final.csv");
        try (CsvFile file = new CsvFile(path, Style.TABLES)) {
            file.header(header);
            Map<Integer, Double> rolls = new HashMap<>();
            schools(file, rolls);
            for (Authority authority : world.authorities()) {
                total(file, 3, authority, rolls.getOrDefault(authority.code(), 0.0));
            }
            total(file, 4, null, 0);
            total(file, 5, null, 0);
            return new Written(path, "Key stage 2 " + Places.year(endYear), file.rows());
        }
    }

    private void schools(CsvFile file, Map<Integer, Double> rolls) throws IOException {
        for (Institution place : world.places()) {
            Optional<School> school = place.schoolOfResults(endYear);
            if (!place.setting().endsKeyStage2() || school.isEmpty()) {
                continue;
            }
            int kind = place.setting() == Setting.SPECIAL ? 2 : 1;
            Map<Integer, Tally<Ks2Group, Ks2Metric>> years = new HashMap<>();
            for (int year = Ks2Columns.oldest(endYear); year <= endYear; year++) {
                years.put(
                        year,
                        place.schoolOfResults(year).isPresent() ? Ks2Results.of(place, year) : Ks2Results.nobody());
            }
            rolls.merge(place.authority().code(), (double) place.roll(endYear), Double::sum);
            Listing listing = new Listing(place, school.get());
            Ks2Row row = new Ks2Row(kind, endYear, place.authority(), listing, place.roll(endYear), years, england());
            // Schools that opened after September have a row that ends in NEW.
            if (Ks2About.brandNew(school.get(), endYear)) {
                file.row(Columns.row(columns.subList(0, header.indexOf("TOTPUPS") + 1), row));
            } else {
                file.row(Columns.row(columns, row));
            }
        }
    }

    private void total(CsvFile file, int kind, @Nullable Authority authority, double pupilsOnRoll) throws IOException {
        Map<Integer, Tally<Ks2Group, Ks2Metric>> years = new HashMap<>();
        for (int year = Ks2Columns.oldest(endYear); year <= endYear; year++) {
            Ks2Totals.Year sums = totals.of(year);
            years.put(
                    year,
                    authority == null
                            ? sums.england()
                            : sums.authorities().getOrDefault(authority.code(), Ks2Results.nobody()));
        }
        double leaving = totals.of(endYear).england().get(Ks2Group.ALL, Ks2Metric.PUPILS);
        double roll = authority == null ? leaving * (kind == 4 ? 7.21 : 7.15) : pupilsOnRoll;
        file.row(Columns.row(columns, new Ks2Row(kind, endYear, authority, null, roll, years, england())));
    }

    private Map<Integer, Tally<Ks2Group, Ks2Metric>> england() {
        return Map.of(endYear, totals.of(endYear).england());
    }
}
