package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Row;
import java.util.List;

/**
 * Ofsted's files before report cards come in two shapes: all inspections, one a row, told by their column 'Inspection
 * number', and the latest full, previous and ungraded inspection of each school in one row.
 */
abstract class OfstedBeforeReportCards extends OfstedReader {

    private static final InspectionColumns EACH = OfstedColumns.each();

    OfstedBeforeReportCards(Recognitions recognitions, String id, String title) {
        super(recognitions, id, title, OfstedColumns.latest(), OfstedColumns.previous(), OfstedColumns.ungraded());
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "URN", "Inspection number");
    }

    @Override
    List<InspectionColumns> inspections(Row row) {
        return row.headers().has("Inspection number") ? List.of(EACH) : super.inspections(row);
    }
}
