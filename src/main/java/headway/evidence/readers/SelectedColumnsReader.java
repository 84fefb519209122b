package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Performance tables of England cut down to their headline columns, with each school's latest inspection beside them.
 * The inspection is left out: the file gives no day of its report, so no one could say from when it was known.
 */
abstract class SelectedColumnsReader implements Reader {

    private final Recognitions recognitions;
    private final String stage;
    private final String[] signature;
    private final PerformanceTable table;

    SelectedColumnsReader(Recognitions recognitions, String stage, List<Measured> figures, String... signature) {
        this.recognitions = recognitions;
        this.stage = stage;
        this.signature = signature.clone();
        // The stages number their record types of areas differently; here there are schools only.
        this.table = new PerformanceTable("", "", "", figures);
    }

    @Override
    public final String id() {
        return stage.toLowerCase(Locale.ROOT) + "-selected-columns";
    }

    @Override
    public final String title() {
        return stage + " results, headline columns of the performance tables";
    }

    @Override
    public final Optional<Recognition> recognise(TableHead head) {
        return head.headerRow(signature)
                .filter(header -> !head.names(header, "LEA"))
                .map(header -> {
                    EditionStatus status = FileNames.status(head.fileName()).orElse(EditionStatus.FINAL);
                    return recognitions.ofYear(
                            id(),
                            stage.toLowerCase(Locale.ROOT),
                            stage + " " + status.title() + " results (headline columns)",
                            head,
                            header,
                            FileNames.year(head.fileName()),
                            status);
                });
    }

    @Override
    public final Reader forOneFile() {
        return new OncePerFile(this, "URN");
    }

    @Override
    public final void read(Row row, Recognition recognition, RecordSink sink) {
        table.read(row, recognition, sink);
    }
}
