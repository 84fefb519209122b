package headway.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The SQL by which staged schools become part of the register. */
final class SchoolMerge {

    /** The columns that a file brings, in the order in which they are staged. */
    static final List<String> COLUMNS = List.of(
            "urn",
            "authority_code",
            "authority_name",
            "establishment_number",
            "name",
            "type",
            "phase",
            "status",
            "reason_opened",
            "opened",
            "reason_closed",
            "closed",
            "low_age",
            "high_age",
            "sixth_form",
            "gender",
            "religious_character",
            "diocese",
            "admissions",
            "trust_uid",
            "trust_name",
            "ukprn",
            "street",
            "locality",
            "town",
            "county",
            "postcode",
            "website",
            "telephone",
            "head_title",
            "head_first_name",
            "head_last_name",
            "head_job",
            "region",
            "constituency",
            "capacity",
            "pupils",
            "pupils_as_at",
            "easting",
            "northing",
            "latitude",
            "longitude",
            "maintained",
            "state_funded");

    /** What is told when it changes: the words for it, and what makes it. */
    private static final Map<String, String> TRACKED = Map.of(
            "Renamed", "{t}.name",
            "New headteacher", "nullif(concat_ws(' ', {t}.head_first_name, {t}.head_last_name), '')",
            "Status", "{t}.status",
            "Type", "{t}.type",
            "Trust", "{t}.trust_name",
            "Phase", "{t}.phase",
            "Authority", "{t}.authority_name");

    static final String AUTHORITIES = """
            insert into authority (code, name, region)
            select authority_code, max(authority_name), max(region) from stage_school
            where authority_name is not null group by authority_code
            on conflict (code) do update set name = excluded.name, region = coalesce(excluded.region, authority.region)
            where (authority.name, authority.region)
                is distinct from (excluded.name, coalesce(excluded.region, authority.region))""";

    static final String RECORD_CHANGES = """
            insert into school_change (urn, field, before, after, as_at, source, load_id)
            select s.urn, c.field, c.before, c.after, s.as_at, s.source, s.load_id
            from stage_school s join school h using (urn)
            cross join lateral (values %s) c (field, before, after)
            where s.as_at >= h.as_at and (%s) is distinct from (%s)
              and c.after is not null and c.before is not null and c.before <> c.after""".formatted(
                    TRACKED.entrySet().stream()
                            .map(each -> "('%s', %s, %s)"
                                    .formatted(each.getKey(), of("h", each.getValue()), of("s", each.getValue())))
                            .collect(Collectors.joining(", ")),
                    TRACKED.values().stream().map(each -> of("h", each)).collect(Collectors.joining(", ")),
                    TRACKED.values().stream().map(each -> of("s", each)).collect(Collectors.joining(", ")));

    static final String MERGE = merge();

    /** The same into an empty register, where nothing can be in the way. */
    static final String FILL = "with filled as (insert into school (%1$s) select %1$s from stage_school returning 1)%n"
                    .formatted(String.join(", ", COLUMNS) + ", as_at, source, load_id")
            + "select count(*) as added, 0 as changed from filled";

    private SchoolMerge() {}

    private static String of(String table, String expression) {
        return expression.replace("{t}", table);
    }

    /**
     * The newest file's word counts; the older fills what nobody has said yet. What stays as it is is left out before it
     * comes to a conflict, which would lock and write its row.
     */
    private static String merge() {
        List<String> values =
                COLUMNS.stream().filter(column -> !column.equals("urn")).toList();
        String all = String.join(", ", COLUMNS);
        String fresh = values.stream().map(column -> chosen(column, "s", "h")).collect(Collectors.joining(",\n  "));
        String held = values.stream().map(column -> "h." + column).collect(Collectors.joining(", "));
        String set = values.stream()
                .map(column -> column + " = " + chosen(column, "excluded", "school"))
                .collect(Collectors.joining(",\n  "));
        return "with merged as (insert into school (" + all + ", as_at, source, load_id)\nselect "
                + COLUMNS.stream().map(column -> "s." + column).collect(Collectors.joining(", "))
                + ", s.as_at, s.source, s.load_id\nfrom stage_school s left join school h on h.urn = s.urn"
                + "\nwhere h.urn is null or (" + held + ") is distinct from (" + fresh
                + ")\non conflict (urn) do update set\n  " + set
                + ",\n  as_at = greatest(excluded.as_at, school.as_at),"
                + "\n  source = case when excluded.as_at >= school.as_at then excluded.source else school.source end,"
                + "\n  load_id = case when excluded.as_at >= school.as_at then excluded.load_id else school.load_id end"
                + "\nreturning (xmax = 0) as added)\n"
                + "select count(*) filter (where added) as added, count(*) filter (where not added) as changed from merged";
    }

    private static String chosen(String column, String fresh, String held) {
        String rule = column.equals("pupils_as_at")
                ? "case when {f}.pupils is not null and ({h}.pupils is null or {f}.as_at >= {h}.as_at)"
                        + " then {f}.pupils_as_at else {h}.pupils_as_at end"
                : "case when {f}.as_at >= {h}.as_at then coalesce({f}.{c}, {h}.{c}) else coalesce({h}.{c}, {f}.{c}) end";
        return rule.replace("{f}", fresh).replace("{h}", held).replace("{c}", column);
    }

    /** The changes of this load as lines for people, with schools that are new to the register. */
    static String tell(long loadId, LocalDate asAt) {
        return """
                select case when c.field = 'Status' and c.after like 'Closed%%' then 'Closed'
                            when c.field = 'Status' and c.after like 'Open%%' then 'Opened'
                            else c.field end as kind,
                       s.name || ' (' || s.urn || ')' as subject, c.before || ' → ' || c.after as detail
                from school_change c join stage_school s using (urn) where c.load_id = %1$d
                union all
                select case when s.reason_opened ilike 'academy%%' then 'Became an academy' else 'Opened' end,
                       s.name || ' (' || s.urn || ')',
                       concat_ws(', ', s.type, case when s.opened is not null then 'opened ' || to_char(s.opened, 'DD Mon YYYY') end)
                from stage_school s
                where not exists (select from school h where h.urn = s.urn)
                  and (s.status is null or s.status like 'Open%%')
                  and s.opened > (select max(as_at) from school where as_at < date '%2$s')
                order by 1, 2""".formatted(loadId, asAt);
    }

    static String unlisted(LocalDate asAt, long loadId, String source) {
        return """
                with gone as (
                    update school set status = 'No longer listed', as_at = date '%1$s', source = %3$s, load_id = %2$d
                    where state_funded and status like 'Open%%' and as_at < date '%1$s'
                      and authority_code in (select authority_code from stage_school group by 1 having count(*) > 3)
                      and (select count(*) from stage_school) > 1000
                      and not exists (select from stage_school s where s.urn = school.urn)
                    returning urn, name),
                noted as (
                    insert into school_change (urn, field, before, after, as_at, source, load_id)
                    select urn, 'Status', 'Open', 'No longer listed', date '%1$s', %3$s, %2$d from gone)
                select name || ' (' || urn || ')' as subject from gone order by name""".formatted(asAt, loadId, source);
    }
}
