package headway.evidence.listing;

import headway.evidence.Framework;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The one statement behind the inspection columns. */
final class ListingSql {

    /** Whose inspections speak for a school: its own, or where it has none, those of the schools that it replaced. */
    private static final String SPEAKING = """
            with recursive link (urn, before) as (
                select urn, link_urn from school_link where kind like 'Predecessor%'
                union select link_urn, urn from school_link where kind like 'Successor%'
                union select urn, urn_at_time from inspected_as),
            chain (urn, before) as (
                select urn, before from link where urn not in (select urn from inspection)
                union
                select c.urn, l.before from chain c join link l on l.urn = c.before),
            speaking as (
                select urn as school, false as of_predecessor, i.* from inspection i
                union all
                select c.urn, true, i.* from chain c join inspection i on i.urn = c.before where c.urn <> c.before),
            """;

    private static final String COUNTED = """
            latest as (
                select distinct on (school) school, of_predecessor, framework, kind, start_date, concern, safeguarding, outcome,
                    lower(overall) as overall, grades
                from speaking
                order by school, start_date desc, (select count(*) from jsonb_object_keys(grades)) desc, known_from desc, number desc),
            counted as (
                select l.*, a.areas, a.below, a.attention, a.urgent
                from latest l cross join lateral (
                    select count(*) as areas,
                        count(*) filter (where lower(value) in ('requires improvement', 'inadequate')) as below,
                        count(*) filter (where lower(value) = 'needs attention') as attention,
                        count(*) filter (where lower(value) = 'urgent improvement') as urgent
                    from jsonb_each_text(l.grades)) a),
            """;

    /** Each framework in its own words; nothing is translated from one into another. */
    private static final String TOLD = """
            told as (
                select school, start_date, %1$s as framework,
                    case
                        when kind = 'UNGRADED' then coalesce(outcome, 'Outcome not given')
                        when framework = 'REPORT_CARD' then 'Report card: ' || case
                            when areas = 0 then 'grades not held'
                            when attention + urgent = 0 then 'every area at the expected standard or better'
                            else concat_ws(', ',
                                case when urgent > 0 then urgent || case urgent when 1 then ' area needs' else ' areas need' end || ' urgent improvement' end,
                                case when attention > 0 then attention || case attention when 1 then ' area needs' else ' areas need' end || ' attention' end)
                            end
                        when overall <> 'not judged' then upper(left(overall, 1)) || substr(overall, 2)
                        when areas = 0 then 'Not judged: grades not held'
                        when below = 0 then 'Not judged: every area good or better'
                        else 'Not judged: ' || below || case below when 1 then ' area' else ' areas' end || ' below good'
                    end
                    || coalesce(', ' || case concern when 'SM' then 'special measures' when 'SWK' then 'serious weaknesses'
                        when 'RSI' then 'requires significant improvement' end, '')
                    || case when safeguarding = false and (framework = 'REPORT_CARD' or coalesce(overall, 'not judged') = 'not judged')
                        then ', safeguarding not ' || case framework when 'REPORT_CARD' then 'met' else 'effective' end else '' end
                    || case when kind = 'UNGRADED' and of_predecessor then ' (ungraded, of predecessor)'
                        when kind = 'UNGRADED' then ' (ungraded)' when of_predecessor then ' (of predecessor)' else '' end as outcome
                from counted)
            """;

    /** Another authority's row of a school that moved keeps nothing of what that authority had decided. */
    private static final String KEEP = """
            insert into school_listing as held (urn, authority_code, inspection_framework, inspection_outcome, inspected)
            select s.urn, s.authority_code, t.framework, t.outcome, t.start_date from told t join school s on s.urn = t.school
            on conflict (urn) do update set
                authority_code = excluded.authority_code,
                inspection_framework = excluded.inspection_framework,
                inspection_outcome = excluded.inspection_outcome,
                inspected = excluded.inspected,
                category = case when held.authority_code = excluded.authority_code then held.category end,
                category_order = case when held.authority_code = excluded.authority_code then held.category_order end,
                category_tag = case when held.authority_code = excluded.authority_code then held.category_tag end,
                level = case when held.authority_code = excluded.authority_code then held.level end,
                category_from = case when held.authority_code = excluded.authority_code then held.category_from end,
                alerts = case when held.authority_code = excluded.authority_code then held.alerts else 0 end
            where (held.authority_code, held.inspection_framework, held.inspection_outcome, held.inspected)
                is distinct from (excluded.authority_code, excluded.inspection_framework, excluded.inspection_outcome, excluded.inspected)
            """;

    /** Of a school of which no inspection is held any more nothing is told. */
    private static final String FORGET = """
            update school_listing l set inspection_framework = null, inspection_outcome = null, inspected = null
            where inspection_framework is not null and not exists (select from told t where t.school = l.urn)
            """;

    static final String FORGOTTEN = SPEAKING + COUNTED + TOLD.formatted(frameworks()) + FORGET;

    static final String REFRESH = SPEAKING + COUNTED + TOLD.formatted(frameworks()) + KEEP;

    private ListingSql() {}

    private static String frameworks() {
        return Arrays.stream(Framework.values())
                .map(each -> "when '" + each.name() + "' then '" + each.title() + "'")
                .collect(Collectors.joining(" ", "case framework ", " end"));
    }
}
