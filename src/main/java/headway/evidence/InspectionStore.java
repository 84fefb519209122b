package headway.evidence;

import headway.imports.CopyBuffer;
import headway.imports.LoadContext;
import headway.imports.RecordStore;
import headway.imports.Staging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Takes inspections in. Several files tell of the same inspection, some with less: what a file says replaces what was
 * held, what it does not say stays.
 */
@Component
class InspectionStore implements RecordStore<InspectionRecord> {

    private static final String COLUMNS =
            "urn, framework, kind, number, type, start_date, published, known_from, overall, concern, safeguarding, outcome, grades";

    private static final String MERGE = """
            with fresh as (
                select distinct on (urn, framework, kind, start_date) * from stage_inspection
                order by urn, framework, kind, start_date, published desc nulls last),
            kept as (
                insert into inspection_replaced
                select %2$d, i.* from inspection i join fresh f using (urn, framework, kind, start_date)
                where (i.number, i.type, i.published, i.known_from, i.overall, i.concern, i.safeguarding, i.outcome, i.grades)
                   is distinct from
                      (coalesce(nullif(f.number, ''), i.number), coalesce(nullif(f.type, ''), i.type),
                       coalesce(f.published, i.published), least(f.known_from, i.known_from), coalesce(f.overall, i.overall),
                       coalesce(f.concern, i.concern), coalesce(f.safeguarding, i.safeguarding),
                       coalesce(f.outcome, i.outcome), i.grades || f.grades)
                on conflict do nothing),
            merged as (
                insert into inspection (%1$s, edition_id) select %1$s, edition_id from fresh
                on conflict (urn, framework, kind, start_date) do update set
                    number = coalesce(nullif(excluded.number, ''), inspection.number),
                    type = coalesce(nullif(excluded.type, ''), inspection.type),
                    published = coalesce(excluded.published, inspection.published),
                    known_from = least(excluded.known_from, inspection.known_from),
                    overall = coalesce(excluded.overall, inspection.overall),
                    concern = coalesce(excluded.concern, inspection.concern),
                    safeguarding = coalesce(excluded.safeguarding, inspection.safeguarding),
                    outcome = coalesce(excluded.outcome, inspection.outcome),
                    grades = inspection.grades || excluded.grades,
                    edition_id = excluded.edition_id
                where (inspection.number, inspection.type, inspection.published, inspection.known_from, inspection.overall,
                       inspection.concern, inspection.safeguarding, inspection.outcome, inspection.grades)
                   is distinct from
                      (coalesce(nullif(excluded.number, ''), inspection.number), coalesce(nullif(excluded.type, ''), inspection.type),
                       coalesce(excluded.published, inspection.published), least(excluded.known_from, inspection.known_from),
                       coalesce(excluded.overall, inspection.overall), coalesce(excluded.concern, inspection.concern),
                       coalesce(excluded.safeguarding, inspection.safeguarding), coalesce(excluded.outcome, inspection.outcome),
                       inspection.grades || excluded.grades)
                returning (xmax = 0) as added)
            select count(*) filter (where added), count(*) filter (where not added) from merged""";

    /**
     * Files without Ofsted's number give a day that may lie some days from the inspection's first: within a fortnight
     * it is the same inspection, and the file with the number knows the day.
     */
    private static final List<String> ONE_INSPECTION = List.of("""
            update stage_inspection s set start_date = i.start_date from inspection i
            where s.number = '' and i.urn = s.urn and i.framework = s.framework and i.kind = s.kind
              and i.start_date <> s.start_date and abs(i.start_date - s.start_date) <= 14""", """
            insert into inspection_replaced
            select distinct on (i.id) %1$d, i.* from inspection i join stage_inspection s
              on i.number = '' and s.number <> '' and i.urn = s.urn and i.framework = s.framework and i.kind = s.kind
              and i.start_date <> s.start_date and abs(i.start_date - s.start_date) <= 14
            on conflict do nothing""", """
            update inspection i set start_date = s.start_date from stage_inspection s
            where i.number = '' and s.number <> '' and i.urn = s.urn and i.framework = s.framework and i.kind = s.kind
              and i.start_date <> s.start_date and abs(i.start_date - s.start_date) <= 14
              and not exists (select from inspection o where o.urn = s.urn and o.framework = s.framework
                and o.kind = s.kind and o.start_date = s.start_date)""");

    private final ObjectMapper json;
    private final Clock clock;

    InspectionStore(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Class<InspectionRecord> type() {
        return InspectionRecord.class;
    }

    @Override
    public Batch<InspectionRecord> begin(LoadContext load) {
        LocalDate today = LocalDate.now(clock);
        long edition = EditionRow.of(load, today);
        Staging staging = new Staging(load.connection());
        staging.execute(
                "create temporary table stage_inspection (listed_urn int, like inspection including defaults excluding identity) on commit drop");
        staging.execute("alter table stage_inspection alter id drop not null");
        CopyBuffer copy =
                new CopyBuffer(load.connection(), "stage_inspection (listed_urn, " + COLUMNS + ", edition_id)");
        LocalDate editionPublished = load.recognition().published();
        return new Batch<>() {
            @Override
            public void add(InspectionRecord found) {
                LocalDate published = found.published();
                copy.field(found.urn())
                        .field(found.urnAtTime())
                        .field(found.framework().name())
                        .field(found.kind().name())
                        .field(found.number())
                        .field(found.type())
                        .field(found.start())
                        .field(published)
                        .field(published != null ? published : knownFrom(editionPublished, found.start(), today))
                        .field(found.overall())
                        .field(found.categoryOfConcern())
                        .field(found.safeguarding())
                        .field(found.outcome())
                        .field(json.writeValueAsString(sorted(found.grades())))
                        .field(edition)
                        .endRow();
            }

            @Override
            public Outcome finish() {
                int staged = copy.finish();
                staging.execute("insert into inspected_as select distinct listed_urn, urn, edition_id from"
                        + " stage_inspection where listed_urn <> urn on conflict do nothing");
                ONE_INSPECTION.forEach(each -> staging.execute(each.formatted(load.loadId())));
                int[] unmatched = new int[1];
                staging.query(
                        "select listed_urn from stage_inspection s where not exists (select from school r where r.urn = s.listed_urn) group by 1",
                        row -> {
                            unmatched[0]++;
                            load.report().unmatched(row.getInt(1), "School");
                        });
                return staging.merge(MERGE.formatted(COLUMNS, load.loadId()), staged, unmatched[0]);
            }
        };
    }

    private static Map<String, String> sorted(Map<String, String> grades) {
        return new TreeMap<>(grades);
    }

    /** A file without a day of publication for each inspection was known with its edition. */
    private static LocalDate knownFrom(@Nullable LocalDate edition, LocalDate start, LocalDate today) {
        return edition == null ? today : edition.isBefore(start) ? start : edition;
    }
}
