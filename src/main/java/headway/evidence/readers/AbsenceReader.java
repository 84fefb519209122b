package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Absence over the year as the performance tables give it. Persistent absence is kept only at the threshold of 10% of sessions missed: the 15% of the years before 2015/16 is another definition. */
@Component
class AbsenceReader implements Reader {

    private static final List<Measured> FIGURES =
            List.of(Measured.of("absence_overall", "PERCTOT"), Measured.of("absence_persistent", "PPERSABS10"));

    private static final SchoolTable TABLE = new SchoolTable(FIGURES, FIGURES);

    private final Recognitions recognitions;

    AbsenceReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "absence";
    }

    @Override
    public String title() {
        return "Pupil absence, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("LA", "ESTAB", "URN", "PERCTOT")
                .map(header -> recognitions.ofYear(
                        id(), "absence", "Pupil absence", head, header, FileNames.year(head.fileName()), null));
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
