package headway.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet of an OpenDocument spreadsheet; date cells read as yyyy-MM-dd, whole numbers without decimals. */
record OdsSource(String fileName, String sheet, int position, CsvSource.Bytes content) implements Source {

    /** Finds the sheets. */
    static List<Source> sheets(String fileName, CsvSource.Bytes content) throws IOException {
        List<Source> found = new ArrayList<>();
        read(fileName, content, xml -> {
            while (xml.hasNext()) {
                if (OdsRows.starts(xml, xml.next(), "table")) {
                    found.add(new OdsSource(fileName, OdsRows.attribute(xml, "name"), found.size(), content));
                    OdsRows.skip(xml);
                }
            }
        });
        if (found.isEmpty()) {
            throw new UnreadableFileException(fileName
                    + " is an OpenDocument file without a sheet. Save it as a spreadsheet (.ods) and load that.");
        }
        return found;
    }

    @Override
    public void rows(RowVisitor visitor) throws IOException {
        read(fileName, content, xml -> {
            int at = 0;
            while (xml.hasNext()) {
                if (OdsRows.starts(xml, xml.next(), "table")) {
                    if (at++ == position) {
                        new OdsRows(fileName, xml).read(visitor);
                        return;
                    }
                    OdsRows.skip(xml);
                }
            }
        });
    }

    private interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void read(String fileName, CsvSource.Bytes content, Reading reading) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new BufferedInputStream(content.open(), 1 << 16)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            reading.of(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(
                    fileName
                            + " is not a whole OpenDocument spreadsheet. Download it again, or save it as .xlsx or .csv.",
                    e);
        }
    }
}
