package headway.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs between the words of two letters, the earlier and the later.
 *
 * @param html a fragment for a page, safe to embed as it is; removed words stand in del, added ones in ins
 */
public record LetterDifference(List<Paragraph> paragraphs, String html) {

    public LetterDifference {
        paragraphs = List.copyOf(paragraphs);
    }

    /** How a piece of text fared from the earlier letter to the later. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED,
        REWORDED;

        public boolean isRemoval() {
            return this == REMOVED;
        }

        public boolean isAddition() {
            return this == ADDED;
        }
    }

    /** A paragraph, heading, list item or row; a reworded one holds removed, added and unchanged runs. */
    public record Paragraph(Change change, boolean bullet, List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** The text as it stands in the later letter, or stood in the earlier where it was removed. */
        public String text() {
            return runs.stream()
                    .filter(run -> run.change() != Change.REMOVED || change == Change.REMOVED)
                    .map(Run::text)
                    .collect(Collectors.joining());
        }
    }

    /** Words in a row that fared alike; never reworded. */
    public record Run(Change change, String text) {}

    /** Whether anything differs. */
    public boolean isEmpty() {
        return paragraphs.stream().allMatch(paragraph -> paragraph.change() == Change.SAME);
    }

    /** What differs, in a sentence. */
    public String summary() {
        if (isEmpty()) {
            return "The words are the same.";
        }
        return "Paragraphs reworded: %d, added: %d, removed: %d."
                .formatted(count(Change.REWORDED), count(Change.ADDED), count(Change.REMOVED));
    }

    private long count(Change change) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.change() == change)
                .count();
    }
}
