package headway.demo.generate.files;

import headway.demo.generate.world.Area;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ofsted's latest inspections since the report cards: 85 columns in which report card, last inspection under the framework
 * before, and last ungraded inspection stand side by side.
 */
public final class Ofsted2026File {

    private static final List<String> WORDS =
            List.of("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement");

    private Ofsted2026File() {}

    public static Written write(Path folder, World world, LocalDate date) throws IOException {
        List<String> header = Headers.of("ofsted-2026");
        List<Function<OfstedRow, String>> columns = columns("judgement").in(header);
        Path path = folder.resolve(
                "Management_information_-_state-funded_schools_-_latest_inspections_as_at_28_Feb_2026.csv");
        try (CsvFile file = new CsvFile(path, Style.OFSTED)) {
            file.header(header);
            for (OfstedRow row : OfstedRow.of(world, date)) {
                file.row(Columns.row(columns, row));
            }
            return new Written(path, "Ofsted at " + date, file.rows());
        }
    }

    /** The columns, dated by 'judgement' in the CSV and by 'grade' in later workbooks. */
    static Columns<OfstedRow> columns(String dateOf) {
        Columns<OfstedRow> columns = new Columns<>();
        OfstedSchool.into(columns);
        OfstedBlock card = new OfstedBlock(columns, OfstedRow::reportCard);
        card.put("Inspection number of latest full inspection", made -> Integer.toString(made.number()))
                .types("Inspection type", "Inspection type grouping", "Event type grouping")
                .dates("Inspection start date", "Publication date")
                .whose(
                        "Does the latest full inspection relate to the URN of the current school?",
                        "URN at time of latest full inspection",
                        "LAESTAB at time of latest full inspection",
                        "School name at time of latest full inspection",
                        "School type at time of latest full inspection")
                .put("Category of concern", Inspection::concern);
        judged(
                card,
                "Safeguarding standards",
                "Safeguarding standards",
                dateOf,
                made -> made.safeguarding() ? "Met" : "Not met");
        area(card, "Inclusion", "Inclusion", dateOf, Area.INCLUSION);
        area(card, "Curriculum and teaching", "Curriculum and teaching", dateOf, Area.CURRICULUM);
        area(card, "Achievement", "Achievement", dateOf, Area.ACHIEVEMENT);
        area(card, "Attendance and behaviour", "Attendance and behaviour", dateOf, Area.ATTENDANCE);
        area(card, "Personal development and wellbeing", "Personal development and wellbeing", dateOf, Area.WELLBEING);
        area(card, "Early years (where applicable)", "Early years", dateOf, Area.EARLY_YEARS);
        area(card, "Post-16 provision (where applicable)", "Post-16 provision", dateOf, Area.SIXTH_FORM);
        area(card, "Leadership and governance", "Leadership and governance", dateOf, Area.LEADERSHIP);
        framework(columns);
        ungraded(columns);
        columns.put(
                "Most recent category of concern",
                row -> row.reportCard()
                        .or(row::framework)
                        .map(Inspection::concern)
                        .orElse(OfstedBlock.NULL));
        return columns;
    }

    private static void area(OfstedBlock card, String name, String stem, String dateOf, Area area) {
        judged(card, name, stem, dateOf, made -> {
            int grade = made.grade(area);
            return grade == 0 ? "Not applicable" : WORDS.get(grade - 1);
        });
    }

    private static void judged(
            OfstedBlock card, String name, String stem, String dateOf, Function<Inspection, String> value) {
        card.put(name, value).put(stem + " - date of " + dateOf, made -> Numerals.slashed(made.start()));
    }

    private static void framework(Columns<OfstedRow> columns) {
        String of = " of latest OEIF graded inspection";
        new OfstedBlock(columns, OfstedRow::framework)
                .put("Inspection number" + of, made -> Integer.toString(made.number()))
                .types("Inspection type" + of, "Inspection type grouping" + of, "Event type grouping" + of)
                .dates("Inspection start date" + of, "Publication date" + of)
                .whose(
                        "Does the latest OEIF graded inspection relate to the URN of the current school?",
                        "URN at time" + of,
                        "LAESTAB at time" + of,
                        "School name at time" + of,
                        "School type at time" + of)
                .put("Latest OEIF category of concern", Inspection::concern)
                .areas(Map.of(
                        "Latest OEIF overall effectiveness", Area.OVERALL,
                        "Latest OEIF quality of education", Area.EDUCATION,
                        "Latest OEIF behaviour and attitudes", Area.BEHAVIOUR,
                        "Latest OEIF personal development", Area.DEVELOPMENT,
                        "Latest OEIF effectiveness of leadership and management", Area.LEADERSHIP,
                        "Latest OEIF early years provision (where applicable)", Area.EARLY_YEARS,
                        "Latest OEIF sixth form provision (where applicable)", Area.SIXTH_FORM))
                // Two blanks after OEIF, as published.
                .put("Latest OEIF  safeguarding is effective?", OfstedBlock::safe);
    }

    private static void ungraded(Columns<OfstedRow> columns) {
        Function<OfstedRow, Optional<Inspection>> which = OfstedRow::ungraded;
        new OfstedBlock(columns, which)
                .put("Latest ungraded inspection number", made -> Integer.toString(made.number()))
                .dates("Date of latest ungraded inspection", "Ungraded inspection publication date")
                .whose(
                        "Does the ungraded inspection relate to the URN of the current school?",
                        "URN at time of the ungraded inspection",
                        "LAESTAB at time of the ungraded inspection",
                        "School name at time of the ungraded inspection",
                        "School type at time of the ungraded inspection")
                .put("Ungraded inspection overall outcome", Inspection::outcome);
    }
}
