package headway.evidence;

import headway.evidence.SchoolEvidence.HeldEntry;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.imports.EditionStatus;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads what is held on many schools at once, in one query for each kind of evidence, the entries of the authority among
 * them: who shows these shows only what the reader may see.
 */
@Component
public class EvidenceLoader {

    private static final TypeReference<Map<String, String>> GRADES = new TypeReference<>() {};
    private static final int FETCH = 20_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Schools schools;
    private final ObjectMapper json;

    EvidenceLoader(JdbcClient jdbc, JdbcTemplate template, Schools schools, ObjectMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.schools = schools;
        this.json = json;
    }

    /** The evidence of each of these schools, in their order: figures, England's too, as they were published by a date. */
    @Transactional(readOnly = true)
    public List<SchoolEvidence> of(Collection<School> wanted, LocalDate asAt) {
        return of(wanted, asAt, null);
    }

    /** The same, with the figures of some measures alone. */
    @Transactional(readOnly = true)
    public List<SchoolEvidence> of(Collection<School> wanted, LocalDate asAt, @Nullable Set<String> alone) {
        Map<Urn, Set<Urn>> before = predecessors(wanted);
        Map<Integer, List<Urn>> heirs = new HashMap<>();
        for (School school : wanted) {
            heirs.computeIfAbsent(school.urn().value(), urn -> new ArrayList<>(2))
                    .add(school.urn());
            before.getOrDefault(school.urn(), Set.of())
                    .forEach(old -> heirs.computeIfAbsent(old.value(), urn -> new ArrayList<>(2))
                            .add(school.urn()));
        }
        Integer[] urns = heirs.keySet().toArray(Integer[]::new);
        Map<Urn, List<HeldInspection>> inspections = inspections(urns, heirs);
        Map<Urn, List<HeldMeasure>> measures = measures(urns, heirs, asAt, alone);
        Map<Urn, List<HeldEntry>> entries = entries(urns, heirs);
        return wanted.stream()
                .map(school -> new SchoolEvidence(
                        school.urn(),
                        school.phase(),
                        school.type(),
                        school.maintained(),
                        school.sixthForm(),
                        school.pupils(),
                        school.pupilsAsAt() == null ? school.asAt() : school.pupilsAsAt(),
                        inspections.getOrDefault(school.urn(), List.of()),
                        measures.getOrDefault(school.urn(), List.of()),
                        entries.getOrDefault(school.urn(), List.of())))
                .toList();
    }

    private Map<Urn, Set<Urn>> predecessors(Collection<School> wanted) {
        Set<Urn> urns = wanted.stream().map(School::urn).collect(Collectors.toSet());
        Map<Urn, Set<Urn>> found = new HashMap<>(schools.predecessors(urns));
        jdbc.sql("select urn, urn_at_time from inspected_as where urn = any (?)")
                .param(urns.stream().map(Urn::value).toArray(Integer[]::new))
                .query(row -> {
                    found.computeIfAbsent(new Urn(row.getInt(1)), urn -> new HashSet<>())
                            .add(new Urn(row.getInt(2)));
                });
        return found;
    }

    private Map<Urn, List<HeldInspection>> inspections(Integer[] urns, Map<Integer, List<Urn>> heirs) {
        Map<Urn, List<HeldInspection>> found = new HashMap<>();
        jdbc.sql("""
                        select i.*, e.title from inspection i join edition e on e.id = i.edition_id
                        where i.urn = any (?) order by i.start_date""").param(urns).query(row -> {
            int inspected = row.getInt("urn");
            for (Urn heir : heirs.getOrDefault(inspected, List.of())) {
                found.computeIfAbsent(heir, urn -> new ArrayList<>())
                        .add(new HeldInspection(
                                inspection(row, heir.value()),
                                row.getString("title"),
                                row.getDate("known_from").toLocalDate(),
                                heir.value() != inspected));
            }
        });
        return found;
    }

    private InspectionRecord inspection(ResultSet row, int listedUrn) throws SQLException {
        return new InspectionRecord(
                listedUrn,
                row.getInt("urn"),
                Framework.valueOf(row.getString("framework")),
                InspectionKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("type"),
                row.getDate("start_date").toLocalDate(),
                date(row, "published"),
                row.getString("overall"),
                row.getString("concern"),
                row.getObject("safeguarding", Boolean.class),
                row.getString("outcome"),
                json.readValue(row.getString("grades"), GRADES));
    }

    private Map<Urn, List<HeldMeasure>> measures(
            Integer[] urns, Map<Integer, List<Urn>> heirs, LocalDate asAt, @Nullable Set<String> alone) {
        Map<Urn, List<HeldMeasure>> found = new HashMap<>();
        Map<Long, Source> editions = editions(asAt);
        Map<String, Double> england = england(asAt, alone);
        template.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select urn, measure, year, breakdown, status, value, marker, cohort, lower, upper, percentile, edition_id
                            from measure_value where urn = any (?) and breakdown in ('all', 'disadvantaged', 'other')
                              and edition_id = any (?) and (? or measure = any (?))""");
                    statement.setFetchSize(FETCH);
                    statement.setArray(1, connection.createArrayOf("int4", urns));
                    statement.setArray(
                            2,
                            connection.createArrayOf("int8", editions.keySet().toArray()));
                    statement.setBoolean(3, alone == null);
                    statement.setArray(4, connection.createArrayOf("text", names(alone)));
                    return statement;
                },
                row -> {
                    int urn = row.getInt(1);
                    for (Urn heir : heirs.getOrDefault(urn, List.of())) {
                        found.computeIfAbsent(heir, each -> new ArrayList<>(64))
                                .add(measure(row, editions, england, heir.value() != urn));
                    }
                });
        return found;
    }

    /** Where figures come from. */
    private record Source(String title, LocalDate published) {}

    private Map<Long, Source> editions(LocalDate asAt) {
        Map<Long, Source> found = new HashMap<>();
        jdbc.sql("select id, title, published from edition where published <= ?")
                .param(Date.valueOf(asAt))
                .query(row -> {
                    found.put(
                            row.getLong(1),
                            new Source(row.getString(2), row.getDate(3).toLocalDate()));
                });
        return found;
    }

    /** England's figures, the most settled of each year that were published by a date, by measure, year and breakdown. */
    private Map<String, Double> england(LocalDate asAt, @Nullable Set<String> alone) {
        Map<String, Double> found = new HashMap<>();
        jdbc.sql("""
                        select a.measure, a.year, a.breakdown, a.value from area_value a join edition e on e.id = a.edition_id
                        where a.subject in ('england', 'england-all') and a.value is not null and e.published <= ?
                          and (? or a.measure = any (?))
                        order by case a.subject when 'england' then 1 else 0 end,
                            case a.status when 'FINAL' then 3 when 'REVISED' then 2 when 'PROVISIONAL' then 1 else 0 end""")
                .param(Date.valueOf(asAt))
                .param(alone == null)
                .param(names(alone))
                .query(row -> {
                    found.put(key(row.getString(1), row.getInt(2), row.getString(3)), row.getDouble(4));
                });
        return found;
    }

    private static String[] names(@Nullable Set<String> measures) {
        return measures == null ? new String[0] : measures.toArray(String[]::new);
    }

    private static String key(String measure, int year, String breakdown) {
        return measure + year + breakdown;
    }

    private static HeldMeasure measure(
            ResultSet row, Map<Long, Source> editions, Map<String, Double> england, boolean predecessor)
            throws SQLException {
        String measure = row.getString(2);
        int year = row.getInt(3);
        String status = row.getString(5);
        Source source = editions.getOrDefault(row.getLong(12), new Source("", LocalDate.MAX));
        return new HeldMeasure(
                measure,
                new AcademicYear(year),
                row.getString(4),
                number(row, 6),
                row.getString(7),
                row.getObject(8, Integer.class),
                number(row, 9),
                number(row, 10),
                status.isEmpty() ? null : EditionStatus.valueOf(status),
                number(row, 11),
                england.get(key(measure, year, "all")),
                england.get(key(measure, year, "other")),
                source.title(),
                source.published(),
                predecessor);
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private Map<Urn, List<HeldEntry>> entries(Integer[] urns, Map<Integer, List<Urn>> heirs) {
        Map<Urn, List<HeldEntry>> found = new HashMap<>();
        jdbc.sql("select * from entry where urn = any (?) and area = '' and withdrawn is null")
                .param(urns)
                .query(row -> {
                    for (Urn heir : heirs.getOrDefault(row.getInt("urn"), List.of())) {
                        found.computeIfAbsent(heir, each -> new ArrayList<>())
                                .add(new HeldEntry(
                                        row.getString("fact"),
                                        row.getString("value"),
                                        row.getDate("happened").toLocalDate(),
                                        row.getDate("entered").toLocalDate(),
                                        row.getString("entered_by"),
                                        row.getString("confidence"),
                                        row.getString("source")));
                    }
                });
        return found;
    }
}
