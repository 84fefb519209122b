package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;

/** One generation of Ofsted's files: the inspections of a row, each in its own columns. */
abstract class OfstedReader implements Reader {

    private final Recognitions recognitions;
    private final String id;
    private final String title;
    private final List<InspectionColumns> inspections;

    OfstedReader(Recognitions recognitions, String id, String title, InspectionColumns... inspections) {
        this.recognitions = recognitions;
        this.id = id;
        this.title = title;
        this.inspections = List.of(inspections);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Optional<Recognition> recognise(TableHead head) {
        return header(head).map(header -> recognitions.ofDay(id, "ofsted", title, head, header));
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "URN");
    }

    @Override
    public final void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        work.urn("URN").ifPresent(urn -> inspections(row).forEach(columns -> InspectionTaker.take(work, urn, columns)));
        work.deliver(sink, "A school without an inspection that judged anything");
    }

    /** The inspections that a row may hold. */
    List<InspectionColumns> inspections(Row row) {
        return inspections;
    }

    /** The header's row, where this is its kind of file. */
    abstract Optional<Integer> header(TableHead head);

    static boolean hasAny(TableHead head, int header, String... columns) {
        return List.of(columns).stream().anyMatch(column -> head.names(header, column));
    }
}
