package headway.evidence.pages;

import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import headway.web.FooterSource;
import headway.web.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the foot of every page which inspections and results are loaded, in a line. */
@Component
class EditionsFooter implements FooterSource {

    private static final String LATEST = """
            select distinct on (kind) kind, academic_year, status, as_at, published from (
                select case when reader_id like 'ofsted%' then 'Ofsted' when reader_id like 'ks2%' then 'KS2'
                    when reader_id like 'ks4%' then 'KS4' end as kind, * from edition) named
            where kind is not null
            order by kind, coalesce(as_at, make_date(academic_year + 1, 8, 31)) desc,
                case status when 'FINAL' then 3 when 'REVISED' then 2 when 'PROVISIONAL' then 1 else 0 end desc, published desc""";

    private final JdbcClient jdbc;

    EditionsFooter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> lines() {
        List<String> editions = jdbc.sql(LATEST).query(EditionsFooter::inWords).list();
        return editions.isEmpty() ? List.of() : List.of(String.join(" · ", editions.reversed()));
    }

    private static String inWords(ResultSet row, int index) throws SQLException {
        LocalDate asAt = row.getObject("as_at", LocalDate.class);
        LocalDate published = row.getObject("published", LocalDate.class);
        String kind = row.getString("kind");
        if (asAt != null) {
            return kind + " " + Format.shortDate(asAt);
        }
        String status = row.getString("status");
        return kind + " " + new AcademicYear(row.getInt("academic_year")).label()
                + (status == null ? "" : " " + EditionStatus.valueOf(status).title()) + " ("
                + Format.shortDate(published) + ")";
    }
}
