package headway.register;

import headway.imports.LoadUndo;
import headway.shared.CurrentUser;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why a register is not taken back: everything else in Headway hangs on its schools. */
@Component
class RegisterUndo implements LoadUndo {

    private static final Set<String> REGISTER =
            Set.of(GiasReader.ID, "register-json", "gias-links", "performance-tables-schools");

    @Override
    public boolean speaksFor(String readerId) {
        return REGISTER.contains(readerId) || readerId.equals("clusters");
    }

    @Override
    public Plan plan(long loadId, String readerId, CurrentUser by) {
        return Plan.not("A load of the register is never taken back, because evidence, decisions and people hang on its"
                + " schools. If it was the wrong file, load the right day's file: of each school the file of the newest"
                + " day counts, and what a file changed stays in the school's history. Clusters are put right on their"
                + " own page, or by loading the list again.");
    }

    @Override
    public void undo(long loadId) {
        throw new IllegalStateException("A register is not taken back.");
    }
}
