package headway.demo.generate.files;

import headway.demo.generate.results.SixthForm;
import headway.demo.generate.world.Authority;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Results of sixth forms in 2024/25 (Explore education statistics), one row a place and cohort of qualifications. */
public final class SixthFormFile {

    private static final int END_YEAR = 2025;
    private static final List<String> GRADES =
            List.of("E-", "E", "E+", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+", "A*-", "A*");

    /** Sums over schools: students, students times points, retained and so on. */
    private static final class Sum {
        private double students;
        private double points;
        private double bestThree;
        private double aab;
        private double retained;

        void add(SixthForm result) {
            students += result.students();
            points += result.students() * result.points();
            bestThree += result.students() * result.bestThree();
            aab += result.students() * result.aab();
            retained += result.students() * result.retained();
        }

        SixthForm mean(String cohort) {
            double all = Math.max(1, students);
            return new SixthForm(
                    cohort, (int) students, points / all, 0, 0, bestThree / all, aab / all, retained / all);
        }
    }

    private final CsvFile file;
    private final List<Function<StatisticsRow, String>> about;
    private final List<String> header;

    private SixthFormFile(CsvFile file, List<String> header) {
        this.file = file;
        this.header = header;
        Columns<StatisticsRow> columns = new Columns<>();
        StatisticsRow.into(columns);
        this.about = columns.in(header);
    }

    public static Written write(Path folder, World world) throws IOException {
        List<String> header = Headers.of("ks5-2025");
        Path path = folder.resolve("institution_performance_202225_API.csv");
        try (CsvFile file = new CsvFile(path, Style.STATISTICS)) {
            file.header(header);
            SixthFormFile table = new SixthFormFile(file, header);
            Map<String, Sum> sums = new HashMap<>();
            for (Institution place : world.places()) {
                table.school(place, sums);
            }
            Map<String, Sum> nation = world.national() ? new HashMap<>() : nation(world);
            for (Authority authority : world.authorities()) {
                Map<String, Sum> onward = world.national() ? nation : new HashMap<>();
                StatisticsRow row = new StatisticsRow(END_YEAR, authority, null, "Final");
                table.totals(row, Integer.toString(authority.code()), sums, onward);
            }
            table.totals(new StatisticsRow(END_YEAR, null, null, "Final"), "", nation, new HashMap<>());
            return new Written(path, "Sixth forms 2024/25", file.rows());
        }
    }

    private void school(Institution place, Map<String, Sum> sums) throws IOException {
        Optional<School> school = place.schoolOfResults(END_YEAR);
        if (school.isEmpty() || !place.setting().stateFunded()) {
            return;
        }
        for (SixthForm result : SixthForm.of(place, END_YEAR)) {
            sums.computeIfAbsent(place.authority().code() + result.cohort(), key -> new Sum())
                    .add(result);
            row(StatisticsRow.of(END_YEAR, new Listing(place, school.get()), "Final"), result);
        }
    }

    /** The authority's rows; its sums go on to England's where England is made of the authorities. */
    private void totals(StatisticsRow row, String key, Map<String, Sum> sums, Map<String, Sum> onward)
            throws IOException {
        for (String cohort : List.of("A level", "Academic", "Applied general", "Tech level")) {
            Sum sum = sums.getOrDefault(key + cohort, new Sum());
            Sum whole = onward.computeIfAbsent(cohort, name -> new Sum());
            if (row.listing() == null && row.authority() != null) {
                whole.add(sum.mean(cohort));
            }
            if (sum.students > 0) {
                row(row, sum.mean(cohort));
            }
        }
    }

    private static Map<String, Sum> nation(World world) {
        Map<String, Sum> nation = new HashMap<>();
        for (Institution place : world.nation()) {
            if (place.setting().stateFunded() && place.schoolOfResults(END_YEAR).isPresent()) {
                for (SixthForm result : SixthForm.of(place, END_YEAR)) {
                    nation.computeIfAbsent(result.cohort(), key -> new Sum()).add(result);
                }
            }
        }
        return nation;
    }

    private void row(StatisticsRow row, SixthForm result) throws IOException {
        boolean school = row.listing() != null;
        boolean few = school && result.students() < Ks4Values.FEWEST;
        boolean aLevel = result.cohort().equals("A level");
        String none = result.students() == 0 ? "z" : few ? "c" : "";
        Columns<SixthForm> columns = new Columns<>();
        columns.put("disadvantage_status", of -> "Total")
                .put("exam_cohort", SixthForm::cohort)
                .put("end1618_student_count", of -> Numerals.whole(of.students() * 1.08))
                .put("aps_per_entry", of -> value(none, of.points(), 2))
                .put("aps_per_entry_grade", of -> none.isEmpty() ? grade(of.points()) : none)
                .put("aps_per_entry_student_count", of -> Integer.toString(of.students()))
                .put("retained_percent", of -> aLevel ? value(none, of.retained(), 1) : "z")
                .put("retained_assessed_percent", of -> aLevel ? value(none, of.retained() - 1.2, 1) : "z")
                .put("retained_student_count", of -> aLevel ? Integer.toString(of.students()) : "z")
                .put("value_added", of -> progress(none, school, of.valueAdded()))
                .put("value_added_upper_ci", of -> progress(none, school, of.valueAdded() + of.margin()))
                .put("value_added_lower_ci", of -> progress(none, school, of.valueAdded() - of.margin()))
                .put("progress_banding", of -> none.isEmpty() && school ? band(of) : "z")
                .put("best_three_alevels_aps", of -> aLevel ? value(none, of.bestThree(), 2) : "z")
                .put("best_three_alevels_grade", of -> aLevel && none.isEmpty() ? grade(of.bestThree()) : "z")
                .put("best_three_alevels_student_count", of -> aLevel ? Numerals.whole(of.students() * 0.8) : "z")
                .put("aab_percent", of -> aLevel ? value(none, of.aab(), 1) : "z")
                .put("aab_student_count", of -> aLevel ? Numerals.whole(of.students() * 0.8) : "z");
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String place = about.get(i).apply(row);
            cells.add(columns.says(name) ? columns.in(List.of(name)).getFirst().apply(result) : i < 12 ? place : "z");
        }
        file.row(cells);
    }

    private static String value(String none, double figure, int decimals) {
        return none.isEmpty() ? Numerals.fixed(figure, decimals) : none;
    }

    private static String progress(String none, boolean school, double figure) {
        return school ? value(none, figure, 2) : "z";
    }

    /** Ten points make a grade at A level; a third of one makes the sign behind it. */
    private static String grade(double points) {
        int step = (int) Math.clamp(Math.round((points - 6.7) / 3.33), 0, GRADES.size() - 1);
        return GRADES.get(step);
    }

    private static String band(SixthForm of) {
        if (of.valueAdded() - of.margin() > 0) {
            return of.valueAdded() > 0.35 ? "Well above average" : "Above average";
        }
        if (of.valueAdded() + of.margin() < 0) {
            return of.valueAdded() < -0.35 ? "Well below average" : "Below average";
        }
        return "Average";
    }
}
