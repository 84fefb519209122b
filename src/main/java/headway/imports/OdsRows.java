package headway.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the rows of a sheet in an OpenDocument spreadsheet's content, from its start tag to its end tag. */
final class OdsRows {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final String fileName;
    private final XMLStreamReader xml;
    private int line = 1;

    OdsRows(String fileName, XMLStreamReader xml) {
        this.fileName = fileName;
        this.xml = xml;
    }

    static boolean starts(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name)
                && TABLE.equals(xml.getNamespaceURI());
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(TABLE, name);
        return value == null ? "" : value;
    }

    /** Goes to the end of the element that has just started. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    void read(Source.RowVisitor visitor) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (starts(xml, event, "table-row")) {
                int repeated = times("number-rows-repeated");
                List<String> cells = cells();
                // Blank rows are repeated a million times to the end of a sheet; a filled one seldom, and is one row.
                for (int i = 0; !cells.isEmpty() && i < repeated; i++) {
                    if (!visitor.row(line + i, cells)) {
                        return;
                    }
                }
                line += repeated;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table")
                    && TABLE.equals(xml.getNamespaceURI())) {
                return;
            }
        }
    }

    private int times(String attribute) throws XMLStreamException {
        String typed = attribute(xml, attribute);
        try {
            return typed.isEmpty() ? 1 : Math.max(1, Integer.parseInt(typed));
        } catch (NumberFormatException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The cells of a row without the blank ones at its end. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (starts(xml, event, "table-cell") || starts(xml, event, "covered-table-cell")) {
                int repeated = times("number-columns-repeated");
                String text = text();
                if (text.isBlank()) {
                    blanks += repeated;
                    continue;
                }
                Columns.check(fileName, line, (long) cells.size() + blanks + repeated);
                for (; blanks > 0; blanks--) {
                    cells.add("");
                }
                for (int i = 0; i < repeated; i++) {
                    cells.add(text);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            }
        }
        return cells;
    }

    private String text() throws XMLStreamException {
        String type = office("value-type");
        String value = office("value");
        String date = office("date-value");
        String truth = office("boolean-value");
        String shown = shown();
        return switch (type) {
            case "float", "currency" -> number(value);
            case "date" -> date.endsWith("T00:00:00") ? date.substring(0, 10) : date;
            case "boolean" -> truth.isEmpty() ? shown : truth;
            default -> shown;
        };
    }

    private String office(String name) {
        String value = xml.getAttributeValue(OFFICE, name);
        return value == null ? "" : value;
    }

    private static String number(String value) throws XMLStreamException {
        try {
            return new BigDecimal(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw new XMLStreamException(e);
        }
    }

    /** What the cell shows: its paragraphs, without notes; goes to the end of the cell. */
    private String shown() throws XMLStreamException {
        StringBuilder shown = new StringBuilder();
        int depth = 1;
        int paragraphs = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (depth > 1) {
                    shown.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (OFFICE.equals(xml.getNamespaceURI())) {
                    skip(xml);
                    continue;
                }
                depth++;
                if (TEXT.equals(xml.getNamespaceURI())) {
                    switch (xml.getLocalName()) {
                        case "p" -> shown.append(paragraphs++ == 0 ? "" : "\n");
                        case "s" -> shown.append(' ');
                        case "line-break" -> shown.append('\n');
                        case "tab" -> shown.append('\t');
                        default -> {}
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return shown.toString();
    }
}
