package headway.evidence.readers;

import headway.evidence.NeighbourRecord;
import headway.imports.Reader;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Statistical neighbours of local authorities: for each authority ten codes, SN1 to SN10, and behind each, under a
 * heading SNP that is repeated ten times, how close it is. Authorities that were abolished follow at the end.
 */
@Component
class NeighboursReader implements Reader {

    private static final int NEIGHBOURS = 10;

    private final Recognitions recognitions;

    NeighboursReader(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String id() {
        return "statistical-neighbours";
    }

    @Override
    public String title() {
        return "Statistical neighbours of local authorities";
    }

    @Override
    public Optional<Recognition> recognise(TableHead head) {
        return head.headerRow("LA num", "SN1", "SNP", "SN10")
                .map(header -> recognitions.ofDay(id(), "neighbours", title(), head, header));
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "LA num");
    }

    @Override
    public void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        if (!work.text("LA num").isEmpty()) {
            work.authority("LA num").ifPresent(authority -> neighbours(row, work, authority));
        }
        work.deliver(sink, "A row without an authority");
    }

    private static void neighbours(Row row, RowWork work, int authority) {
        for (int rank = 1; rank <= NEIGHBOURS; rank++) {
            String column = "SN" + rank;
            if (!work.text(column).isEmpty()) {
                Optional<Integer> neighbour = work.authority(column);
                if (neighbour.isPresent()) {
                    work.found(new NeighbourRecord(authority, neighbour.get(), rank, closeness(row, column)));
                }
            }
        }
    }

    /** The cell behind a neighbour's: its heading is not its own, so it is found by its place next to one that is. */
    private static String closeness(Row row, String column) {
        int next = row.headers().position(column) + 1;
        boolean there = next < row.cells().size()
                && next < row.headers().names().size()
                && row.headers().names().get(next).strip().equalsIgnoreCase("SNP");
        return there ? row.cells().get(next).strip().toLowerCase(Locale.ROOT) : "";
    }
}
