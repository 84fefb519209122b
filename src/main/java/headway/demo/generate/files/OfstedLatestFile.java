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
 * Ofsted's latest inspections from 2019 to October 2025: the last full inspection and the one before; from September 2024
 * 'Not judged' where the overall grade was, and ungraded where section 8 was.
 */
public final class OfstedLatestFile {

    private OfstedLatestFile() {}

    public static Written write(Path folder, World world, LocalDate date, String written) throws IOException {
        boolean ungraded = date.isAfter(LocalDate.of(2024, 9, 30));
        List<String> header = Headers.of(ungraded ? "ofsted-2025" : "ofsted-2024");
        List<Function<OfstedRow, String>> columns = columns(ungraded).in(header);
        Path path = folder.resolve(
                "Management_information_-_state-funded_schools_-_latest_inspections_as_at_" + written + ".csv");
        try (CsvFile file = new CsvFile(path, Style.OFSTED)) {
            file.header(header);
            for (OfstedRow row : OfstedRow.of(world, date)) {
                file.row(Columns.row(columns, row));
            }
            return new Written(path, "Ofsted at " + date, file.rows());
        }
    }

    private static Columns<OfstedRow> columns(boolean ungraded) {
        Columns<OfstedRow> columns = new Columns<>();
        OfstedSchool.into(columns);
        full(columns);
        previous(columns);
        String question = "Does the " + (ungraded ? "ungraded" : "section 8")
                + " inspection relate to the URN of the current school?";
        Function<OfstedRow, Optional<Inspection>> since = OfstedRow::ungradedSince;
        OfstedBlock visit = new OfstedBlock(columns, since);
        if (ungraded) {
            visit.put("Latest ungraded inspection number since last graded inspection", OfstedLatestFile::number)
                    .whose(
                            question,
                            "URN at time of the ungraded inspection",
                            "LAESTAB at time of the ungraded inspection",
                            "School name at time of the ungraded inspection",
                            "School type at time of the ungraded inspection")
                    .dates("Date of latest ungraded inspection", "Ungraded inspection publication date")
                    .put("Did the latest ungraded inspection convert to a graded inspection?", made -> "No")
                    .put("Ungraded inspection overall outcome", Inspection::outcome);
        } else {
            visit.put("Latest section 8 inspection number since last full inspection", OfstedLatestFile::number)
                    .whose(
                            question,
                            "URN at time of the section 8 inspection",
                            "LAESTAB at time of the section 8 inspection",
                            "School name at time of the latest section 8 inspection",
                            "School type at time of the latest section 8 inspection")
                    .dates("Date of latest section 8 inspection", "Section 8 inspection publication date")
                    .put("Did the latest section 8 inspection convert to a full inspection?", made -> "No")
                    .put("Section 8 inspection overall outcome", Inspection::outcome);
            columns.put("Number of other section 8 inspections since last full inspection", row -> "0")
                    .put(
                            "Number of section 8 inspections since the last full inspection",
                            row -> Long.toString(row.visitsSince()));
        }
        return columns;
    }

    private static String number(Inspection made) {
        return Integer.toString(made.number());
    }

    private static void full(Columns<OfstedRow> columns) {
        String of = " of latest full inspection";
        new OfstedBlock(columns, OfstedRow::graded)
                .put("Inspection number" + of, OfstedLatestFile::number)
                .types("Inspection type", "Inspection type grouping", "Event type grouping")
                .dates("Inspection start date", "Publication date")
                .put("Inspection end date", made -> Numerals.slashed(made.end()))
                .whose(
                        "Does the latest full inspection relate to the URN of the current school?",
                        "URN at time" + of,
                        "LAESTAB at time" + of,
                        "School name at time" + of,
                        "School type at time" + of)
                .put("Category of concern", OfstedLatestFile::concern)
                .areas(Map.of(
                        "Overall effectiveness", Area.OVERALL,
                        "Quality of education", Area.EDUCATION,
                        "Behaviour and attitudes", Area.BEHAVIOUR,
                        "Personal development", Area.DEVELOPMENT,
                        "Effectiveness of leadership and management", Area.LEADERSHIP,
                        "Early years provision (where applicable)", Area.EARLY_YEARS,
                        "Sixth form provision (where applicable)", Area.SIXTH_FORM))
                .put("Safeguarding is effective?", OfstedBlock::safe);
    }

    private static void previous(Columns<OfstedRow> columns) {
        String of = " of previous full inspection";
        new OfstedBlock(columns, OfstedRow::gradedBefore)
                .put("Previous full inspection number", OfstedLatestFile::number)
                .dates("Previous inspection start date", "Previous publication date")
                .put("Previous inspection end date", made -> Numerals.slashed(made.end()))
                .whose(
                        "Does the previous full inspection relate to the URN of the current school?",
                        "URN at time" + of,
                        "LAESTAB at time" + of,
                        "School name at time" + of,
                        "School type at time" + of)
                .put("Previous category of concern", OfstedLatestFile::concern)
                .areas(Map.of(
                        "Previous full inspection overall effectiveness", Area.OVERALL,
                        "Previous quality of education", Area.EDUCATION,
                        "Previous behaviour and attitudes", Area.BEHAVIOUR,
                        "Previous personal development", Area.DEVELOPMENT,
                        "Previous effectiveness of leadership and management", Area.LEADERSHIP,
                        "Previous early years provision (where applicable)", Area.EARLY_YEARS,
                        "Previous sixth form provision (where applicable)", Area.SIXTH_FORM))
                .put("Previous safeguarding is effective?", OfstedBlock::safe);
    }

    /** These files say NULL where there is no concern; those of 2026 leave the cell blank. */
    private static String concern(Inspection made) {
        return made.concern().isEmpty() ? OfstedBlock.NULL : made.concern();
    }
}
