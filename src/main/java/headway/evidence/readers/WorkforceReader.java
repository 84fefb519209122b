package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The school workforce census of November as the performance tables give it. */
@Component
class WorkforceReader implements Reader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("workforce_pupil_teacher_ratio", "Pupil: Teacher Ratio"),
            Measured.of("workforce_teachers_fte", "Total Number of Teachers (Full-Time Equivalent)"));

    private static final SchoolTable TABLE = new SchoolTable(FIGURES, List.of());

    private final Recognitions recognitions;

    WorkforceReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "workforce";
    }

    @Override
    public String title() {
        return "School workforce, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "Pupil: Teacher Ratio", "Total Number of Teachers (Full-Time Equivalent)")
                .map(header -> recognitions.ofYear(
                        id(), "workforce", "School workforce", head, header, FileNames.year(head.fileName()), null));
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
