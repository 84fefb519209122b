package headway.evidence.pages;

import java.util.List;

/**
 * What is held under one heading.
 *
 * @param notHeld measures that would apply and are not held, each with the file to load
 * @param entries what was entered, the latest first
 * @param notEntered what could be entered and is not
 * @param entered whether people enter anything under this heading at all
 * @param hidden whether entries there may be are kept from this reader
 */
public record ThemeView(
        String anchor,
        String title,
        List<MeasureView> measures,
        List<NotHeld> notHeld,
        List<GapView> gaps,
        List<EntryView> entries,
        List<String> notEntered,
        boolean entered,
        boolean hidden) {

    /** Measures that one file would bring. */
    public record NotHeld(String load, List<String> measures) {}

    public boolean empty() {
        return measures.isEmpty() && gaps.isEmpty() && entries.isEmpty();
    }
}
