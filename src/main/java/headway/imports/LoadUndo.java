package headway.imports;

import headway.shared.CurrentUser;
import java.util.List;

/** Takes back what loads of some kinds of file brought, or says why loads of these kinds are not taken back. */
public interface LoadUndo {

    /** Whether it speaks for the files of a reader. */
    boolean speaksFor(String readerId);

    /** What taking a load back would do, and what stands against it. */
    Plan plan(long loadId, String readerId, CurrentUser by);

    /** Takes it back, within the caller's transaction; only where nothing stands against it. */
    void undo(long loadId);

    /**
     * What taking a load back would do.
     *
     * @param goes what would go or be as it was before, each in a few words with its number
     * @param against why it cannot be, each a sentence that says what to do instead; empty where it can
     */
    record Plan(List<String> goes, List<String> against) {

        public Plan {
            goes = List.copyOf(goes);
            against = List.copyOf(against);
        }

        /** It cannot be taken back. */
        public static Plan not(String why) {
            return new Plan(List.of(), List.of(why));
        }

        public boolean possible() {
            return against.isEmpty();
        }
    }
}
