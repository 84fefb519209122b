package headway.evidence;

import headway.imports.LoadUndo;
import headway.shared.CurrentUser;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why what an authority entered by file is not taken back as a whole, and what puts it right. */
@Component
class EntriesUndo implements LoadUndo {

    private static final Map<String, String> INSTEAD = Map.of(
            "local-indicators",
            "What the workbook brought are dated entries of the authority, which stay on record. Load the corrected"
                    + " workbook: its values replace those of the same school and day. A value that should not be there"
                    + " at all is withdrawn on the school's evidence page.",
            "self-evaluation",
            "A self-evaluation stays on record once it is in. Load or enter the corrected one: it replaces that of the"
                    + " same school, framework and day, and the earlier stays in the history.",
            "statistical-neighbours",
            "Statistical neighbours are one list, and the list that is loaded last counts. Load the right list.");

    @Override
    public boolean speaksFor(String readerId) {
        return INSTEAD.containsKey(readerId);
    }

    @Override
    public Plan plan(long loadId, String readerId, CurrentUser by) {
        return Plan.not(INSTEAD.getOrDefault(readerId, ""));
    }

    @Override
    public void undo(long loadId) {
        throw new IllegalStateException("What was entered by file is not taken back.");
    }
}
