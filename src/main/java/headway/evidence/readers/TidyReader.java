package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of Explore education statistics: one row for each place, year and group. */
abstract class TidyReader implements Reader {

    private final Recognitions recognitions;
    private final String id;
    private final String kind;
    private final String title;

    /**
     * @param kind the kind of the reference data of editions
     * @param title what it reads; the recognition's title puts the edition and the year behind it
     */
    TidyReader(Recognitions recognitions, String id, String kind, String title) {
        this.recognitions = recognitions;
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title + ", from Explore education statistics";
    }

    @Override
    public final Optional<Recognition> recognise(TableHead head) {
        return header(head).map(header -> {
            EditionStatus status = status(head, header);
            String words = status == null ? title : title.replace("results", status.title() + " results");
            return recognitions.ofYear(id, kind, words, head, header, TidyRow.latestYear(head, header), status);
        });
    }

    @Override
    public final void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        TidyRow.of(work, recognition).ifPresent(tidy -> take(work, tidy));
        work.deliver(sink, PerformanceTable.NOTHING);
    }

    /** The header's row, where this is its kind of file. */
    abstract Optional<Integer> header(TableHead head);

    /** Provisional, revised or final; null for statistics that come out once. */
    @Nullable
    EditionStatus status(TableHead head, int header) {
        return null;
    }

    /** Takes the figures of one row. */
    abstract void take(RowWork work, TidyRow tidy);
}
