package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Key stage 4 performance tables, from 2016/17: final, revised, and the shorter provisional ones. */
@Component
class Ks4WideReader implements Reader {

    private static final PerformanceTable TABLE = new PerformanceTable("4", "5", "7", Ks4Figures.ALL);

    private final Recognitions recognitions;

    Ks4WideReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "ks4-wide";
    }

    @Override
    public String title() {
        return "Key stage 4 results, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("RECTYPE", "LEA", "URN", "ATT8SCR", "P8MEA", "PTL2BASICS_95")
                .map(header -> {
                    EditionStatus status = status(head, header);
                    return recognitions.ofYear(
                            id(),
                            "ks4",
                            "KS4 " + status.title() + " results",
                            head,
                            header,
                            PerformanceTable.year(head, header, "ATT8SCR"),
                            status);
                });
    }

    /** What the name says; where it says nothing, only the provisional tables have no figures by group. */
    private static EditionStatus status(TableHead head, int header) {
        return FileNames.status(head.fileName())
                .orElse(head.names(header, "ATT8SCR_FSM6CLA1A") ? EditionStatus.FINAL : EditionStatus.PROVISIONAL);
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "URN");
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        TABLE.read(row, recognition, sink);
    }
}
