package headway.visits.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    static final Preparation NONE = new Preparation(0, new Content(List.of(), "", "", List.of()), null, null, null);

    /**
     * What the school writes: its own grade by area, what else the officer should know, its questions, and how far each
     * open action has got.
     */
    public record Content(List<NoteContent.Finding> areas, String news, String questions, List<OnAction> actions) {

        public Content {
            areas = List.copyOf(areas);
            // Parts that were kept before the school wrote on each action have none.
            actions = List.copyOf(Objects.requireNonNullElse(actions, List.of()));
        }

        /** What it says of an action; blank where nothing. */
        public String on(long action) {
            return actions.stream()
                    .filter(each -> each.action() == action)
                    .map(OnAction::words)
                    .findFirst()
                    .orElse("");
        }

        /** What it says of an area; blank where nothing. */
        public NoteContent.Finding in(String area) {
            return areas.stream()
                    .filter(each -> each.area().equals(area))
                    .findFirst()
                    .orElse(new NoteContent.Finding(area, "", ""));
        }
    }

    /** How far an action has got, in the school's words; what it was is kept with it. */
    public record OnAction(long action, String what, String words) {}
}
