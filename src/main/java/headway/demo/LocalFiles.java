package headway.demo;

import headway.demo.generate.DemonstrationStory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the files that officers and schools of the demonstration hand in: the indicators and the self-evaluations. */
final class LocalFiles {

    private static final List<String> SCALE_2019 =
            List.of("", "outstanding", "good", "requires improvement", "inadequate");

    private LocalFiles() {}

    /** The local indicators workbook of a season, as the template has its columns. */
    static Path indicators(Path folder, List<DemonstrationStory> schools, LocalSeason season) throws IOException {
        Path file = folder.resolve("local-indicators-" + season.trueFrom() + ".xlsx");
        List<DemonstrationStory> returned = schools.stream()
                .filter(school -> new LocalKnowledge(school, season).workbookReturned())
                .toList();
        List<String> columns = returned.stream()
                .flatMap(school -> new LocalKnowledge(school, season).indicators().keySet().stream())
                .distinct()
                .toList();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Headway", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Local indicators");
            List<String> header = new ArrayList<>(List.of("URN", "School", "Date"));
            header.addAll(columns);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int line = 0; line < returned.size(); line++) {
                row(sheet, line + 1, returned.get(line), season, columns);
            }
        }
        return file;
    }

    private static void row(
            Worksheet sheet, int line, DemonstrationStory school, LocalSeason season, List<String> columns) {
        sheet.value(line, 0, school.urn());
        sheet.value(line, 1, school.school());
        sheet.value(line, 2, season.trueFrom());
        sheet.style(line, 2).format("dd/mm/yyyy").set();
        Map<String, Object> values = new LocalKnowledge(school, season).indicators();
        for (int column = 0; column < columns.size(); column++) {
            switch (values.get(columns.get(column))) {
                case Number number -> sheet.value(line, 3 + column, number);
                case String word -> sheet.value(line, 3 + column, word);
                case null, default -> {}
            }
        }
    }

    /** The self-evaluations of a season: by the framework of 2019 in the autumn, by the report card in the summer. */
    static Path selfEvaluations(Path folder, List<DemonstrationStory> schools, LocalSeason season) throws IOException {
        Path file = folder.resolve("self-evaluations-" + season.trueFrom() + ".csv");
        List<String> lines = new ArrayList<>(List.of("URN,Date,Framework,Area,Grade,Evidence,Next steps"));
        for (DemonstrationStory school : schools) {
            if (new LocalKnowledge(school, season).selfEvaluationSent()) {
                DemonstrationStory.SelfEvaluation own = school.selfEvaluation();
                if (season.equals(LocalSeason.AUTUMN)) {
                    String day = school.urn() + "," + own.on() + ",2019,";
                    own.framework2019().forEach((area, grade) -> lines.add(day + area + "," + SCALE_2019.get(grade)));
                    lines.add(day + "overall," + SCALE_2019.get(overall(own.framework2019())));
                } else {
                    String day = school.urn() + "," + season.trueFrom().minusDays(3) + ",2025,";
                    own.reportCard().forEach((area, grade) -> lines.add(day + area + "," + grade));
                }
            }
        }
        Files.write(file, lines);
        return file;
    }

    /** A school gives itself the grade that most of its areas have, and the lower where they are even. */
    private static int overall(Map<String, Integer> areas) {
        List<Integer> grades = areas.values().stream().sorted().toList();
        return grades.get(grades.size() / 2);
    }
}
