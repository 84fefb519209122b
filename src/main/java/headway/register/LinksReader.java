package headway.register;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.Urn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register's links between schools: predecessors, successors, splits, mergers. */
@Component
class LinksReader implements Reader {

    @Override
    public String id() {
        return "gias-links";
    }

    @Override
    public String title() {
        return "GIAS links between schools (CSV)";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate")
                .map(row -> new Recognition(id(), "GIAS links between schools", row, null, null, null, null));
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        Cells cells = new Cells(row, sink);
        int urn = cells.needed("URN");
        int linkUrn = cells.needed("LinkURN");
        String kind = cells.text("LinkType");
        if (cells.good() && !(Urn.isValid(urn) && Urn.isValid(linkUrn))) {
            cells.problem("LinkURN", linkUrn + "", "or the URN beside it is not a URN: a URN has five or six digits.");
        }
        if (kind == null) {
            cells.problem("LinkType", "", "is blank, but every row needs it.");
            return;
        }
        String name = cells.text("LinkName");
        LinkRecord link =
                new LinkRecord(urn, linkUrn, kind, name == null ? "" : name, cells.date("LinkEstablishedDate"));
        if (cells.good()) {
            sink.accept(link);
        }
    }
}
