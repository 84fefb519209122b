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

    /** Below so many schools a file is not national, and no place in England is reckoned from it. */
    private static final int NATIONAL = 1000;

    private static final String MERGE_SCHOOLS = """
            with fresh as (
                select distinct on (urn, measure, year, breakdown, status) * from stage_measure where urn is not null
                order by urn, measure, year, breakdown, status),
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
            insert into area_value (subject, measure, year, breakdown, status, value, marker, cohort, edition_id)
            select distinct on (subject, measure, year, breakdown, status)
                subject, measure, year, breakdown, status, value, marker, cohort, edition_id
            from stage_measure where subject is not null
            order by subject, measure, year, breakdown, status, cohort desc nulls last
            on conflict (subject, measure, year, breakdown, status) do update set
                value = excluded.value, marker = excluded.marker, cohort = coalesce(excluded.cohort, area_value.cohort),
                edition_id = excluded.edition_id
            where (area_value.value, area_value.marker) is distinct from (excluded.value, excluded.marker)""";

    /** The share of state-funded schools of the phase with a lower figure, in percent. */
    private static final String PERCENTILES = """
            with touched as (
                select measure, year, status from stage_measure where urn is not null and breakdown = 'all' and value is not null
                group by measure, year, status having count(distinct urn) >= %d),
            placed as (
                select v.urn, v.measure, v.year, v.status,
                       100 * percent_rank() over (partition by v.measure, v.year, v.status,
                           case when s.phase in ('primary', 'secondary', 'special') then s.phase else 'other' end
                           order by v.value) as place
                from measure_value v join touched using (measure, year, status) join school s on s.urn = v.urn
                where v.breakdown = 'all' and v.value is not null and s.state_funded)
            update measure_value v set percentile = placed.place from placed
            where v.urn = placed.urn and v.measure = placed.measure and v.year = placed.year and v.status = placed.status
              and v.breakdown = 'all' and v.percentile is distinct from placed.place::real""".formatted(NATIONAL);

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
                staging.execute("analyze stage_measure");
                int[] unmatched = new int[1];
                staging.query(
                        "select urn from stage_measure s where urn is not null and not exists (select from school r where r.urn = s.urn) group by urn",
                        row -> {
                            unmatched[0]++;
                            load.report().unmatched(row.getInt(1), "School");
                        });
                Outcome outcome = staging.merge(MERGE_SCHOOLS, staged, unmatched[0]);
                staging.execute(MERGE_AREAS);
                // The tables may have grown a hundredfold within this transaction: old statistics would mislead the
                // planner.
                staging.execute("set local enable_nestloop = off");
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
