package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Key stage 2 performance tables in full, from 2015/16, of an authority or of England. */
@Component
class Ks2WideReader implements Reader {

    private static final PerformanceTable TABLE = new PerformanceTable("3", "4", "5", Ks2Figures.ALL);

    private final Recognitions recognitions;

    Ks2WideReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "ks2-wide";
    }

    @Override
    public String title() {
        return "Key stage 2 results, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("RECTYPE", "LEA", "URN", "TELIG", "PTRWM_EXP").map(header -> {
            EditionStatus status = FileNames.status(head.fileName()).orElse(EditionStatus.FINAL);
            return recognitions.ofYear(
                    id(),
                    "ks2",
                    "KS2 " + status.title() + " results",
                    head,
                    header,
                    PerformanceTable.year(head, header, "PTRWM_EXP"),
                    status);
        });
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
