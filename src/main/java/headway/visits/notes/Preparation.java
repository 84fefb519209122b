package headway.visits.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The school's part before a visit.
 *
 * @param version nought where nothing is kept yet
 * @param sentOn when the school sent it to the officer; null while it is a draft
 */
public record Preparation(
        int version,
        Content content,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        @Nullable LocalDate sentOn) {

    static final Preparation NONE = new Preparation(0, new Content(List.of(), "", ""), null, null, null);

    /** What the school writes: its own grade by area, what else the officer should know, and its questions. */
    public record Content(List<NoteContent.Finding> areas, String news, String questions) {

        public Content {
            areas = List.copyOf(areas);
        }

        /** What it says of an area; blank where nothing. */
        public NoteContent.Finding in(String area) {
            return areas.stream()
                    .filter(each -> each.area().equals(area))
                    .findFirst()
                    .orElse(new NoteContent.Finding(area, "", ""));
        }
    }
}
