package headway.demo.generate.files;

import headway.demo.generate.world.World;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Ofsted's workbook of 2026 (OpenDocument): a cover, then sheet D2 with lines above its header and true dates. */
public final class OfstedSheet2026 {

    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OfstedSheet2026() {}

    public static Written write(Path folder, World world, LocalDate date) throws IOException {
        Path path = folder.resolve("Management_information_-_state-funded_schools_-_as_at_28_Feb_2026.ods");
        try (ZipOut zip = new ZipOut(path)) {
            zip.plain("mimetype", MIME);
            zip.part(
                    "META-INF/manifest.xml",
                    XML + "<manifest:manifest xmlns:manifest=\"" + NAMES + "manifest:1.0\" manifest:version=\"1.2\">"
                            + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + MIME + "\"/>"
                            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                            + "</manifest:manifest>");
            long rows = content(zip.part("content.xml"), world, date);
            return new Written(path, "Ofsted at " + date + " (workbook)", rows);
        }
    }

    private static long content(Writer out, World world, LocalDate date) throws IOException {
        List<String> header = Headers.of("ofsted-2026").stream()
                .map(name -> name.replace("- date of judgement", "- date of grade"))
                .toList();
        out.write(XML + "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:table=\"" + NAMES
                + "table:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" xmlns:style=\"" + NAMES
                + "style:1.0\" office:version=\"1.2\">");
        // Office programs always write styles before the body, and some readers count on it.
        out.write("<office:automatic-styles><style:style style:name=\"co1\" style:family=\"table-column\"/>"
                + "</office:automatic-styles><office:body><office:spreadsheet>");
        out.write("<table:table table:name=\"Cover\">");
        row(out, List.of("Management information: state-funded schools at 28 February 2026"));
        row(out, List.of("Invented data for a demonstration"));
        out.write("</table:table><table:table table:name=\"D2_Most_recent_inspections\">");
        row(out, List.of("Most recent inspections of open state-funded schools"));
        row(out, List.of("This worksheet contains one table."));
        row(out, header);
        List<Function<OfstedRow, String>> columns =
                Ofsted2026File.columns("grade").in(header);
        long rows = 0;
        for (OfstedRow school : OfstedRow.of(world, date)) {
            row(out, Columns.row(columns, school));
            rows++;
        }
        out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
        return rows;
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        out.write("<table:table-row>");
        for (String cell : cells) {
            out.write(cell(cell));
        }
        out.write("</table:table-row>");
    }

    private static String cell(String value) {
        if (value.isEmpty()) {
            return "<table:table-cell/>";
        }
        String shown = "<text:p>" + ZipOut.escaped(value) + "</text:p></table:table-cell>";
        if (value.matches("\\d{2}/\\d{2}/\\d{4}")) {
            String iso = value.substring(6) + "-" + value.substring(3, 5) + "-" + value.substring(0, 2);
            return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + iso + "\">" + shown;
        }
        if (value.matches("\\d{1,9}")) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\">" + shown;
        }
        return "<table:table-cell office:value-type=\"string\">" + shown;
    }
}
