package headway.register;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.LoadReport;
import headway.imports.RecordStore;
import headway.imports.Staging;
import org.springframework.stereotype.Component;

/**
 * Takes schools into clusters, making clusters that are not there yet. A file adds and changes; what it does not name
 * stays. The clusters are those of the authority for which the file is loaded, or, from the command line without one,
 * of each school's own.
 */
@Component
class ClusterStore implements RecordStore<ClusterMembership> {

    /** For whom the command line loads when it is not told. */
    private static final int NOBODY = 999;

    @Override
    public Class<ClusterMembership> type() {
        return ClusterMembership.class;
    }

    @Override
    public Batch<ClusterMembership> begin(LoadContext load) {
        Staging staging = new Staging(load.connection());
        staging.execute("""
                create temporary table stage_membership (urn int, cluster text, from_date date, until_date date,
                    authority_code int) on commit drop""");
        CopyBuffer copy = new CopyBuffer(load.connection(), "stage_membership (urn, cluster, from_date, until_date)");
        return new Batch<>() {
            @Override
            public void add(ClusterMembership found) {
                copy.field(found.urn())
                        .field(found.cluster())
                        .field(found.from())
                        .field(found.until())
                        .endRow();
            }

            @Override
            public Outcome finish() {
                int staged = copy.finish();
                return new Merge(staging, load.report()).run(staged, load.loadId());
            }
        };
    }

    /** Merges what was staged, saying what is left out and why. */
    private record Merge(Staging staging, LoadReport report) {

        Outcome run(int staged, long loadId) {
            staging.execute("""
                    update stage_membership s set authority_code = case l.authority_code when %d
                        then (select authority_code from school where urn = s.urn) else l.authority_code end
                    from load l where l.id = %d""".formatted(NOBODY, loadId));
            int unmatched = leaveOut("Not in the register", "Left out: the register does not know the school.", """
                    not exists (select from school where urn = s.urn)""");
            leaveOut("School of another authority", "Left out.", """
                    authority_code is distinct from (select authority_code from school where urn = s.urn)""");
            staging.execute("""
                    insert into cluster (authority_code, name)
                    select distinct on (authority_code, lower(cluster)) authority_code, cluster from stage_membership s
                    where not exists (select from cluster c
                        where c.authority_code = s.authority_code and lower(c.name) = lower(s.cluster))
                    order by authority_code, lower(cluster), cluster""");
            leaveOut("In the cluster at the same time already", "Left out: mend the days on the cluster's page.", """
                    exists (select from cluster_member m join cluster c on c.id = m.cluster_id
                        where c.authority_code = s.authority_code and lower(c.name) = lower(s.cluster) and m.urn = s.urn
                          and m.from_date <> s.from_date and (m.until_date is null or m.until_date >= m.from_date)
                          and m.from_date <= coalesce(s.until_date, 'infinity')
                          and s.from_date <= coalesce(m.until_date, 'infinity'))""");
            return staging.merge("""
                    with merged as (
                        insert into cluster_member (cluster_id, authority_code, urn, from_date, until_date)
                        select c.id, s.authority_code, s.urn, s.from_date, s.until_date from stage_membership s
                        join cluster c on c.authority_code = s.authority_code and lower(c.name) = lower(s.cluster)
                        on conflict (cluster_id, urn, from_date) do update set until_date = excluded.until_date
                        where cluster_member.until_date is distinct from excluded.until_date
                        returning (xmax = 0) as added)
                    select count(*) filter (where added), count(*) filter (where not added) from merged""", staged, unmatched);
        }

        private int leaveOut(String kind, String detail, String condition) {
            String sql = "with gone as (delete from stage_membership s where " + condition
                    + " returning s.*) select coalesce(n.name, '') || ' ' || g.urn, g.cluster || ', ' || g.from_date from gone g"
                    + " left join school n on n.urn = g.urn order by g.urn";
            int[] count = new int[1];
            staging.query(sql, row -> {
                report.change(kind, row.getString(1).strip(), row.getString(2) + ". " + detail);
                count[0]++;
            });
            return count[0];
        }
    }
}
