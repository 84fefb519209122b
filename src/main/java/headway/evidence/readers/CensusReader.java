package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The school census of January as the performance tables give it, in its three headers since 2017/18. */
@Component
class CensusReader implements Reader {

    private static final List<Measured> SHARES = List.of(
            Measured.of("census_fsm6", "PNUMFSMEVER").cohort("NORFSMEVER", "NOR"),
            Measured.of("census_eal", "PNUMEAL").cohort("NOR"),
            Measured.of("census_sen_support", "PSENELK").cohort("NOR"),
            Measured.of("census_ehcp", "PSENELSE").cohort("NOR"));

    private static final SchoolTable TABLE = new SchoolTable(withPupils(), SHARES);

    private static List<Measured> withPupils() {
        List<Measured> figures = new ArrayList<>(SHARES);
        figures.add(Measured.of("census_pupils", "NOR"));
        return List.copyOf(figures);
    }

    private final Recognitions recognitions;

    CensusReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "census";
    }

    @Override
    public String title() {
        return "School census, performance tables";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("URN", "NOR", "PNUMEAL", "PSENELK", "PSENELSE", "PNUMFSMEVER")
                .map(header -> recognitions.ofYear(
                        id(), "census", "School census", head, header, FileNames.year(head.fileName()), null));
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
