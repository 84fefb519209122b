package headway.evidence;

import headway.imports.CopyBuffer;
import headway.imports.EditionStatus;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import headway.imports.Staging;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes published figures in: of schools, and of areas as comparators; and reckons where each school stands in England. */
@Component
class MeasureStore implements RecordStore<MeasureRecord> {

    /** A file with schools of fewer authorities, or of a smaller share of those in the register, is not national. */
    static final int FEWEST_AUTHORITIES = 10;

    static final double SHARE_OF_AUTHORITIES = 0.8;

    /** Some files give shares without the number of pupils, which stands in the file beside them. */
    private static final String COHORTS = """
            with filled as (
                update measure_value v set cohort = p.value::int from measure_value p
            where p.measure = 'ks2_pupils' and v.measure like 'ks2\\_%%' and v.measure <> p.measure and v.cohort is null
              and p.value is not null and p.urn = v.urn and p.year = v.year and p.breakdown = v.breakdown
              and v.year in (select distinct year from stage_measure)
              and p.status = (select max(o.status) from measure_value o where o.urn = p.urn and o.measure = p.measure
                and o.year = p.year and o.breakdown = p.breakdown)
                returning v.*)
            insert into measure_replaced
            select %1$d, urn, measure, year, breakdown, status, value, marker, null, lower, upper, percentile, edition_id
            from filled where edition_id <> %2$d""";

    private static final String MERGE_SCHOOLS = """
            with fresh as (
                select distinct on (urn, measure, year, breakdown, status) * from stage_measure where urn is not null
                order by urn, measure, year, breakdown, status),
            kept as (
                insert into measure_replaced
                select %1$d, m.* from measure_value m join fresh f using (urn, measure, year, breakdown, status)
                where (f.value is not null or m.value is null)
                  and (m.value, m.marker, m.cohort, m.lower, m.upper) is distinct from
                      (f.value, f.marker, coalesce(f.cohort, m.cohort), coalesce(f.lower, m.lower),
                       coalesce(f.upper, m.upper))),
            merged as (
                insert into measure_value (urn, measure, year, breakdown, status, value, marker, cohort, lower, upper, edition_id)
                select urn, measure, year, breakdown, status, value, marker, cohort, lower, upper, edition_id from fresh
                on conflict (urn, measure, year, breakdown, status) do update set
                    value = excluded.value, marker = excluded.marker,
                    cohort = coalesce(excluded.cohort, measure_value.cohort),
                    lower = coalesce(excluded.lower, measure_value.lower),
                    upper = coalesce(excluded.upper, measure_value.upper),
                    edition_id = excluded.edition_id
                where (excluded.value is not null or measure_value.value is null)
                  and (measure_value.value, measure_value.marker, measure_value.cohort, measure_value.lower, measure_value.upper)
                   is distinct from (excluded.value, excluded.marker, coalesce(excluded.cohort, measure_value.cohort),
                       coalesce(excluded.lower, measure_value.lower), coalesce(excluded.upper, measure_value.upper))
                returning (xmax = 0) as added)
            select count(*) filter (where added), count(*) filter (where not added) from merged""";

    private static final String MERGE_AREAS = """
            with fresh as (
                select distinct on (subject, measure, year, breakdown, status)
                    subject, measure, year, breakdown, status, value, marker, cohort, edition_id
                from stage_measure where subject is not null
                order by subject, measure, year, breakdown, status, cohort desc nulls last),
            kept as (
                insert into area_replaced
                select %1$d, a.* from area_value a join fresh f using (subject, measure, year, breakdown, status)
                where (a.value, a.marker) is distinct from (f.value, f.marker))
            insert into area_value (subject, measure, year, breakdown, status, value, marker, cohort, edition_id)
            select subject, measure, year, breakdown, status, value, marker, cohort, edition_id from fresh
            on conflict (subject, measure, year, breakdown, status) do update set
                value = excluded.value, marker = excluded.marker, cohort = coalesce(excluded.cohort, area_value.cohort),
                edition_id = excluded.edition_id
            where (area_value.value, area_value.marker) is distinct from (excluded.value, excluded.marker)""";

    /** The share of state-funded schools of the phase with a lower figure, in percent. */
    static final String PERCENTILES = """
            with touched as (
                select m.measure, m.year, m.status from stage_measure m join school s on s.urn = m.urn
                where m.breakdown = 'all' and m.value is not null
                group by m.measure, m.year, m.status
                having count(distinct s.authority_code) >= %d
                   and count(distinct s.authority_code) >= %s * (
                       select count(distinct authority_code) from school where state_funded and status like 'Open%%')),
            placed as (
                select v.urn, v.measure, v.year, v.status,
                       100 * percent_rank() over (partition by v.measure, v.year, v.status,
                           case when s.phase in ('primary', 'secondary', 'special') then s.phase else 'other' end
                           order by v.value) as place
                from measure_value v join touched using (measure, year, status) join school s on s.urn = v.urn
                where v.breakdown = 'all' and v.value is not null and s.state_funded)
            update measure_value v set percentile = placed.place from placed
            where v.urn = placed.urn and v.measure = placed.measure and v.year = placed.year and v.status = placed.status
              and v.breakdown = 'all' and v.percentile is distinct from placed.place::real""".formatted(FEWEST_AUTHORITIES, SHARE_OF_AUTHORITIES);

    private final Clock clock;

    MeasureStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<MeasureRecord> type() {
        return MeasureRecord.class;
    }

    @Override
    public Batch<MeasureRecord> begin(LoadContext load) {
        long edition = EditionRow.of(load, LocalDate.now(clock));
        EditionStatus status = load.recognition().status();
        String statusName = status == null ? "" : status.name();
        Staging staging = new Staging(load.connection());
        staging.execute("""
                create temporary table stage_measure (urn int, subject text, measure text, year int, breakdown text,
                    status text, value double precision, marker text, cohort int, lower double precision,
                    upper double precision, edition_id bigint) on commit drop""");
        CopyBuffer copy = new CopyBuffer(
                load.connection(),
                "stage_measure (urn, subject, measure, year, breakdown, status, value, marker, cohort, lower, upper, edition_id)");
        return new Batch<>() {
            @Override
            public void add(MeasureRecord found) {
                copy.field(found.subject() instanceof Subject.School school ? school.urn() : null)
                        .field(area(found.subject()))
                        .field(found.measure())
                        .field(found.year().startYear())
                        .field(found.breakdown())
                        .field(statusName)
                        .field(found.value())
                        .field(found.marker())
                        .field(found.cohort())
                        .field(found.lower())
                        .field(found.upper())
                        .field(edition)
                        .endRow();
            }

            @Override
            public Outcome finish() {
                int staged = copy.finish();
                // What the planner joins and groups by; the figures themselves say nothing to it.
                staging.execute("analyze stage_measure (urn, subject, measure, year, breakdown, status)");
                int[] unmatched = new int[1];
                staging.query(
                        "select urn from stage_measure s where urn is not null and not exists (select from school r where r.urn = s.urn) group by urn",
                        row -> {
                            unmatched[0]++;
                            load.report().unmatched(row.getInt(1), "School");
                        });
                Outcome outcome = staging.merge(MERGE_SCHOOLS.formatted(load.loadId()), staged, unmatched[0]);
                staging.execute(MERGE_AREAS.formatted(load.loadId()));
                // The tables may have grown a hundredfold within this transaction: old statistics would mislead the
                // planner.
                staging.execute("set local enable_nestloop = off");
                staging.execute(COHORTS.formatted(load.loadId(), edition));
                staging.execute(PERCENTILES);
                staging.execute("set local enable_nestloop = on");
                return outcome;
            }
        };
    }

    /** How an area is written in the table; null for a school. */
    private static @org.jspecify.annotations.Nullable String area(Subject subject) {
        return switch (subject) {
            case Subject.School school -> null;
            case Subject.Authority authority -> "authority:" + authority.code();
            case Subject.Region region -> "region:" + region.name();
            case Subject.England england -> england.stateFunded() ? "england" : "england-all";
        };
    }
}
