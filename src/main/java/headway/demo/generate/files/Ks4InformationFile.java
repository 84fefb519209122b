package headway.demo.generate.files;

import headway.demo.generate.results.Edition;
import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import headway.demo.generate.results.Ks4Results;
import headway.demo.generate.results.Ks4Totals;
import headway.demo.generate.results.Tally;
import headway.demo.generate.world.Address;
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

/** Who the pupils at the end of key stage 4 were in 2023/24 (Explore education statistics), every cell quoted. */
public final class Ks4InformationFile {

    private static final int END_YEAR = 2024;
    private static final List<String> BANDS =
            List.of("Well above average", "Above average", "Average", "Below average", "Well below average");

    private record Row(StatisticsRow at, Listing listing, Tally<Ks4Group, Ks4Metric> tally) {

        double pupils() {
            return tally.get(Ks4Group.ALL, Ks4Metric.PUPILS);
        }

        /** z for schools of which this is not told, c for the few. */
        String marker() {
            boolean told = listing.place().setting().stateFunded() && pupils() > 0;
            return told ? pupils() < Ks4Values.FEWEST ? "c" : "" : "z";
        }
    }

    private Ks4InformationFile() {}

    public static Written write(Path folder, World world, Ks4Totals totals) throws IOException {
        List<String> header = Headers.of("ks4-information-2024");
        Columns<StatisticsRow> place = new Columns<>();
        StatisticsRow.into(place);
        Columns<Row> columns = columns(totals.of(END_YEAR, Edition.FINAL).england());
        List<Function<Row, String>> cells = new ArrayList<>();
        for (String name : header) {
            Function<StatisticsRow, String> at = place.in(List.of(name)).getFirst();
            cells.add(
                    place.says(name)
                            ? row -> at.apply(row.at())
                            : columns.in(List.of(name)).getFirst());
        }
        Path path = folder.resolve("202324_information_about_schools_final.csv");
        try (CsvFile file = new CsvFile(path, Style.QUOTED_STATISTICS)) {
            file.header(header);
            for (Institution institution : world.places()) {
                Optional<School> school = institution.schoolOfResults(END_YEAR);
                if (school.isPresent() && institution.setting().endsKeyStage4()) {
                    Listing listing = new Listing(institution, school.get());
                    StatisticsRow at = StatisticsRow.of(END_YEAR, listing, "Final");
                    file.row(Columns.row(
                            cells, new Row(at, listing, Ks4Results.of(institution, END_YEAR, Edition.FINAL))));
                }
            }
            return new Written(path, "Key stage 4 pupils 2023/24", file.rows());
        }
    }

    private static Columns<Row> columns(Tally<Ks4Group, Ks4Metric> england) {
        Columns<Row> columns = new Columns<>();
        columns.put("full_address", row -> address(row.listing().place().address()))
                .put("telnum", row -> row.listing().place().address().telephone())
                .put(
                        "pcon_code",
                        row -> row.listing()
                                .authority()
                                .constituencyCode(
                                        row.listing().place().address().area()))
                .put(
                        "pcon_name",
                        row -> row.listing()
                                .authority()
                                .constituency(row.listing().place().address().area()))
                .put("contflag", row -> "0")
                .put("iclose", row -> row.listing().school().closed() == null ? "0" : "1")
                .put("reldenom", row -> row.listing().place().religion().label)
                .put(
                        "admpol_pt",
                        row -> row.listing().place().setting().secondaryPhase()
                                ? "non-selective schools in other areas"
                                : "Admission type unclassified")
                .put("egender", row -> row.listing().place().gender())
                .put("feeder", row -> "0")
                .put(
                        "agerange",
                        row -> row.listing().place().lowAge() + " to "
                                + row.listing().place().highAge())
                .put(
                        "t_allks_pupils",
                        row -> Integer.toString(row.listing().place().roll(END_YEAR)))
                .put(
                        "t_allks_boys",
                        row -> Numerals.whole(row.listing().place().roll(END_YEAR)
                                * (1 - row.listing().place().intake().girls())))
                .put(
                        "t_allks_girls",
                        row -> Numerals.whole(row.listing().place().roll(END_YEAR)
                                * row.listing().place().intake().girls()))
                .put("t_pupils", row -> row.pupils() == 0 ? "z" : Numerals.whole(row.pupils()))
                .put(
                        "avg_ks2_scaledscore",
                        row -> row.marker().isEmpty() ? Numerals.shortest(75.9 + prior(row.tally()), 1) : row.marker())
                .put("t_language_unknown", row -> row.marker().isEmpty() ? "0" : row.marker())
                .put("pt_language_unknown", row -> row.marker().isEmpty() ? "0" : row.marker())
                .put("diffn_att8", row -> gap(row, england, Ks4Metric.ATTAINMENT, Ks4Metric.PUPILS, 1))
                .put("diffn_p8mea", row -> gap(row, england, Ks4Metric.PROGRESS, Ks4Metric.WITH_PRIOR, 2))
                .put("p8_banding", Ks4InformationFile::band);
        part(columns, "boys", Ks4Group.BOYS);
        part(columns, "girls", Ks4Group.GIRLS);
        part(columns, "prior_lo", Ks4Group.LOW);
        part(columns, "prior_av", Ks4Group.MIDDLE);
        part(columns, "prior_hi", Ks4Group.HIGH);
        part(columns, "disadvantaged", Ks4Group.DISADVANTAGED);
        part(columns, "not_disadvantaged", Ks4Group.OTHERS);
        part(columns, "language_not_english", Ks4Group.OTHER_LANGUAGE);
        part(columns, "not_mobile", Ks4Group.NON_MOBILE);
        counted(
                columns,
                "language_english",
                tally -> tally.get(Ks4Group.ALL, Ks4Metric.PUPILS)
                        - tally.get(Ks4Group.OTHER_LANGUAGE, Ks4Metric.PUPILS));
        counted(columns, "sen_with_ehcp", tally -> tally.get(Ks4Group.ALL, Ks4Metric.SEN_PLAN));
        counted(columns, "sen_no_ehcp", tally -> tally.get(Ks4Group.ALL, Ks4Metric.SEN_SUPPORT));
        counted(
                columns,
                "sen",
                tally -> tally.get(Ks4Group.ALL, Ks4Metric.SEN_PLAN) + tally.get(Ks4Group.ALL, Ks4Metric.SEN_SUPPORT));
        return columns;
    }

    private static void part(Columns<Row> columns, String name, Ks4Group group) {
        counted(columns, name, tally -> tally.get(group, Ks4Metric.PUPILS));
    }

    private static void counted(Columns<Row> columns, String name, Function<Tally<Ks4Group, Ks4Metric>, Double> count) {
        columns.put(
                        "t_" + name,
                        row -> row.marker().isEmpty() ? Numerals.whole(count.apply(row.tally())) : row.marker())
                .put(
                        "pt_" + name,
                        row -> row.marker().isEmpty()
                                ? Numerals.shortest(100 * count.apply(row.tally()) / row.pupils(), 1)
                                : row.marker());
    }

    private static double prior(Tally<Ks4Group, Ks4Metric> tally) {
        double mean = tally.mean(Ks4Group.ALL, Ks4Metric.PRIOR_POINTS, Ks4Metric.WITH_PRIOR);
        return Double.isNaN(mean) ? 24 : mean;
    }

    private static String gap(Row row, Tally<Ks4Group, Ks4Metric> england, Ks4Metric sum, Ks4Metric count, int places) {
        if (!row.marker().isEmpty()) {
            return row.marker();
        }
        double known = row.tally().get(Ks4Group.DISADVANTAGED, count);
        if (known < Ks4Values.FEWEST) {
            return "c";
        }
        double here = row.tally().mean(Ks4Group.DISADVANTAGED, sum, count);
        return Numerals.shortest(here - england.mean(Ks4Group.OTHERS, sum, count), places);
    }

    private static String band(Row row) {
        double known = row.tally().get(Ks4Group.ALL, Ks4Metric.WITH_PRIOR);
        if (!row.marker().isEmpty() || known < Ks4Values.FEWEST) {
            return "z";
        }
        double mean = row.tally().mean(Ks4Group.ALL, Ks4Metric.PROGRESS, Ks4Metric.WITH_PRIOR);
        return BANDS.get(Ks4Values.band(mean, known) - 1);
    }

    private static String address(Address at) {
        String village = at.locality().isEmpty() ? "" : at.locality() + ", ";
        return at.street() + ", " + village + at.town() + ", " + at.postcode();
    }
}
