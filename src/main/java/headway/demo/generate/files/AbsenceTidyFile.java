package headway.demo.generate.files;

import headway.demo.generate.results.Attendance;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Absence over three terms by school (Explore education statistics), several years in one file. */
public final class AbsenceTidyFile {

    /** Pupils of England's state-funded primary schools, about, to which a sample is grown. */
    private static final double NATIONAL_PRIMARY_PUPILS = 4_500_000;

    private final CsvFile file;
    private final List<Function<StatisticsRow, String>> about;

    private AbsenceTidyFile(CsvFile file, List<String> header) {
        this.file = file;
        Columns<StatisticsRow> columns = new Columns<>();
        StatisticsRow.into(columns);
        this.about = columns.in(header.subList(0, header.indexOf("education_phase")));
    }

    public static Written write(Path folder, World world, List<Integer> endYears) throws IOException {
        List<String> header = Headers.of("absence-3term");
        Path path = folder.resolve("1a_absence_3term_school.csv");
        try (CsvFile file = new CsvFile(path, Style.STATISTICS)) {
            file.header(header);
            AbsenceTidyFile table = new AbsenceTidyFile(file, header);
            for (int endYear : endYears) {
                table.year(world, endYear);
            }
            return new Written(path, "Absence " + Places.year(endYears.getFirst()) + " on", file.rows());
        }
    }

    private void year(World world, int endYear) throws IOException {
        Map<Integer, List<Institution>> byAuthority = new HashMap<>();
        for (Institution place : world.places()) {
            byAuthority
                    .computeIfAbsent(place.authority().code(), code -> new ArrayList<>())
                    .add(place);
            Optional<School> school = place.schoolAt(LocalDate.of(endYear, 5, 15));
            if (school.isPresent() && place.setting().stateFunded() && place.roll(endYear) > 0) {
                school(StatisticsRow.of(endYear, new Listing(place, school.get()), ""), place, endYear);
            }
        }
        for (Authority authority : world.authorities()) {
            AbsenceSums sums = AbsenceSums.of(byAuthority.getOrDefault(authority.code(), List.of()), endYear);
            totals(new StatisticsRow(endYear, authority, null, ""), sums, 1);
        }
        AbsenceSums england = AbsenceSums.of(world.nation(), endYear);
        double factor = world.national() ? 1 : NATIONAL_PRIMARY_PUPILS / england.pupils("State-funded primary");
        totals(new StatisticsRow(endYear, null, null, ""), england, factor);
    }

    private void school(StatisticsRow row, Institution place, int endYear) throws IOException {
        Attendance of = Attendance.of(place, endYear);
        boolean few = of.pupils() < 11;
        List<String> cells = new ArrayList<>(Columns.row(about, row));
        cells.add(Attendance.kind(place));
        cells.add("1");
        cells.add(Integer.toString(of.pupils()));
        if (few) {
            cells.addAll(List.of("c", "c", "c", "c", "c"));
        } else {
            figures(cells, of.pupils(), of.overall(), of.unauthorised(), of.persistent());
        }
        file.row(cells);
    }

    private void totals(StatisticsRow row, AbsenceSums sums, double factor) throws IOException {
        for (String kind : AbsenceSums.KINDS) {
            if (sums.any(kind)) {
                List<String> cells = new ArrayList<>(Columns.row(about, row));
                cells.add(kind);
                cells.add(Numerals.whole(sums.schools(kind) * factor));
                cells.add(Numerals.whole(sums.pupils(kind) * factor));
                figures(
                        cells,
                        sums.pupils(kind) * factor,
                        sums.overall(kind),
                        sums.unauthorised(kind),
                        sums.persistent(kind));
                file.row(cells);
            }
        }
    }

    private static void figures(
            List<String> cells, double pupils, double overall, double unauthorised, double persistent) {
        cells.add(Numerals.fixed(overall, 2));
        cells.add(Numerals.fixed(overall - unauthorised, 2));
        cells.add(Numerals.fixed(unauthorised, 2));
        cells.add(Numerals.whole(pupils * persistent / 100));
        cells.add(Numerals.fixed(persistent, 2));
    }
}
