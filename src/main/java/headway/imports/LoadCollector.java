package headway.imports;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a reader finds: a row's records go on only if the whole row is good. */
final class LoadCollector implements RecordSink, LoadReport {

    private static final int MOST_PROBLEMS = 50_000;
    /** Characters in the rows that are kept with their problems; the rows of a vast file would not fit in memory. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private static final int MOST_CHANGES = 20_000;

    private final Map<Class<?>, RecordStore<?>> stores;
    private final LoadContext context;
    private final Map<Class<?>, RecordStore.Batch<Object>> batches = new LinkedHashMap<>();
    private final List<Object> ofRow = new ArrayList<>();
    private final List<LoadResult.Problem> problems = new ArrayList<>();
    private final List<LoadResult.Change> changes = new ArrayList<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private int problemCount;
    private long characters;
    private boolean rowIsBad;
    private boolean finishing;
    /** Lines that a store refused after they had been read as good. */
    private final Set<Integer> refused = new HashSet<>();

    int rowsGood;

    LoadCollector(Map<Class<?>, RecordStore<?>> stores, long loadId, Recognition recognition, Connection connection) {
        this.stores = stores;
        this.context = new LoadContext(loadId, recognition, connection, this);
    }

    @Override
    public void accept(Object found) {
        ofRow.add(found);
    }

    @Override
    public void problem(Row row, String column, String value, String reason) {
        rowIsBad = true;
        problemCount++;
        if (finishing && refused.add(row.line())) {
            rowsGood--;
        }
        characters += row.cells().stream().mapToLong(String::length).sum();
        if (problems.size() < MOST_PROBLEMS && characters < MOST_CHARACTERS) {
            problems.add(new LoadResult.Problem(row.line(), column, value, reason, row.cells()));
        }
    }

    @Override
    public void leftOut(Row row, String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    void endRow() {
        if (!rowIsBad && !ofRow.isEmpty()) {
            rowsGood++;
            for (Object found : ofRow) {
                batch(found.getClass()).add(found);
            }
        }
        ofRow.clear();
        rowIsBad = false;
    }

    @SuppressWarnings("unchecked") // a store's batch takes the class under which it is kept
    private RecordStore.Batch<Object> batch(Class<?> type) {
        return batches.computeIfAbsent(type, wanted -> {
            RecordStore<?> store = stores.get(wanted);
            if (store == null) {
                throw new IllegalStateException("No store takes " + wanted.getSimpleName() + ".");
            }
            return (RecordStore.Batch<Object>) store.begin(context);
        });
    }

    LoadResult finish(int rowsRead, List<String> header) {
        finishing = true;
        int records = 0;
        int added = 0;
        int changed = 0;
        int unmatched = 0;
        for (RecordStore.Batch<Object> batch : batches.values()) {
            RecordStore.Outcome outcome = batch.finish();
            records += outcome.stored();
            added += outcome.added();
            changed += outcome.changed();
            unmatched += outcome.unmatched();
        }
        return new LoadResult(
                rowsRead,
                rowsGood,
                records,
                added,
                changed,
                unmatched,
                problemCount,
                problems,
                changes,
                new HashMap<>(leftOut),
                header,
                false);
    }

    @Override
    public void change(String kind, String subject, String detail) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(new LoadResult.Change(kind, subject, detail));
        }
    }

    @Override
    public void unmatched(int urn, String name) {
        change(
                "Not in the register",
                (name + " " + urn).strip(),
                "Kept, and matched once the register knows the school.");
    }
}
