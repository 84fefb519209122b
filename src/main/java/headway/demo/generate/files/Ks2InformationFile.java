package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Ks2Results;
import headway.demo.generate.results.Tally;
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

/** Who the pupils at the end of key stage 2 were, since 2022/23 (Explore education statistics). */
public final class Ks2InformationFile {

    private Ks2InformationFile() {}

    public static Written write(Path folder, World world, int endYear) throws IOException {
        List<String> header = Headers.of("ks2-information");
        Columns<StatisticsRow> columns = new Columns<>();
        StatisticsRow.into(columns);
        List<Function<StatisticsRow, String>> about = columns.in(header.subList(0, header.indexOf("telig")));
        Path path = folder.resolve(Places.period(endYear)).resolve("ks2_school_information_data.csv");
        try (CsvFile file = new CsvFile(path, Style.STATISTICS)) {
            file.header(header);
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolOfResults(endYear);
                if (school.isEmpty() || !place.setting().endsKeyStage2()) {
                    continue;
                }
                StatisticsRow row = StatisticsRow.of(endYear, new Listing(place, school.get()), "Revised");
                List<String> cells = new ArrayList<>(Columns.row(about, row));
                cells.addAll(counts(Ks2Results.of(place, endYear)));
                file.row(cells);
            }
            return new Written(path, "Key stage 2 pupils " + Places.year(endYear), file.rows());
        }
    }

    private static List<String> counts(Tally<Ks2Group, Ks2Metric> tally) {
        double all = tally.get(Ks2Group.ALL, Ks2Metric.PUPILS);
        if (all < Ks2Values.FEWEST) {
            String few = all == 0 ? "z" : "c";
            return List.of(Numerals.whole(all), few, few, few, few, few, few, few);
        }
        return List.of(
                Numerals.whole(all),
                Numerals.whole(tally.get(Ks2Group.BOYS, Ks2Metric.PUPILS)),
                Numerals.whole(tally.get(Ks2Group.GIRLS, Ks2Metric.PUPILS)),
                Numerals.fixed(tally.percent(Ks2Group.ALL, Ks2Metric.SEN_PLAN, Ks2Metric.PUPILS), 1),
                Numerals.fixed(tally.percent(Ks2Group.ALL, Ks2Metric.SEN_SUPPORT, Ks2Metric.PUPILS), 1),
                Numerals.whole(tally.get(Ks2Group.OTHER_LANGUAGE, Ks2Metric.PUPILS)),
                Numerals.whole(tally.get(Ks2Group.DISADVANTAGED, Ks2Metric.PUPILS)),
                Numerals.whole(tally.get(Ks2Group.NON_MOBILE, Ks2Metric.PUPILS)));
    }
}
