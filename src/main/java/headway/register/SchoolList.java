package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the school list from the read model, in one query for the page and one for the count. */
@Component
public class SchoolList {

    private static final String FROM = """
            from school s
            left join school_listing l on l.urn = s.urn and l.authority_code = s.authority_code
            left join school_officer o on o.urn = s.urn and o.is_partner and o.from_date <= :today
                and (o.until_date is null or o.until_date >= :today)
            where s.authority_code = ? and s.state_funded
            """;

    /** Made for the schools of a page only, after the others are cut off. */
    private static final String CLUSTERS = """
            (select string_agg(c.name, ', ' order by c.name) from cluster_member m join cluster c on c.id = m.cluster_id
              where m.urn = page.urn and m.from_date <= :today and (m.until_date is null or m.until_date >= :today))
            """;

    /** The values that the filters offer: those that occur, in order. */
    record Choices(List<String> phases, List<String> partners, List<String> inspections, List<String> categories) {}

    /** A page of the list, and how many schools fit in all. */
    public record Found(List<SchoolListRow> rows, int count) {}

    /** All that the screen shows. */
    record Screen(Found found, Choices choices, List<String> clusters) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Screen screen(SchoolListQuery query, CurrentUser user) {
        return new Screen(page(query, user), choices(user), clusters(user));
    }

    private Found page(SchoolListQuery query, CurrentUser user) {
        Conditions conditions = conditions(query, user);
        int count = bind("select count(*) " + FROM + conditions.sql, conditions.values)
                .query(Integer.class)
                .single();
        List<SchoolListRow> rows =
                rows(query, user, conditions, SchoolListQuery.PAGE, (query.page() - 1) * SchoolListQuery.PAGE);
        return new Found(rows, count);
    }

    /** Every school that fits, for a download. */
    @Transactional(readOnly = true)
    List<SchoolListRow> all(SchoolListQuery query, CurrentUser user) {
        return rows(query, user, conditions(query, user), Integer.MAX_VALUE, 0);
    }

    private List<SchoolListRow> rows(
            SchoolListQuery query, CurrentUser user, Conditions conditions, int most, int offset) {
        List<Object> values = new ArrayList<>(conditions.values);
        values.add(most);
        values.add(offset);
        return bind(
                        "select page.*, " + CLUSTERS + " as clusters from (select s.urn, s.authority_code,"
                                + " s.establishment_number, s.name, s.phase, s.type, s.maintained, s.pupils,"
                                + " o.officer_name, l.inspection_framework, l.inspection_outcome, l.inspected,"
                                + " l.category, l.category_tag, l.level, l.category_from, l.alerts,"
                                + " row_number() over (order by " + order(query) + ") as place " + FROM
                                + conditions.sql + " order by place limit ? offset ?) page order by place",
                        values)
                .query((row, index) -> row(row, user))
                .list();
    }

    private static String order(SchoolListQuery query) {
        String column = switch (query.sort()) {
            case "phase" -> "s.phase";
            case "kind" -> "s.maintained";
            case "pupils" -> "s.pupils";
            case "inspected" -> "l.inspected";
            case "outcome" -> "l.inspection_outcome";
            case "category" -> "l.category_order";
            case "partner" -> "o.officer_name";
            default -> "s.name";
        };
        return column + (query.descending() ? " desc" : "") + " nulls last, s.name, s.urn";
    }

    private JdbcClient.StatementSpec bind(String sql, List<Object> values) {
        JdbcClient.StatementSpec bound = jdbc.sql(sql.replace(":today", "date '" + LocalDate.now(clock) + "'"));
        for (Object value : values) {
            bound = bound.param(value);
        }
        return bound;
    }

    /** The where clause beyond the authority, and every value in order. */
    private record Conditions(String sql, List<Object> values) {}

    private static Conditions conditions(SchoolListQuery query, CurrentUser user) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        values.add(user.authority().value());
        if (query.value("status").isEmpty()) {
            sql.append(" and s.status like 'Open%'");
        }
        if (!query.words().isEmpty()) {
            String bare = query.words().replace("/", "").replace(" ", "");
            sql.append(" and (position(? in lower(s.name)) > 0 or s.urn::text = ?"
                    + " or s.authority_code || lpad(s.establishment_number::text, 4, '0') = ?"
                    + " or s.establishment_number::text = ?)");
            values.add(query.words().toLowerCase(Locale.UK));
            values.add(bare);
            values.add(bare);
            values.add(bare);
        }
        query.filters().forEach((filter, value) -> condition(filter, value, user, sql, values));
        return new Conditions(sql.toString(), values);
    }

    private static void condition(
            String filter, String value, CurrentUser user, StringBuilder sql, List<Object> values) {
        switch (filter) {
            case "phase" -> sql.append(" and s.phase = ?");
            case "cluster" ->
                sql.append(" and exists (select from cluster_member m join cluster c on c.id = m.cluster_id"
                        + " where m.urn = s.urn and m.from_date <= :today and (m.until_date is null or m.until_date >= :today)"
                        + " and c.name = ?)");
            case "partner" -> sql.append(" and coalesce(o.officer_name, 'None') = ?");
            case "inspection" -> sql.append(" and coalesce(l.inspection_outcome, 'None') = ?");
            case "kind" -> {
                sql.append(value.equals("Maintained") ? " and s.maintained" : " and not s.maintained");
                return;
            }
            case "alerts" -> {
                sql.append(" and l.alerts > 0");
                limitToSeen(user, sql, values);
                return;
            }
            case "category" -> {
                sql.append(" and coalesce(l.category, 'None') = ?");
                values.add(value);
                limitToSeen(user, sql, values);
                return;
            }
            default -> {
                return;
            }
        }
        values.add(value);
    }

    /** A filter by what is confidential finds only schools of which the person may see it. */
    private static void limitToSeen(CurrentUser user, StringBuilder sql, List<Object> values) {
        if (!user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT)) {
            sql.append(" and s.urn = any (?)");
            values.add(user.schools().stream().map(Urn::value).toArray(Integer[]::new));
        }
    }

    private static SchoolListRow row(ResultSet row, CurrentUser user) throws SQLException {
        int urn = row.getInt("urn");
        Set<Urn> own = user.schools();
        boolean seen = user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || own.contains(new Urn(urn));
        Integer number = row.getObject("establishment_number", Integer.class);
        return new SchoolListRow(
                urn,
                number == null ? "" : "%03d%04d".formatted(row.getInt("authority_code"), number),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("phase"), ""),
                Objects.requireNonNullElse(row.getString("type"), ""),
                row.getBoolean("maintained") ? "Maintained" : "Academy",
                row.getObject("pupils", Integer.class),
                Objects.requireNonNullElse(row.getString("clusters"), ""),
                row.getString("officer_name"),
                row.getString("inspection_framework"),
                row.getString("inspection_outcome"),
                row.getObject("inspected", LocalDate.class),
                seen ? row.getString("category") : null,
                seen ? row.getString("category_tag") : null,
                seen ? row.getString("level") : null,
                seen ? row.getObject("category_from", LocalDate.class) : null,
                seen ? row.getInt("alerts") : 0);
    }

    private Choices choices(CurrentUser user) {
        Conditions conditions = conditions(SchoolListQuery.of(Map.of()), user);
        return bind("""
                        with fitting as materialized (
                            select s.phase, coalesce(o.officer_name, 'None') as partner,
                                   coalesce(l.inspection_outcome, 'None') as inspection,
                                   coalesce(l.category, 'None') as category
                        """ + FROM + conditions.sql + """
                        )
                        select (select array_agg(phase order by phase) from (
                                    select distinct phase from fitting where phase is not null) each),
                               (select array_agg(partner order by partner) from (select distinct partner from fitting) each),
                               (select array_agg(inspection order by inspection) from (
                                    select distinct inspection from fitting) each),
                               (select array_agg(category order by category) from (
                                    select distinct category from fitting) each)
                        """, conditions.values)
                .query((row, index) -> new Choices(texts(row, 1), texts(row, 2), texts(row, 3), texts(row, 4)))
                .single();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private List<String> clusters(CurrentUser user) {
        return jdbc.sql("select name from cluster where authority_code = ? order by name")
                .param(user.authority().value())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
