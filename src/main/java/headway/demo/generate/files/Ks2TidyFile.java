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
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Key stage 2 since 2022/23 (Explore education statistics): one row a place, group of pupils and subject. */
public final class Ks2TidyFile {

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("Reading, writing and maths", Ks2Metric.RWM_EXPECTED, Ks2Metric.RWM_HIGHER, null, null, 0),
            new Subject(
                    "Reading",
                    Ks2Metric.READ_EXPECTED,
                    Ks2Metric.READ_HIGHER,
                    Ks2Metric.READ_SCALED,
                    Ks2Metric.READ_PROGRESS,
                    Ks2Results.READ_DEVIATION),
            new Subject(
                    "Writing",
                    Ks2Metric.WRITING_EXPECTED,
                    Ks2Metric.WRITING_HIGHER,
                    null,
                    Ks2Metric.WRITING_PROGRESS,
                    Ks2Results.WRITING_DEVIATION),
            new Subject(
                    "Maths",
                    Ks2Metric.MATHS_EXPECTED,
                    Ks2Metric.MATHS_HIGHER,
                    Ks2Metric.MATHS_SCALED,
                    Ks2Metric.MATHS_PROGRESS,
                    Ks2Results.MATHS_DEVIATION),
            new Subject(
                    "Grammar, punctuation and spelling",
                    Ks2Metric.GPS_EXPECTED,
                    Ks2Metric.GPS_HIGHER,
                    Ks2Metric.GPS_SCALED,
                    null,
                    0));

    private static final List<Breakdown> BREAKDOWNS = List.of(
            new Breakdown("All pupils", "Total", Ks2Group.ALL),
            new Breakdown("Disadvantage status", "Disadvantaged", Ks2Group.DISADVANTAGED),
            new Breakdown("Disadvantage status", "Not known to be disadvantaged", Ks2Group.OTHERS),
            new Breakdown("Sex", "Boys", Ks2Group.BOYS),
            new Breakdown("Sex", "Girls", Ks2Group.GIRLS),
            new Breakdown("First language", "Known or believed to be other than English", Ks2Group.OTHER_LANGUAGE),
            new Breakdown("Mobility status", "Non mobile", Ks2Group.NON_MOBILE));

    private record Subject(
            String name,
            Ks2Metric expected,
            Ks2Metric higher,
            @Nullable Ks2Metric scaled,
            @Nullable Ks2Metric progress,
            double deviation) {}

    private record Breakdown(String topic, String name, Ks2Group group) {}

    private final int endYear;
    private final CsvFile file;
    private final List<String> header;
    private final List<Function<StatisticsRow, String>> about;

    private Ks2TidyFile(int endYear, CsvFile file) {
        this.endYear = endYear;
        this.file = file;
        this.header = Headers.of("ks2-attainment");
        Columns<StatisticsRow> columns = new Columns<>();
        StatisticsRow.into(columns);
        this.about = columns.in(header.subList(0, header.indexOf("breakdown_topic")));
    }

    public static Written write(Path folder, World world, Ks2Totals totals, int endYear) throws IOException {
        Path path = folder.resolve(Places.period(endYear)).resolve("ks2_school_attainment_data.csv");
        try (CsvFile file = new CsvFile(path, Style.STATISTICS)) {
            Ks2TidyFile tidy = new Ks2TidyFile(endYear, file);
            file.header(tidy.header);
            for (Institution place : world.places()) {
                tidy.school(place);
            }
            Ks2Totals.Year sums = totals.of(endYear);
            for (Authority authority : world.authorities()) {
                tidy.place(
                        new StatisticsRow(endYear, authority, null, "Revised"),
                        sums.authorities().getOrDefault(authority.code(), Ks2Results.nobody()));
            }
            tidy.place(new StatisticsRow(endYear, null, null, "Revised"), sums.england());
            return new Written(path, "Key stage 2 " + Places.year(endYear), file.rows());
        }
    }

    private void school(Institution place) throws IOException {
        Optional<School> school = place.schoolOfResults(endYear);
        if (school.isEmpty() || !place.setting().endsKeyStage2()) {
            return;
        }
        Tally<Ks2Group, Ks2Metric> now = Ks2Results.of(place, endYear);
        if (now.get(Ks2Group.ALL, Ks2Metric.PUPILS) == 0) {
            return;
        }
        StatisticsRow row = StatisticsRow.of(endYear, new Listing(place, school.get()), "Revised");
        place(row, now);
        if (endYear < 2025) {
            // Three years without a gap there were first in 2025.
            return;
        }
        Tally<Ks2Group, Ks2Metric> three = Ks2Results.threeYears(place, endYear);
        String topic = "Average (" + (endYear - 2) + " to " + endYear + ")";
        for (Subject subject : SUBJECTS) {
            row(row, new Breakdown(topic, "3 year average", Ks2Group.ALL), subject, three, false);
        }
    }

    private void place(StatisticsRow row, Tally<Ks2Group, Ks2Metric> tally) throws IOException {
        for (Breakdown breakdown : BREAKDOWNS) {
            for (Subject subject : SUBJECTS) {
                row(row, breakdown, subject, tally, endYear == 2023);
            }
        }
    }

    /** Progress ended with 2022/23: the pupils of the years after had no key stage 1 tests. */
    private void row(
            StatisticsRow row, Breakdown breakdown, Subject subject, Tally<Ks2Group, Ks2Metric> tally, boolean progress)
            throws IOException {
        List<String> cells = new ArrayList<>(Columns.row(about, row));
        Ks2Group group = breakdown.group();
        double pupils = tally.get(group, Ks2Metric.PUPILS);
        boolean few = row.listing() != null && pupils < Ks2Values.FEWEST;
        String marker = pupils == 0 ? "z" : few ? "c" : "";
        cells.add(breakdown.topic());
        cells.add(breakdown.name());
        cells.add(subject.name());
        cells.add(value(marker, tally.percent(group, subject.expected(), Ks2Metric.PUPILS), 0));
        cells.add(value(marker, tally.percent(group, subject.higher(), Ks2Metric.PUPILS), 0));
        cells.add(
                subject.scaled() == null
                        ? "z"
                        : value(marker, tally.mean(group, subject.scaled(), Ks2Metric.SCALED), 0));
        Ks2Metric sum = subject.progress();
        boolean shown = progress && sum != null && row.listing() != null;
        double mean = sum == null ? 0 : tally.mean(group, sum, Ks2Metric.WITH_PRIOR);
        double margin = 1.96 * subject.deviation() / Math.sqrt(tally.get(group, Ks2Metric.WITH_PRIOR));
        cells.add(shown ? value(marker, mean, 1) : "z");
        cells.add(shown ? value(marker, mean - margin, 1) : "z");
        cells.add(shown ? value(marker, mean + margin, 1) : "z");
        file.row(cells);
    }

    private static String value(String marker, double figure, int decimals) {
        if (!marker.isEmpty()) {
            return marker;
        }
        return Double.isFinite(figure) ? Numerals.fixed(figure, decimals) : "z";
    }
}
