package headway.evidence.pages;

/** What was typed into the form of an entry, kept as it is until it fits. */
public record EntryForm(String value, String happened, String confidence, String note) {

    static EntryForm empty(String today) {
        return new EntryForm("", today, "", "");
    }
}
