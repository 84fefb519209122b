package headway.evidence;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import headway.imports.Staging;
import org.springframework.stereotype.Component;

/** Takes statistical neighbours in; a newer list of an authority replaces its older one. */
@Component
class NeighbourStore implements RecordStore<NeighbourRecord> {

    @Override
    public Class<NeighbourRecord> type() {
        return NeighbourRecord.class;
    }

    @Override
    public Batch<NeighbourRecord> begin(LoadContext load) {
        Staging staging = new Staging(load.connection());
        staging.execute("create temporary table stage_neighbour (like neighbour) on commit drop");
        CopyBuffer copy =
                new CopyBuffer(load.connection(), "stage_neighbour (authority_code, neighbour, rank, closeness)");
        return new Batch<>() {
            @Override
            public void add(NeighbourRecord found) {
                copy.field(found.authority())
                        .field(found.neighbour())
                        .field(found.rank())
                        .field(found.closeness())
                        .endRow();
            }

            @Override
            public Outcome finish() {
                int staged = copy.finish();
                staging.execute("""
                        delete from neighbour n where authority_code in (select authority_code from stage_neighbour)
                        and not exists (select from stage_neighbour s where s.authority_code = n.authority_code and s.neighbour = n.neighbour)""");
                return staging.merge("""
                        with merged as (
                            insert into neighbour select * from stage_neighbour
                            on conflict (authority_code, neighbour) do update set rank = excluded.rank, closeness = excluded.closeness
                            where (neighbour.rank, neighbour.closeness) is distinct from (excluded.rank, excluded.closeness)
                            returning (xmax = 0) as added)
                        select count(*) filter (where added), count(*) filter (where not added) from merged""", staged, 0);
            }
        };
    }
}
