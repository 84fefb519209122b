package headway.register;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed at a school from file to file, and whom it replaced or was replaced by. */
@Component
public class SchoolHistory {

    /** A change that a file brought. */
    public record Change(
            LocalDate asAt,
            String field,
            @Nullable String before,
            @Nullable String after,
            String source) {}

    /** A linked school. */
    public record Link(
            String kind, int urn, String name, @Nullable LocalDate established) {}

    private final JdbcClient jdbc;

    SchoolHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Change> changes(Urn urn) {
        return jdbc.sql(
                        "select as_at, field, before, after, source from school_change where urn = ? order by as_at desc, id desc")
                .param(urn.value())
                .query((row, index) -> new Change(
                        row.getDate(1).toLocalDate(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    List<Link> links(Urn urn) {
        return jdbc.sql("""
                        select l.kind, l.link_urn, coalesce(s.name, l.link_name) as name, l.established
                        from school_link l left join school s on s.urn = l.link_urn where l.urn = ?
                        order by l.established nulls last, l.kind""")
                .param(urn.value())
                .query((row, index) ->
                        new Link(row.getString(1), row.getInt(2), row.getString(3), row.getObject(4, LocalDate.class)))
                .list();
    }
}
