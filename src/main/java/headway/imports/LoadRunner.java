package headway.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a source through its reader into the stores, in one transaction. A check does just the same and rolls back, so
 * that what a preview says is what the load does.
 */
@Component
class LoadRunner {

    /** What to do with what was read. */
    enum Mode {
        CHECK,
        APPLY,
        APPLY_GOOD_ROWS
    }

    private static final int HEAD = 12;
    static final long LOADING = 4_870_402;

    private final List<Reader> readers;
    private final Map<Class<?>, RecordStore<?>> stores;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    LoadRunner(
            List<Reader> readers, List<RecordStore<?>> stores, DataSource dataSource, TransactionTemplate transaction) {
        this.readers = readers;
        this.stores = stores.stream().collect(Collectors.toMap(RecordStore::type, Function.identity()));
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    Optional<Recognition> recognise(Source source) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try {
            source.rows((line, cells) -> {
                rows.add(cells);
                return rows.size() < HEAD;
            });
        } catch (ZipException | EOFException e) {
            throw damaged(source, e);
        }
        TableHead head = new TableHead(source.fileName(), source.sheet(), rows);
        return readers.stream()
                .map(reader -> reader.recognise(head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @param afterwards called with the result inside the transaction, before it commits */
    LoadResult run(
            Source source,
            Recognition recognition,
            long loadId,
            Mode mode,
            IntConsumer progress,
            Consumer<LoadResult> afterwards) {
        Reader reader = readers.stream()
                .filter(each -> each.id().equals(recognition.readerId()))
                .findFirst()
                .map(Reader::forOneFile)
                .orElseThrow();
        LoadResult result = transaction.execute(status -> {
            waitForOthers();
            LoadResult read = read(source, reader, recognition, loadId, progress);
            boolean keep = mode == Mode.APPLY_GOOD_ROWS || mode == Mode.APPLY && read.problemCount() == 0;
            if (keep) {
                LoadResult kept = applied(read);
                afterwards.accept(kept);
                return kept;
            }
            status.setRollbackOnly();
            return read;
        });
        if (result == null) {
            throw new IllegalStateException("The load gave no result.");
        }
        return result;
    }

    /** Of all processes on the database one loads at a time; the lock goes with the transaction, or its process. */
    private void waitForOthers() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        new Staging(connection).execute("select pg_advisory_xact_lock(" + LOADING + ")");
    }

    private static LoadResult applied(LoadResult read) {
        return new LoadResult(
                read.rowsRead(),
                read.rowsGood(),
                read.records(),
                read.added(),
                read.changed(),
                read.unmatched(),
                read.problemCount(),
                read.problems(),
                read.changes(),
                read.leftOut(),
                read.header(),
                true);
    }

    private LoadResult read(Source source, Reader reader, Recognition recognition, long loadId, IntConsumer progress) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        LoadCollector collector = new LoadCollector(stores, loadId, recognition, connection);
        ReadingState state = new ReadingState();
        try {
            source.rows((line, cells) -> {
                if (state.index++ < recognition.headerRow()) {
                    return true;
                }
                if (state.headers == null) {
                    state.headers = new Headers(cells);
                    return true;
                }
                if (cells.stream().allMatch(String::isBlank)) {
                    return true;
                }
                state.rows++;
                Row row = new Row(line, state.headers, cells);
                if (!MissingResult.in(row, collector)) {
                    reader.read(row, recognition, collector);
                }
                collector.endRow();
                if (state.rows % 1000 == 0) {
                    progress.accept(state.rows);
                }
                return true;
            });
        } catch (ZipException | EOFException e) {
            throw damaged(source, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (state.rows == 0 && source.sheet().isEmpty()) {
            throw new UnreadableFileException(
                    source.fileName() + " has no rows below its header. Check that it was downloaded whole.");
        }
        Headers headers = state.headers;
        return collector.finish(state.rows, headers == null ? List.of() : headers.names());
    }

    private static UnreadableFileException damaged(Source source, IOException cause) {
        return new UnreadableFileException(source.fileName() + " is damaged or cut short. Download it again.", cause);
    }

    /** Where the reading stands. */
    private static final class ReadingState {
        int index;
        int rows;

        @org.jspecify.annotations.Nullable
        Headers headers;
    }
}
