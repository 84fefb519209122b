package headway.documents;

import java.util.List;

/**
 * Who sends a letter.
 *
 * @param authority the authority's name in full
 * @param lines department, address, telephone and the like, one a line
 */
public record Letterhead(String authority, List<String> lines) {

    public Letterhead {
        lines = List.copyOf(lines);
    }
}
