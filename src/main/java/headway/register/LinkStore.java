package headway.register;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** Takes links between schools in; a link once known stays known. */
@Component
class LinkStore implements RecordStore<LinkRecord> {

    private static final String MERGE = """
            with merged as (
                insert into school_link (urn, link_urn, kind, link_name, established, load_id)
                select distinct on (urn, link_urn, kind) urn, link_urn, kind, link_name, established, load_id
                from stage_link order by urn, link_urn, kind, established nulls last
                on conflict (urn, link_urn, kind) do update
                    set link_name = excluded.link_name, established = coalesce(excluded.established, school_link.established),
                        load_id = excluded.load_id
                    where (school_link.link_name, school_link.established)
                        is distinct from (excluded.link_name, coalesce(excluded.established, school_link.established))
                returning (xmax = 0) as added)
            select count(*) filter (where added), count(*) filter (where not added) from merged""";

    @Override
    public Class<LinkRecord> type() {
        return LinkRecord.class;
    }

    @Override
    public Batch<LinkRecord> begin(LoadContext load) {
        run(load, "create temporary table stage_link (like school_link) on commit drop");
        CopyBuffer copy =
                new CopyBuffer(load.connection(), "stage_link (urn, link_urn, kind, link_name, established, load_id)");
        return new Batch<>() {
            @Override
            public void add(LinkRecord link) {
                copy.field(link.urn())
                        .field(link.linkUrn())
                        .field(link.kind())
                        .field(link.linkName())
                        .field(link.established())
                        .field(load.loadId())
                        .endRow();
            }

            @Override
            public Outcome finish() {
                int staged = copy.finish();
                try (Statement statement = load.connection().createStatement();
                        ResultSet counts = statement.executeQuery(MERGE)) {
                    counts.next();
                    return new Outcome(staged, counts.getInt(1), counts.getInt(2), 0);
                } catch (SQLException e) {
                    throw new UncategorizedSQLException("links", MERGE, e);
                }
            }
        };
    }

    private static void run(LoadContext load, String sql) {
        try (Statement statement = load.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("links", sql, e);
        }
    }
}
