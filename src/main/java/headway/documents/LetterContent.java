package headway.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one letter says beyond its template.
 *
 * @param addressee name and address of who receives it, one line each
 * @param date the letter's date; the place {{date}} is filled from it
 * @param reference the sender's reference; the place {{reference}} is filled from it
 * @param places the text of each named place
 * @param tables the table of each place whose name ends in "_table"
 * @param edits for each editable section that a person rewrote, its new text
 */
public record LetterContent(
        Letterhead from,
        List<String> addressee,
        LocalDate date,
        String reference,
        Signatory signatory,
        Map<String, String> places,
        Map<String, LetterTable> tables,
        Map<String, String> edits) {

    public LetterContent {
        addressee = List.copyOf(addressee);
        places = Map.copyOf(places);
        tables = Map.copyOf(tables);
        edits = Map.copyOf(edits);
    }

    /** The same letter with other edits. */
    public LetterContent withEdits(Map<String, String> newEdits) {
        return new LetterContent(from, addressee, date, reference, signatory, places, tables, newEdits);
    }
}
