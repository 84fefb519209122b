package headway.evidence;

import headway.evidence.EvidenceDependents.Brought;
import headway.imports.LoadUndo;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Urn;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes back a load of inspections or figures: what it added goes, what it replaced comes again. Not where a later file of
 * the same kind was loaded, since what both say cannot be told apart, nor where a settled decision may rest on it.
 */
@Component
class PublishedUndo implements LoadUndo {

    private static final Set<String> KINDS =
            Set.of("ofsted", "ks2", "ks4", "ks5", "absence", "exclusions", "census", "workforce", "finance");

    /** The edition that a load brought. */
    private record Held(long id, String readerId, int year, LocalDate published, LocalDate loaded, boolean kept) {}

    private final JdbcClient jdbc;
    private final PublishedUndoSql sql;
    private final List<EvidenceDependents> dependents;

    PublishedUndo(JdbcClient jdbc, PublishedUndoSql sql, List<EvidenceDependents> dependents) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.dependents = dependents;
    }

    /** The part of a reader's name that says what its files are about: ks2-wide and ks2-tidy tell of the same figures. */
    private static String kind(String readerId) {
        int dash = readerId.indexOf('-');
        return dash < 0 ? readerId : readerId.substring(0, dash);
    }

    @Override
    public boolean speaksFor(String readerId) {
        return KINDS.contains(kind(readerId));
    }

    @Override
    public Plan plan(long loadId, String readerId, CurrentUser by) {
        Optional<Held> held = edition(loadId);
        if (held.isEmpty()) {
            return Plan.not("The file brought nothing that is held.");
        }
        Held edition = held.get();
        if (!edition.kept()) {
            return Plan.not("It was loaded by a version of Headway that did not keep what a load replaces. Load a file"
                    + " that puts it right.");
        }
        List<String> against = new ArrayList<>(later(edition));
        Brought brought = brought(edition);
        dependents.forEach(each -> against.addAll(each.on(brought, by.authority())));
        return new Plan(goes(loadId, edition.id()), against);
    }

    private Optional<Held> edition(long loadId) {
        return jdbc.sql(
                        "select e.*, coalesce(l.applied_at, e.loaded_at) as at from edition e join load l on l.id = e.load_id where l.id = ?")
                .param(loadId)
                .query((row, index) -> new Held(
                        row.getLong("id"),
                        row.getString("reader_id"),
                        row.getInt("academic_year"),
                        row.getDate("published").toLocalDate(),
                        row.getTimestamp("at")
                                .toInstant()
                                .atZone(LocalClock.ENGLAND)
                                .toLocalDate(),
                        row.getBoolean("keeps_replaced")))
                .optional();
    }

    /** Files of the same kind and year that came later; one that names no year may tell of any. */
    private List<String> later(Held edition) {
        return jdbc.sql("""
                        select title, loaded_at from edition
                        where id > ? and split_part(reader_id, '-', 1) = ?
                          and (? = 0 or academic_year is null or academic_year = ?) order by id desc limit 1""")
                .param(edition.id())
                .param(kind(edition.readerId()))
                .param(edition.year())
                .param(edition.year())
                .query((row, index) ->
                        "A later file of the same kind was loaded: '%s', %s. What both say cannot be told apart; take the later one back first, and load it again afterwards."
                                .formatted(
                                        row.getString(1),
                                        Format.time(row.getTimestamp(2).toInstant())))
                .list();
    }

    private Brought brought(Held edition) {
        Set<Urn> schools = new HashSet<>();
        jdbc.sql(PublishedUndoSql.SCHOOLS).param("edition", edition.id()).query(row -> {
            schools.add(new Urn(row.getInt(1)));
        });
        boolean everywhere = jdbc.sql("select exists (select from area_value where edition_id = ?)")
                .param(edition.id())
                .query(Boolean.class)
                .single();
        LocalDate first = jdbc.sql("select least(min(known_from), ?) from inspection where edition_id = ?")
                .param(java.sql.Date.valueOf(edition.published()))
                .param(edition.id())
                .query((row, index) -> row.getDate(1).toLocalDate())
                .single();
        return new Brought(everywhere, schools, edition.loaded(), first);
    }

    private List<String> goes(long loadId, long edition) {
        List<String> goes = new ArrayList<>();
        for (Map.Entry<String, String> each : PublishedUndoSql.COUNTED.entrySet()) {
            int[] counts = jdbc.sql(each.getKey())
                    .param("edition", edition)
                    .param("load", loadId)
                    .query((row, index) -> new int[] {row.getInt(1), row.getInt(2)})
                    .single();
            if (counts[0] > 0) {
                goes.add(Format.count(counts[0]) + " " + each.getValue() + " will go.");
            }
            if (counts[1] > 0) {
                goes.add(Format.count(counts[1]) + " " + each.getValue() + " will be as before the load.");
            }
        }
        return goes.isEmpty() ? List.of("Nothing goes: all that the file says was held before it.") : goes;
    }

    @Override
    public void undo(long loadId) {
        sql.undo(loadId, edition(loadId).orElseThrow().id());
    }
}
