package headway.imports;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** The loads of an authority; the files themselves stay with their publishers. */
@Component
class ImportsExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ofAuthority("load", "A file that was loaded, with what came of it"),
                Table.ofAuthority("load_problem", "A row that could not be loaded, and why"),
                Table.ofAuthority("load_change", "What a load changed"));
    }
}
