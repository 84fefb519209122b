package headway.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the strategy: its subject and sections, with places such as {{school}} to be filled. A blank line starts
 * a paragraph, lines that start with "- " are a list.
 */
public record Letter(String id, String title, String subject, List<Section> sections) {

    /**
     * A part of a letter.
     *
     * @param heading stands above it, or null
     * @param editable whether a person may change it in a single letter
     * @param categories only for schools of these categories; empty means all
     * @param levels only for schools at these levels; empty means all
     */
    public record Section(
            String id,
            @Nullable String heading,
            String text,
            boolean editable,
            List<String> categories,
            List<String> levels) {

        public Section {
            categories = Copies.list(categories);
            levels = Copies.list(levels);
        }

        /** Whether the section stands in the letter of such a school. */
        public boolean isFor(String category, String level) {
            return (categories.isEmpty() || categories.contains(category))
                    && (levels.isEmpty() || levels.contains(level));
        }
    }

    public Letter {
        sections = List.copyOf(sections);
    }
}
