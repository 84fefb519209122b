package headway.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes files, whole and spoilt. */
final class Damage {

    static final String HEADER =
            "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                    + "EstablishmentStatus (name),OpenDate,PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,"
                    + "OfficialSixthForm (name),NumberOfPupils,HeadTitle (name),HeadFirstName,HeadLastName\r\n";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Damage() {}

    /** A register of invented schools of authority 397. */
    static String register(int first, int schools) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int urn = first; urn < first + schools; urn++) {
            file.append(urn)
                    .append(",397,Damageshire,")
                    .append(2000 + urn - first)
                    .append(",School ")
                    .append(urn)
                    .append(
                            ",Community school,Open,01-09-1990,Primary,4,11,Does not have a sixth form,210,Mx,Ash,Example\r\n");
        }
        return file.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of a CSV text as a workbook. */
    static byte[] xlsx(String csv) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Schools");
            String[] lines = csv.split("\r\n");
            for (int line = 0; line < lines.length; line++) {
                String[] cells = lines[line].split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(line, column, cells[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The rows of a CSV text as an OpenDocument spreadsheet that declares no styles. */
    static byte[] ods(String csv) {
        StringBuilder rows = new StringBuilder();
        for (String line : csv.split("\r\n")) {
            rows.append("<table:table-row>");
            for (String cell : line.split(",")) {
                rows.append(
                        cell.matches("[1-9]\\d*")
                                ? "<table:table-cell office:value-type=\"float\" office:value=\"" + cell + "\"/>"
                                : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                        + "</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return ods(
                "",
                rows + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>",
                true);
    }

    static byte[] ods(String prologue, String rows, boolean whole) {
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"Schools\">" + rows
                + (whole ? "</table:table></office:spreadsheet></office:body></office:document-content>" : "");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", utf8(content));
        return zip(parts);
    }

    static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip of one file that unpacks to this many megabytes of short rows. */
    static byte[] bomb(String name, int megabytes) {
        byte[] rows = utf8("1,2\n".repeat(1 << 18));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same zip, whose directory says that its only file has a thousand bytes. */
    static byte[] lying(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = zip.length - 46; at >= 0; at--) {
            if (bytes.getInt(at) == 0x02014b50) {
                return bytes.putInt(at + 24, 1000).array();
            }
        }
        throw new IllegalStateException("no directory");
    }

    /** A workbook with other XML in its first sheet. */
    static byte[] edited(byte[] workbook, String part, java.util.function.UnaryOperator<String> edit) {
        Map<String, byte[]> parts = unzip(workbook);
        parts.computeIfPresent(part, (name, old) -> utf8(edit.apply(new String(old, StandardCharsets.UTF_8))));
        return zip(parts);
    }

    static byte[] sheetEdited(byte[] workbook, java.util.function.UnaryOperator<String> edit) {
        return edited(workbook, SHEET, edit);
    }

    static byte[] replaced(byte[] workbook, String part, byte[] content) {
        Map<String, byte[]> parts = unzip(workbook);
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("headway-test", ".zip");
            Files.write(file, zip);
            try (ZipFile open = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(open.entries())) {
                    parts.put(entry.getName(), open.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The first part of a file. */
    static byte[] cut(byte[] file, int bytes) {
        return Arrays.copyOf(file, bytes);
    }

    /** A file with bytes turned over in its middle. */
    static byte[] turned(byte[] file) {
        byte[] spoilt = file.clone();
        for (int at = file.length / 2; at < file.length / 2 + 40; at++) {
            spoilt[at] ^= (byte) 0x5a;
        }
        return spoilt;
    }
}
