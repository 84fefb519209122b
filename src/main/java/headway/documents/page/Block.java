package headway.documents.page;

import java.util.List;

/** One piece of a letter's text. */
public sealed interface Block {

    /** A heading within a section. */
    record Heading(String text) implements Block {}

    /** A paragraph of plain text. */
    record Paragraph(String text) implements Block {}

    /** A list with bullets. */
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A table whose first column names its rows. */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The close of the letter; the space between the closing words and the name is left for a hand-written name. */
    record Signature(String closing, String name, String post) implements Block {}
}
