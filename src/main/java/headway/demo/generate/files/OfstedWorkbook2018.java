package headway.demo.generate.files;

import headway.demo.generate.world.Area;
import headway.demo.generate.world.Inspection;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Ofsted's grades at 31 July 2018 as a workbook of seven columns: true dates, shared strings, a formula column. */
public final class OfstedWorkbook2018 {

    private static final LocalDate DATE = LocalDate.of(2018, 7, 31);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final String[] HEADER = {
        "URN", "School name", "Ofsted phase", "Inspection date", "Publication date", "Overall effectiveness", "REPORURL"
    };
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int uses;
    private int line = 1;

    private OfstedWorkbook2018() {}

    public static Written write(Path folder, World world) throws IOException {
        Path path = folder.resolve(Places.word(world) + "-ofsted-2018-07.xlsx");
        OfstedWorkbook2018 book = new OfstedWorkbook2018();
        try (ZipOut zip = new ZipOut(path)) {
            book.frame(zip);
            book.sheet(zip.part("xl/worksheets/sheet1.xml"), world);
            book.strings(zip.part("xl/sharedStrings.xml"));
        }
        return new Written(path, "Ofsted at " + DATE, book.line - 1);
    }

    private void frame(ZipOut zip) throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        zip.part(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/>"
                        + "</Types>");
        zip.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        zip.part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml"));
        zip.part(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"DFE_data_31_July_2018_SON\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        zip.part(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" xfId=\"0\"/>"
                        + "<xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    private void sheet(Writer out, World world) throws IOException {
        out.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < HEADER.length; i++) {
            row.append(text((char) ('A' + i), HEADER[i]));
        }
        line(out, row);
        for (OfstedRow school : OfstedRow.of(world, DATE)) {
            Optional<Inspection> graded = school.graded();
            if (graded.isPresent()) {
                line++;
                line(out, cells(school, graded.get()));
            }
        }
        out.write("</sheetData><autoFilter ref=\"A1:G1\"/></worksheet>");
    }

    private StringBuilder cells(OfstedRow school, Inspection made) {
        return new StringBuilder()
                .append(number('A', Integer.toString(school.listing().school().urn())))
                .append(text('B', school.listing().school().nameAt(DATE)))
                .append(text('C', OfstedSchool.phase(school.listing().place(), DATE)))
                .append(date('D', made.start()))
                .append(date('E', made.published()))
                .append(number('F', Integer.toString(made.grade(Area.OVERALL))))
                .append(link());
    }

    private void line(Writer out, StringBuilder cells) throws IOException {
        out.write("<row r=\"" + line + "\">");
        out.append(cells);
        out.write("</row>");
    }

    private String text(char column, String value) {
        uses++;
        int index = strings.computeIfAbsent(value, key -> strings.size());
        return "<c r=\"%s%d\" t=\"s\"><v>%d</v></c>".formatted(column, line, index);
    }

    private String number(char column, String value) {
        return "<c r=\"%s%d\"><v>%s</v></c>".formatted(column, line, value);
    }

    private String date(char column, LocalDate value) {
        return "<c r=\"%s%d\" s=\"1\"><v>%d</v></c>".formatted(column, line, ChronoUnit.DAYS.between(EPOCH, value));
    }

    /** A formula that makes a link, with the text that it showed when it was last reckoned. */
    private String link() {
        return ("<c r=\"G%1$d\" t=\"str\"><f>IF(A%1$d&lt;&gt;\"\",HYPERLINK(CONCATENATE("
                        + "\"http://www.ofsted.gov.uk/oxedu_providers/full/(urn)/\",A%1$d),\"Report\"),\"\")</f>"
                        + "<v>Report</v></c>")
                .formatted(line);
    }

    private void strings(Writer out) throws IOException {
        out.write(XML + "<sst xmlns=\"" + MAIN + "\" count=\"" + uses + "\" uniqueCount=\"" + strings.size() + "\">");
        for (String value : strings.keySet()) {
            out.write("<si><t>" + ZipOut.escaped(value) + "</t></si>");
        }
        out.write("</sst>");
    }
}
