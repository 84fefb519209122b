package headway.evidence.workbook;

import headway.evidence.entries.Indicators;
import headway.evidence.entries.StoredEntry;
import headway.evidence.facts.EntryValues;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import headway.register.School;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook: the sheet to fill in, what is held beside it, and what each column means. A school's row bears the
 * latest day about which something is held, and only what is held about that day, so that loading it unchanged changes
 * nothing.
 */
final class IndicatorWorkbook {

    private static final int TITLES = 1;
    private static final int HEADER = 2;
    private static final int FIRST = 3;
    private static final int FACTS = 3;
    private static final String DAY = "dd/mm/yyyy";

    private final List<FactDefinition> facts;

    IndicatorWorkbook(List<FactDefinition> facts) {
        this.facts = facts;
    }

    /** @param held what the person who takes it may see, by school, the latest first */
    void write(OutputStream out, String authority, List<School> schools, Map<Integer, List<StoredEntry>> held)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Headway", "1.0")) {
            fillIn(workbook.newWorksheet("Local indicators"), authority, schools, held);
            held(workbook.newWorksheet("What is held"), schools, held);
            notes(workbook.newWorksheet("Notes"));
        }
    }

    private void fillIn(Worksheet sheet, String authority, List<School> schools, Map<Integer, List<StoredEntry>> held) {
        sheet.value(
                0,
                0,
                "Local indicators of " + authority
                        + ". Give each row the day from which its values are true; leave blank what you do not know. Then load the file under Evidence.");
        sheet.style(0, 0).bold().set();
        header(sheet, 0, "URN", Indicators.URN, 10);
        header(sheet, 1, "School", Indicators.SCHOOL, 36);
        header(sheet, 2, "True from (day)", Indicators.DATE, 14);
        for (int column = 0; column < facts.size(); column++) {
            FactDefinition fact = facts.get(column);
            String unit = fact.unit().isEmpty() ? "" : " (" + fact.unit() + ")";
            header(sheet, FACTS + column, fact.title() + unit, fact.name(), 20);
        }
        int line = FIRST;
        for (School school : schools) {
            row(sheet, line++, school, held.getOrDefault(school.urn().value(), List.of()));
        }
        for (int column = 0; column < facts.size() && line > FIRST; column++) {
            offerWords(sheet, FACTS + column, line - 1, facts.get(column));
        }
        sheet.freezePane(2, FIRST);
    }

    private static void header(Worksheet sheet, int column, String title, String name, double width) {
        sheet.value(TITLES, column, title);
        sheet.style(TITLES, column).bold().wrapText(true).set();
        sheet.value(HEADER, column, name);
        sheet.style(HEADER, column).fontColor("666666").set();
        sheet.width(column, width);
    }

    private void row(Worksheet sheet, int line, School school, List<StoredEntry> held) {
        sheet.value(line, 0, school.urn().value());
        sheet.value(line, 1, school.name());
        sheet.style(line, 2).format(DAY).set();
        LocalDate latest = held.stream()
                .filter(this::inWorkbook)
                .map(StoredEntry::happened)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (latest == null) {
            return;
        }
        sheet.value(line, 2, latest);
        for (int column = 0; column < facts.size(); column++) {
            FactDefinition fact = facts.get(column);
            int at = FACTS + column;
            held.stream()
                    .filter(entry ->
                            entry.fact().equals(fact.name()) && entry.happened().equals(latest))
                    .findFirst()
                    .ifPresent(entry -> cell(sheet, line, at, fact, entry.value()));
        }
    }

    private boolean inWorkbook(StoredEntry entry) {
        return facts.stream().anyMatch(fact -> fact.name().equals(entry.fact()));
    }

    private static void cell(Worksheet sheet, int line, int column, FactDefinition fact, String value) {
        switch (EntryValues.read(fact, value)) {
            case Number number -> sheet.value(line, column, number);
            case null, default -> sheet.value(line, column, value);
        }
    }

    /** Lets a spreadsheet offer the words that are allowed; the reader checks all the same. */
    private static void offerWords(Worksheet sheet, int column, int last, FactDefinition fact) {
        List<String> words = fact.type() == FactType.YES_NO ? List.of("yes", "no") : fact.words();
        if (!words.isEmpty()) {
            sheet.range(FIRST, column, last, column)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .allowBlank(true);
        }
    }

    private void held(Worksheet sheet, List<School> schools, Map<Integer, List<StoredEntry>> held) {
        List<String> titles = List.of("URN", "School", "What", "Value", "True from", "Entered", "By", "Confidence");
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 1 || column == 2 || column == 6 ? 36 : 14);
        }
        int line = 1;
        for (School school : schools) {
            for (StoredEntry entry : held.getOrDefault(school.urn().value(), List.of())) {
                FactDefinition fact = facts.stream()
                        .filter(each -> each.name().equals(entry.fact()))
                        .findFirst()
                        .orElse(null);
                if (fact == null) {
                    continue;
                }
                sheet.value(line, 0, school.urn().value());
                sheet.value(line, 1, school.name());
                sheet.value(line, 2, fact.title());
                cell(sheet, line, 3, fact, entry.value());
                sheet.value(line, 4, entry.happened());
                sheet.style(line, 4).format(DAY).set();
                sheet.value(line, 5, entry.entered());
                sheet.style(line, 5).format(DAY).set();
                sheet.value(line, 6, entry.by());
                sheet.value(line, 7, entry.confidence());
                line++;
            }
        }
        sheet.freezePane(0, 1);
    }

    private void notes(Worksheet sheet) {
        List<String> titles = List.of("Column", "What it is", "Allowed", "Meaning", "Counts for (months)");
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().set();
        }
        List<Integer> widths = List.of(24, 34, 44, 80, 20);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        note(sheet, 1, Indicators.DATE, "Day", "a day such as 31/08/2026, not in the future", DATE_MEANING, "");
        int line = 2;
        for (FactDefinition fact : facts) {
            String unit = fact.unit().isEmpty() ? "" : ", " + fact.unit();
            note(
                    sheet,
                    line++,
                    fact.name(),
                    fact.title(),
                    EntryValues.allowed(fact) + unit,
                    fact.meaning(),
                    fact.expires() == null ? "" : fact.expires().toString());
        }
        note(sheet, line + 1, "Percentages", "", "", "Write 12 for 12 per cent, without a percent format.", "");
        note(sheet, line + 2, "Blank cells", "", "", "A blank says nothing: what was entered before stays.", "");
    }

    private static final String DATE_MEANING =
            "The day from which the values of the row are true: the end of the period that a number counts. To say something about another day, change the day and clear what you do not want to say about it.";

    private static void note(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(line, column, cells[column]);
            sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
