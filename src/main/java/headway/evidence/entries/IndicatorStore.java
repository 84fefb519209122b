package headway.evidence.entries;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import headway.imports.Staging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the local indicators workbook in. A value that stands already, whoever entered it, is left alone; one that a file
 * brought about the same day and that is now another is replaced.
 */
@Component
class IndicatorStore implements RecordStore<IndicatorRow> {

    private static final String REPLACE = """
            update entry e set withdrawn = :today, withdrawn_why = 'Replaced by a later file.'
            from stage_indicator s
            where e.urn = s.urn and e.fact = s.fact and e.area = '' and e.happened = s.happened and e.account_id = 0
              and e.withdrawn is null and e.value <> s.value""";

    private static final String ADD = """
            insert into entry (authority_code, urn, fact, value, happened, entered, entered_by, account_id, source, load_id)
            select :authority, s.urn, s.fact, s.value, s.happened, :today, :by, 0, :source, :load from stage_indicator s
            where not exists (select from entry e where e.urn = s.urn and e.fact = s.fact and e.area = ''
                and e.happened = s.happened and e.withdrawn is null and e.value = s.value)""";

    static final String SOURCE = "Local indicators workbook";

    private final LoadOwner owner;
    private final JdbcClient jdbc;
    private final Clock clock;

    IndicatorStore(LoadOwner owner, JdbcClient jdbc, Clock clock) {
        this.owner = owner;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Class<IndicatorRow> type() {
        return IndicatorRow.class;
    }

    @Override
    public Batch<IndicatorRow> begin(LoadContext load) {
        List<IndicatorRow> rows = new ArrayList<>();
        return new Batch<>() {
            @Override
            public void add(IndicatorRow found) {
                rows.add(found);
            }

            @Override
            public Outcome finish() {
                LoadOwner.Owned owned =
                        owner.of(load, rows.stream().map(IndicatorRow::urn).toList());
                return merge(
                        rows.stream()
                                .filter(row -> owned.takes(row.urn(), row.row(), load))
                                .toList(),
                        owned,
                        load);
            }
        };
    }

    private Outcome merge(List<IndicatorRow> rows, LoadOwner.Owned owned, LoadContext load) {
        new Staging(load.connection())
                .execute(
                        "create temporary table stage_indicator (urn int, fact text, value text, happened date) on commit drop");
        CopyBuffer copy = new CopyBuffer(load.connection(), "stage_indicator (urn, fact, value, happened)");
        for (IndicatorRow row : rows) {
            row.values()
                    .forEach((fact, value) -> copy.field(row.urn())
                            .field(fact)
                            .field(value)
                            .field(row.date())
                            .endRow());
        }
        int staged = copy.finish();
        LocalDate today = LocalDate.now(clock);
        int replaced = jdbc.sql(REPLACE).param("today", today).update();
        int added = jdbc.sql(ADD)
                .param("authority", owned.authority())
                .param("today", today)
                .param("by", owned.by())
                .param("source", SOURCE)
                .param("load", load.loadId())
                .update();
        return new Outcome(staged, added - replaced, replaced, 0);
    }
}
