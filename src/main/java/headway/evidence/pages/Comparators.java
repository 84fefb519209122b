package headway.evidence.pages;

import headway.imports.EditionStatus;
import headway.register.School;
import headway.shared.AuthorityCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads with whom a school's figures are compared: England, its region, its authority, that authority's neighbours. */
@Component
class Comparators {

    /** Figures of areas; the latter's breakdown is by kind of school where the publisher gives no other. */
    private static final String FIGURES = """
            select a.subject, a.measure, a.year, a.breakdown, a.status, a.value
            from area_value a join edition e on e.id = a.edition_id
            where a.value is not null and e.published <= ?
              and a.breakdown in ('all', 'disadvantaged', 'other', ?)
              and a.subject = any (?) and a.measure = any (?)""";

    private final JdbcClient jdbc;

    Comparators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was published by a date of the measures that are compared. */
    @Transactional(readOnly = true)
    public AreaFigures of(School school, LocalDate asAt, Set<String> compared) {
        AuthorityCode authority = school.authority();
        String own = "authority:" + authority.value();
        String region = "region:" + school.region();
        String kind = school.phase() + " schools";
        List<String> near = neighbours(authority);
        List<String> subjects = new ArrayList<>(List.of("england", "england-all", own, region));
        subjects.addAll(near);
        Map<String, Map<String, Ranked>> found = new HashMap<>();
        jdbc.sql(FIGURES)
                .param(Date.valueOf(asAt))
                .param(kind)
                .param(subjects.toArray(String[]::new))
                .param(compared.toArray(String[]::new))
                .query(row -> {
                    String breakdown = row.getString("breakdown");
                    boolean ofKind = breakdown.equals(kind);
                    found.computeIfAbsent(row.getString("subject"), subject -> new HashMap<>())
                            .merge(
                                    AreaFigures.key(
                                            row.getString("measure"), row.getInt("year"), ofKind ? "all" : breakdown),
                                    Ranked.of(row, ofKind),
                                    Ranked::better);
                });
        Map<String, Map<String, Double>> plain = new HashMap<>();
        found.forEach((subject, figures) -> {
            Map<String, Double> values = new HashMap<>();
            figures.forEach((key, figure) -> values.put(key, figure.value()));
            plain.put(subject, values);
        });
        return new AreaFigures(own, region, school.authorityName(), school.region(), near.size(), plain);
    }

    /** The subjects of the authorities most like this one. */
    private List<String> neighbours(AuthorityCode authority) {
        return jdbc.sql("select 'authority:' || neighbour from neighbour where authority_code = ?")
                .param(authority.value())
                .query((row, index) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** A figure for all schools comes before one for the school's kind; then the more settled. */
    private record Ranked(
            double value, boolean ofKind, @Nullable EditionStatus status) {

        private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::ofKind)
                .reversed()
                .thenComparing(Ranked::status, Comparator.nullsFirst(Comparator.<EditionStatus>naturalOrder()));

        static Ranked of(ResultSet row, boolean ofKind) throws SQLException {
            String status = row.getString("status");
            return new Ranked(row.getDouble("value"), ofKind, status.isEmpty() ? null : EditionStatus.valueOf(status));
        }

        Ranked better(Ranked other) {
            return ORDER.compare(this, other) >= 0 ? this : other;
        }
    }
}
