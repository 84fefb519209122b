package headway.evidence.reference;

import headway.evidence.statistics.CoastingStandard;
import headway.evidence.statistics.FloorStandard;
import headway.evidence.statistics.Subjects;
import headway.evidence.statistics.Thresholds;
import headway.shared.AcademicYear;
import headway.shared.DateRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads standards.yaml. */
public final class StandardsFile {

    private StandardsFile() {}

    /** The standards that ship with the product; every measure that they name must be one of these. */
    public static Standards shipped(Measures measures) {
        return read(ReferenceFile.shipped("standards.yaml"), measures);
    }

    static Standards read(Entry file, Measures measures) {
        Entry inspection = file.entry("inspection");
        Entry tests = file.entry("tests");
        Standards standards = new Standards(
                file.entries("floor").stream().map(StandardsFile::floor).toList(),
                file.entries("coasting").stream().map(StandardsFile::coasting).toList(),
                spreads(file, measures),
                notPublished(file, measures),
                inspection.date("no_overall_grade_from"),
                inspection.date("report_cards_from"),
                thresholds(tests, "share", "points", 1),
                thresholds(tests, "progress8", "grades", 2),
                tests.number("bottom_fifth"),
                tests.number("top_fifth"));
        inspection.nothingElse();
        tests.nothingElse();
        file.nothingElse();
        return standards;
    }

    private static FloorStandard floor(Entry entry) {
        Entry ks2 = entry.entry("ks2");
        Entry ks4 = entry.entry("ks4");
        Entry near = entry.entry("near");
        List<Integer> results = span(entry);
        entry.text("title");
        FloorStandard floor = new FloorStandard(
                inForce(entry),
                new AcademicYear(results.getFirst()),
                new AcademicYear(results.getLast()),
                entry.whole("small_cohort"),
                ks2.number("attainment"),
                subjects(ks2),
                ks4.number("progress8"),
                near.number("attainment"),
                near.number("margin"),
                near.number("progress8"));
        List.of(ks2, ks4, near, entry).forEach(Entry::nothingElse);
        return floor;
    }

    private static CoastingStandard coasting(Entry entry) {
        Entry ks2 = entry.entry("ks2");
        Entry ks4 = entry.entry("ks4");
        List<Integer> results = span(entry);
        entry.text("title");
        CoastingStandard coasting = new CoastingStandard(
                inForce(entry),
                new AcademicYear(results.getFirst()),
                new AcademicYear(results.getLast()),
                entry.whole("years"),
                entry.whole("small_cohort"),
                ks2.number("attainment"),
                subjects(ks2),
                ks4.number("progress8"));
        List.of(ks2, ks4, entry).forEach(Entry::nothingElse);
        return coasting;
    }

    private static DateRange inForce(Entry entry) {
        return new DateRange(entry.date("from"), entry.has("until") ? entry.date("until") : null);
    }

    private static List<Integer> span(Entry entry) {
        List<Integer> results = entry.wholes("results");
        if (results.size() != 2 || results.getFirst() > results.getLast()) {
            throw entry.wrong("'results' must be the first and the last year.");
        }
        return results;
    }

    private static Subjects subjects(Entry entry) {
        return new Subjects(entry.number("reading"), entry.number("writing"), entry.number("maths"));
    }

    private static Thresholds thresholds(Entry tests, String kind, String unit, int decimals) {
        Entry lines = tests.entry(kind);
        Thresholds thresholds = new Thresholds(
                lines.number("drop"),
                tests.number("drop_z"),
                lines.number("decline"),
                tests.number("decline_z"),
                lines.number("rise"),
                tests.whole("small_cohort"),
                unit,
                decimals);
        lines.nothingElse();
        return thresholds;
    }

    private static Map<String, Map<Integer, Double>> spreads(Entry file, Measures measures) {
        Map<String, Map<Integer, Double>> spreads = new HashMap<>();
        for (Entry entry : file.entries("spread")) {
            String measure = known(entry, entry.text("measure"), measures);
            spreads.computeIfAbsent(measure, m -> new HashMap<>()).put(entry.whole("year"), entry.number("deviation"));
            entry.nothingElse();
        }
        return spreads;
    }

    private static Map<String, Map<Integer, String>> notPublished(Entry file, Measures measures) {
        Map<String, Map<Integer, String>> gaps = new HashMap<>();
        for (Entry entry : file.entries("not_published")) {
            String because = entry.text("because");
            for (String measure : entry.texts("measures")) {
                Map<Integer, String> years =
                        gaps.computeIfAbsent(known(entry, measure, measures), m -> new HashMap<>());
                entry.wholes("years").forEach(year -> years.put(year, because));
            }
            entry.nothingElse();
        }
        return gaps;
    }

    private static String known(Entry entry, String measure, Measures measures) {
        if (measures.find(measure).isEmpty()) {
            throw entry.wrong("measures.yaml has no measure '" + measure + "'.");
        }
        return measure;
    }
}
