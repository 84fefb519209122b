package headway.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL by which a load's inspections and figures go again and those before them come back. */
@Component
class PublishedUndoSql {

    /** How many rows were added and how many changed, with what they are. */
    static final Map<String, String> COUNTED = counted();

    static final String SCHOOLS = """
            select urn from inspection where edition_id = :edition
            union select urn from measure_value where edition_id = :edition
            union select a.urn from inspected_as a join inspection i on i.urn = a.urn_at_time where i.edition_id = :edition""";

    private static final String SAME_FIGURE = "r.load_id = :load and r.measure = v.measure and r.year = v.year"
            + " and r.breakdown = v.breakdown and r.status = v.status";
    private static final String OF_SCHOOL = SAME_FIGURE + " and r.urn = v.urn";
    private static final String OF_AREA = SAME_FIGURE + " and r.subject = v.subject";

    private static final List<String> INSPECTIONS = List.of(
            """
            delete from inspection i where edition_id = :edition
              and not exists (select from inspection_replaced r where r.load_id = :load and r.id = i.id)""",
            """
            update inspection i set start_date = r.start_date, number = r.number, type = r.type, published = r.published,
                known_from = r.known_from, overall = r.overall, concern = r.concern, safeguarding = r.safeguarding,
                outcome = r.outcome, grades = r.grades, edition_id = r.edition_id
            from inspection_replaced r where r.load_id = :load and r.id = i.id""",
            "delete from inspection_replaced where load_id = :load",
            "delete from inspected_as where edition_id = :edition");

    private static final List<String> FIGURES = List.of(
            "delete from measure_value v where edition_id = :edition"
                    + " and not exists (select from measure_replaced r where " + OF_SCHOOL + ")",
            """
            update measure_value v set value = r.value, marker = r.marker, cohort = r.cohort, lower = r.lower,
                upper = r.upper, percentile = r.percentile, edition_id = r.edition_id
            from measure_replaced r where\s""" + OF_SCHOOL,
            "delete from measure_replaced where load_id = :load",
            "delete from area_value v where edition_id = :edition"
                    + " and not exists (select from area_replaced r where " + OF_AREA + ")",
            """
            update area_value v set value = r.value, marker = r.marker, cohort = r.cohort, edition_id = r.edition_id
            from area_replaced r where\s""" + OF_AREA,
            "delete from area_replaced where load_id = :load",
            "delete from edition where id = :edition");

    /** Where each school stands is reckoned anew among those that are left. */
    private static final List<String> PLACES = List.of("""
            update measure_value v set percentile = null from undone_measure u
            where u.measure = v.measure and u.year = v.year and u.status = v.status and v.percentile is not null""", """
            create temporary table stage_measure on commit drop as
            select v.urn, v.measure, v.year, v.breakdown, v.status, v.value
            from measure_value v join undone_measure u using (measure, year, status) where v.breakdown = 'all'""", MeasureStore.PERCENTILES);

    /** What the load gave for all England: only such a load had reckoned where schools stand. */
    private static final String NATIONAL =
            """
            create temporary table undone_measure on commit drop as
            select m.measure, m.year, m.status from measure_value m join school s on s.urn = m.urn
            where m.edition_id = :edition and m.breakdown = 'all' and m.value is not null
            group by m.measure, m.year, m.status
            having count(distinct s.authority_code) >= %d
               and count(distinct s.authority_code) >= %s * (
                   select count(distinct authority_code) from school where state_funded and status like 'Open%%')""".formatted(MeasureStore.FEWEST_AUTHORITIES, MeasureStore.SHARE_OF_AUTHORITIES);

    private final JdbcClient jdbc;

    PublishedUndoSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> counted() {
        Map<String, String> counted = new LinkedHashMap<>();
        counted.put(count("inspection i", "inspection_replaced", "r.load_id = :load and r.id = i.id"), "inspections");
        counted.put(count("measure_value v", "measure_replaced", OF_SCHOOL), "figures of schools");
        counted.put(count("area_value v", "area_replaced", OF_AREA), "figures of England, regions and authorities");
        return counted;
    }

    private static String count(String table, String replaced, String same) {
        return """
                select (select count(*) from %1$s where edition_id = :edition
                            and not exists (select from %2$s r where %3$s)),
                       (select count(*) from %2$s where load_id = :load)""".formatted(table, replaced, same);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void undo(long loadId, long edition) {
        run(NATIONAL, loadId, edition);
        INSPECTIONS.forEach(each -> run(each, loadId, edition));
        FIGURES.forEach(each -> run(each, loadId, edition));
        PLACES.forEach(each -> run(each, loadId, edition));
    }

    private void run(String statement, long loadId, long edition) {
        JdbcClient.StatementSpec ready = jdbc.sql(statement);
        ready = statement.contains(":load") ? ready.param("load", loadId) : ready;
        ready = statement.contains(":edition") ? ready.param("edition", edition) : ready;
        ready.update();
    }
}
