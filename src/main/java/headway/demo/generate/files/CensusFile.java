package headway.demo.generate.files;

import headway.demo.generate.results.Census;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.Setting;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pupil census as the performance tables publish it, with rows of England that say NAT in place of a URN. */
public final class CensusFile {

    /** What England's own rows are called, and how many pupils England has of each kind, about. */
    private enum Kind {
        PRI("State-funded primary", 4_700_000),
        SEC("State-funded secondary", 3_400_000),
        SPE("State-funded special school", 130_000);

        final String label;
        final double pupils;

        Kind(String label, double pupils) {
            this.label = label;
            this.pupils = pupils;
        }
    }

    private record Row(@Nullable Listing listing, String mark, String type, Census census, double factor) {

        boolean independent() {
            return listing != null && !listing.place().setting().stateFunded();
        }

        boolean nursery() {
            return listing != null && listing.place().setting() == Setting.NURSERY;
        }

        String count(int number) {
            return Numerals.whole(number * factor);
        }

        String share(int part) {
            return census.pupils() == 0 ? "0" : Numerals.shortest(100.0 * part / census.pupils(), 1);
        }
    }

    private CensusFile() {}

    public static Written write(Path folder, World world, int endYear) throws IOException {
        List<String> header = Headers.of("census-" + endYear);
        List<Function<Row, String>> columns = columns().in(header);
        String name = (endYear - 1) + "-" + endYear + "_" + Places.word(world) + "_census.csv";
        Path path = folder.resolve(name);
        try (CsvFile file = new CsvFile(path, Style.CENSUS)) {
            file.header(header);
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolAt(LocalDate.of(endYear, 1, 18));
                boolean counted = place.setting() != Setting.COLLEGE && place.setting() != Setting.CHILDRENS_CENTRE;
                if (school.isPresent() && counted && school.get().establishmentNumber() > 0) {
                    Census census = Census.of(place, endYear);
                    file.row(Columns.row(
                            columns, new Row(new Listing(place, school.get()), "", type(place), census, 1)));
                }
            }
            Map<Kind, Census> sums = england(world, endYear);
            for (Map.Entry<Kind, Census> sum : sums.entrySet()) {
                Kind kind = sum.getKey();
                double factor =
                        world.national() ? 1 : kind.pupils / sum.getValue().pupils();
                file.row(Columns.row(columns, new Row(null, kind.name(), kind.label, sum.getValue(), factor)));
            }
            return new Written(path, "Census " + Places.year(endYear), file.rows());
        }
    }

    private static Columns<Row> columns() {
        Columns<Row> columns = new Columns<>();
        columns.put(
                        "URN",
                        row -> row.listing() == null
                                ? "NAT"
                                : Integer.toString(row.listing().school().urn()))
                .put(
                        "LA",
                        row -> row.listing() == null
                                ? ""
                                : "%03d".formatted(row.listing().authority().code()))
                .put(
                        "ESTAB",
                        row -> row.listing() == null
                                ? row.mark()
                                : "%04d".formatted(row.listing().school().establishmentNumber()))
                .put("SCHOOLTYPE", Row::type)
                .put("NOR", row -> row.count(row.census().pupils()))
                .put("NORG", row -> row.count(row.census().girls()))
                .put(
                        "NORB",
                        row -> row.count(row.census().pupils() - row.census().girls()))
                .put("PNORG", row -> row.share(row.census().girls()))
                .put(
                        "PNORB",
                        row -> row.share(row.census().pupils() - row.census().girls()))
                .put("TSENELSE", row -> row.count(row.census().plans()))
                .put("PSENELSE", row -> row.share(row.census().plans()))
                .put("TSENELK", row -> row.count(row.census().support()))
                .put("PSENELK", row -> row.share(row.census().support()))
                .put("NUMEAL", state(row -> row.count(row.census().otherLanguage())))
                .put("NUMENGFL", state(row -> row.count(english(row.census()))))
                .put("NUMUNCFL", state(row -> row.count(row.census().languageUnknown())))
                .put("PNUMEAL", state(row -> row.share(row.census().otherLanguage())))
                .put("PNUMENGFL", state(row -> row.share(english(row.census()))))
                .put("PNUMUNCFL", state(row -> row.share(row.census().languageUnknown())))
                .put("NUMFSM", state(row -> row.count(row.census().freeMeals())))
                .put("PNUMFSM", state(row -> row.share(row.census().freeMeals())))
                .put(
                        "NUMFSMEVER",
                        state(row -> row.nursery()
                                ? Ks4Values.NOT_APPLICABLE
                                : row.count(row.census().everFreeMeals())))
                .put(
                        "NORFSMEVER",
                        state(row -> row.nursery()
                                ? Ks4Values.NOT_APPLICABLE
                                : row.count(row.census().everBase())))
                .put(
                        "PNUMFSMEVER",
                        state(row -> row.nursery() || row.census().everBase() == 0
                                ? Ks4Values.NOT_APPLICABLE
                                : Numerals.shortest(
                                        100.0
                                                * row.census().everFreeMeals()
                                                / row.census().everBase(),
                                        1)));
        return columns;
    }

    /** Private schools do not say what languages their pupils speak and what meals they have. */
    private static Function<Row, String> state(Function<Row, String> value) {
        return row -> row.independent() ? Ks4Values.NOT_APPLICABLE : value.apply(row);
    }

    private static int english(Census census) {
        return Math.max(0, census.pupils() - census.otherLanguage() - census.languageUnknown());
    }

    private static String type(Institution place) {
        return switch (place.setting()) {
            case NURSERY -> "State-funded nursery";
            case INFANT, JUNIOR, PRIMARY -> "State-funded primary";
            case SPECIAL -> "State-funded special school";
            case ALTERNATIVE -> "Pupil referral unit";
            case INDEPENDENT, PREPARATORY -> "Independent school";
            default -> "State-funded secondary";
        };
    }

    private static Map<Kind, Census> england(World world, int endYear) {
        Map<Kind, Census> sums = new TreeMap<>();
        for (Institution place : world.nation()) {
            for (Kind kind : Kind.values()) {
                boolean open = place.schoolAt(LocalDate.of(endYear, 1, 18)).isPresent();
                if (open && kind.label.equals(type(place))) {
                    sums.merge(kind, Census.of(place, endYear), Census::plus);
                }
            }
        }
        return sums;
    }
}
