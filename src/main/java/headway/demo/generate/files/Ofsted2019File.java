package headway.demo.generate.files;

import headway.demo.generate.world.Area;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.Inspections;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every inspection from September 2015 to August 2019, one row each, below a title. */
public final class Ofsted2019File {

    private static final LocalDate FROM = LocalDate.of(2015, 9, 1);
    private static final LocalDate UNTIL = LocalDate.of(2019, 8, 31);

    private record Row(Listing listing, Inspection made) {

        boolean graded() {
            return made.kind() == Inspection.Kind.GRADED;
        }

        String grade(Area area) {
            return graded() ? OfstedBlock.grade(made, area) : OfstedSchool.NULL;
        }
    }

    private Ofsted2019File() {}

    public static Written write(Path folder, World world) throws IOException {
        List<String> header = Headers.of("ofsted-2019");
        List<Function<Row, String>> columns = columns().in(header);
        Path path =
                folder.resolve("Management_information_-_state-funded_schools_1_September_2015_to_31_August_2019.csv");
        try (CsvFile file = new CsvFile(path, Style.OFSTED)) {
            file.title("State-funded schools inspections and outcomes: management information");
            file.header(header);
            for (Institution place : world.places()) {
                for (Inspection made : Inspections.of(place)) {
                    Optional<School> school = place.schoolAt(made.start());
                    boolean within =
                            !made.start().isBefore(FROM) && !made.start().isAfter(UNTIL);
                    if (within && school.isPresent()) {
                        file.row(Columns.row(columns, new Row(new Listing(place, school.get()), made)));
                    }
                }
            }
            return new Written(path, "Ofsted, September 2015 to August 2019", file.rows());
        }
    }

    private static Columns<Row> columns() {
        Columns<Row> columns = new Columns<>();
        columns.put("Academic year", row -> year(row.made().start()))
                .put(
                        "Web link",
                        row -> "http://reports.ofsted.gov.uk/provider/files/"
                                + row.made().number())
                .put("URN", row -> Integer.toString(row.listing().school().urn()))
                .put("LAESTAB", row -> row.listing().laestab())
                .put("School name", row -> row.listing().school().firstName())
                .put("Ofsted phase", row -> OfstedSchool.phase(row.listing().place(), UNTIL))
                .put("Type of education", row -> row.listing().school().type().ofstedLabel)
                .put("Local authority", row -> row.listing().authority().name())
                .put("Inspection number", row -> Integer.toString(row.made().number()))
                .put("Inspection type", row -> row.made().type())
                .put("Inspection start date", row -> Numerals.slashed(row.made().start()))
                .put("Inspection end date", row -> Numerals.slashed(row.made().end()))
                .put("Publication date", row -> Numerals.slashed(row.made().published()))
                .put(
                        "Did the latest S8 inspection convert to a full inspection?",
                        row -> row.graded() ? OfstedSchool.NULL : "No")
                .put(
                        "Outcomes for S8 inspections that did not convert",
                        row -> row.graded() ? OfstedSchool.NULL : row.made().outcome())
                .put("Overall effectiveness", row -> row.grade(Area.OVERALL))
                .put(
                        "Category of concern",
                        row -> row.made().concern().isEmpty()
                                ? OfstedSchool.NULL
                                : row.made().concern())
                .put("Quality of teaching, learning and assessment", row -> row.grade(Area.TEACHING))
                .put("Personal development, behaviour and welfare", row -> row.grade(Area.WELFARE))
                .put("Outcomes for pupils", row -> row.grade(Area.OUTCOMES))
                .put("Effectiveness of leadership and management", row -> row.grade(Area.LEADERSHIP))
                .put(
                        "Is safeguarding effective?",
                        row -> row.graded() ? OfstedBlock.safe(row.made()) : OfstedSchool.NULL)
                .put("Early years provision (where applicable)", row -> row.grade(Area.EARLY_YEARS))
                .put("16 to 19 study programmes (where applicable)", row -> row.grade(Area.SIXTH_FORM));
        return columns;
    }

    private static String year(LocalDate date) {
        int endYear = date.getMonthValue() >= 9 ? date.getYear() + 1 : date.getYear();
        return (endYear - 1) + "/" + endYear;
    }
}
