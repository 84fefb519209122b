package headway.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole letter as it will stand on paper and on screen. */
public record LetterPage(
        String authority,
        List<String> authorityLines,
        List<String> addressee,
        String date,
        String reference,
        String title,
        List<Part> parts) {

    public LetterPage {
        authorityLines = List.copyOf(authorityLines);
        addressee = List.copyOf(addressee);
        parts = List.copyOf(parts);
    }

    /** A section of the letter. */
    public record Part(String id, @Nullable String heading, boolean editable, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }

        /** Where the section's heading can be found by a link. */
        public String anchor() {
            return "letter-" + id;
        }

        /** Whether the letter is signed in it; it is kept on one page, so that no signature stands alone. */
        public boolean isClose() {
            return blocks.stream().anyMatch(Block.Signature.class::isInstance);
        }

        /** How far headings within the section stand below the letter's title. */
        public int depth() {
            return heading == null ? 1 : 2;
        }
    }
}
