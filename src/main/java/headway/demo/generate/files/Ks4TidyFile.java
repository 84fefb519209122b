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
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Key stage 4 since 2023/24 (Explore education statistics), one row a place and group of pupils. The columns of results
 * were renamed in 2024/25, and Progress 8 was not reckoned for that year.
 */
public final class Ks4TidyFile {

    /** A group of pupils and where in the five filter columns it stands; all others say Total. */
    private record Breakdown(String topic, String name, int filter, Ks4Group group) {}

    private static final List<Breakdown> BREAKDOWNS = List.of(
            new Breakdown("Total", "Total", -1, Ks4Group.ALL),
            new Breakdown("Sex", "Boys", 0, Ks4Group.BOYS),
            new Breakdown("Sex", "Girls", 0, Ks4Group.GIRLS),
            new Breakdown("Disadvantage status", "Disadvantaged", 1, Ks4Group.DISADVANTAGED),
            new Breakdown("Disadvantage status", "Not known to be disadvantaged", 1, Ks4Group.OTHERS),
            new Breakdown("First language", "Known or believed to be other than English", 2, Ks4Group.OTHER_LANGUAGE),
            new Breakdown("Prior attainment", "Low", 3, Ks4Group.LOW),
            new Breakdown("Prior attainment", "Middle", 3, Ks4Group.MIDDLE),
            new Breakdown("Prior attainment", "High", 3, Ks4Group.HIGH),
            new Breakdown("Mobility", "Non-mobile", 4, Ks4Group.NON_MOBILE));

    private static final int FILTERS = 5;

    private final int endYear;
    private final Edition edition;
    private final CsvFile file;
    private final List<Function<StatisticsRow, String>> about;

    private Ks4TidyFile(int endYear, Edition edition, List<String> header, CsvFile file) {
        this.endYear = endYear;
        this.edition = edition;
        this.file = file;
        Columns<StatisticsRow> columns = new Columns<>();
        StatisticsRow.into(columns);
        this.about = columns.in(header.subList(0, header.indexOf("breakdown_topic")));
    }

    public static Written write(Path folder, World world, Ks4Totals totals, int endYear, Edition edition)
            throws IOException {
        List<String> header = Headers.of("ks4-" + endYear);
        String name = "_performance_tables_schools_" + edition.label.toLowerCase(Locale.ROOT) + ".csv";
        Path path = folder.resolve(Places.period(endYear) + name);
        try (CsvFile file = new CsvFile(path, Style.STATISTICS)) {
            file.header(header);
            Ks4TidyFile tidy = new Ks4TidyFile(endYear, edition, header, file);
            for (Institution place : world.places()) {
                tidy.school(place);
            }
            Ks4Totals.Year sums = totals.of(endYear, edition);
            for (Authority authority : world.authorities()) {
                tidy.rows(
                        new StatisticsRow(endYear, authority, null, edition.label),
                        sums.authorities().getOrDefault(authority.code(), Ks4Results.nobody()));
            }
            tidy.rows(new StatisticsRow(endYear, null, null, edition.label), sums.england());
            String kind = "Key stage 4 " + edition.label.toLowerCase(Locale.ROOT) + " " + Places.year(endYear);
            return new Written(path, kind, file.rows());
        }
    }

    private void school(Institution place) throws IOException {
        Optional<School> school = place.schoolOfResults(endYear);
        if (school.isEmpty() || !place.setting().endsKeyStage4()) {
            return;
        }
        Tally<Ks4Group, Ks4Metric> tally = Ks4Results.of(place, endYear, edition);
        if (tally.get(Ks4Group.ALL, Ks4Metric.PUPILS) > 0) {
            rows(StatisticsRow.of(endYear, new Listing(place, school.get()), edition.label), tally);
        }
    }

    private void rows(StatisticsRow row, Tally<Ks4Group, Ks4Metric> tally) throws IOException {
        boolean independent =
                row.listing() != null && !row.listing().place().setting().stateFunded();
        for (Breakdown breakdown : BREAKDOWNS) {
            List<String> cells = new ArrayList<>(Columns.row(about, row));
            cells.add(breakdown.topic());
            cells.add(breakdown.name());
            for (int filter = 0; filter < FILTERS; filter++) {
                cells.add(filter == breakdown.filter() ? breakdown.name() : "Total");
            }
            boolean untold = independent && breakdown.group() != Ks4Group.ALL;
            figures(cells, tally, breakdown.group(), row.listing() != null, untold, independent);
            file.row(cells);
        }
    }

    private void figures(
            List<String> cells,
            Tally<Ks4Group, Ks4Metric> tally,
            Ks4Group group,
            boolean school,
            boolean untold,
            boolean independent) {
        double pupils = tally.get(group, Ks4Metric.PUPILS);
        boolean few = school && pupils < Ks4Values.FEWEST;
        String marker = untold || pupils == 0 ? "z" : few ? "c" : "";
        cells.add(untold ? "z" : Numerals.whole(pupils));
        cells.add(value(marker, tally.mean(group, Ks4Metric.ATTAINMENT, Ks4Metric.PUPILS), 1));
        cells.add(value(marker, tally.percent(group, Ks4Metric.BASICS_94, Ks4Metric.PUPILS), 1));
        cells.add(value(marker, tally.percent(group, Ks4Metric.BASICS_95, Ks4Metric.PUPILS), 1));
        cells.add(value(marker, tally.percent(group, Ks4Metric.EBACC_ENTERED, Ks4Metric.PUPILS), 1));
        cells.add(value(marker, tally.mean(group, Ks4Metric.EBACC_POINTS, Ks4Metric.PUPILS), 2));
        double known = tally.get(group, Ks4Metric.WITH_PRIOR);
        boolean progress = endYear < 2025 && !independent;
        String progressMarker = !progress ? "z" : school && known < Ks4Values.FEWEST ? "c" : marker;
        if (progress && school && group == Ks4Group.ALL && known < pupils / 2) {
            // Not available: too few of the pupils have a starting point.
            progressMarker = "x";
        }
        double mean = tally.mean(group, Ks4Metric.PROGRESS, Ks4Metric.WITH_PRIOR);
        double margin = 1.96 * Ks4Results.DEVIATION / Math.sqrt(known);
        cells.add(progressMarker.isEmpty() ? Numerals.whole(known) : progressMarker);
        cells.add(value(progressMarker, mean, 2));
        cells.add(value(progressMarker, mean - margin, 2));
        cells.add(value(progressMarker, mean + margin, 2));
    }

    private static String value(String marker, double figure, int decimals) {
        if (!marker.isEmpty()) {
            return marker;
        }
        return Double.isFinite(figure) ? Numerals.fixed(figure, decimals) : "z";
    }
}
