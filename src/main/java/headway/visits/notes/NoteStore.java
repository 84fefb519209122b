package headway.visits.notes;

import headway.evidence.Framework;
import headway.shared.CurrentUser;
import headway.visits.VisitLine;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Keeps what is written about visits; a save by somebody who saw an older version is refused. */
@Component
class NoteStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    NoteStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Note> note(long visit) {
        return jdbc.sql("select version, framework, content, saved_at, saved_by from visit_note where visit_id = ?")
                .param(visit)
                .query((row, index) -> new Note(
                        row.getInt(1),
                        Framework.valueOf(row.getString(2)),
                        json.readValue(row.getString(3), NoteContent.class),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)))
                .optional();
    }

    int saveNote(VisitLine visit, int seen, Framework framework, NoteContent content, CurrentUser by) {
        int saved = jdbc.sql("""
                        insert into visit_note as n (visit_id, authority_code, version, framework, content, saved_at, saved_by)
                        select ?, ?, 1, ?, ?, ?, ? where ? = 0 or exists (select 1 from visit_note where visit_id = ?)
                        on conflict (visit_id) do update set version = n.version + 1, content = excluded.content,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        where n.version = ?""")
                .param(visit.id())
                .param(visit.authority().value())
                .param(framework.name())
                .param(json.writeValueAsString(content))
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(seen)
                .param(visit.id())
                .param(seen)
                .update();
        return next(visit, seen, saved);
    }

    Optional<Preparation> preparation(long visit) {
        return jdbc.sql(
                        "select version, content, saved_at, saved_by, sent_on from visit_preparation where visit_id = ?")
                .param(visit)
                .query((row, index) -> new Preparation(
                        row.getInt(1),
                        json.readValue(row.getString(2), Preparation.Content.class),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .optional();
    }

    int savePreparation(
            VisitLine visit, int seen, Preparation.Content content, @Nullable LocalDate sentOn, CurrentUser by) {
        int saved = jdbc.sql("""
                        insert into visit_preparation as n (visit_id, authority_code, version, content, saved_at, saved_by,
                            sent_on)
                        select ?, ?, 1, ?, ?, ?, ?
                        where ? = 0 or exists (select 1 from visit_preparation where visit_id = ?)
                        on conflict (visit_id) do update set version = n.version + 1, content = excluded.content,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                            sent_on = coalesce(excluded.sent_on, n.sent_on)
                        where n.version = ?""")
                .param(visit.id())
                .param(visit.authority().value())
                .param(json.writeValueAsString(content))
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(sentOn)
                .param(seen)
                .param(visit.id())
                .param(seen)
                .update();
        return next(visit, seen, saved);
    }

    Optional<RiskNote> risk(long visit) {
        return jdbc.sql("select version, words, saved_at, saved_by from visit_risk_note where visit_id = ?")
                .param(visit)
                .query((row, index) -> new RiskNote(
                        row.getInt(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getString(4)))
                .optional();
    }

    int saveRisk(VisitLine visit, int seen, String words, CurrentUser by) {
        int saved = jdbc.sql("""
                        insert into visit_risk_note as n (visit_id, authority_code, version, words, saved_at, saved_by)
                        select ?, ?, 1, ?, ?, ? where ? = 0 or exists (select 1 from visit_risk_note where visit_id = ?)
                        on conflict (visit_id) do update set version = n.version + 1, words = excluded.words,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        where n.version = ?""")
                .param(visit.id())
                .param(visit.authority().value())
                .param(words)
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(seen)
                .param(visit.id())
                .param(seen)
                .update();
        return next(visit, seen, saved);
    }

    private static int next(VisitLine visit, int seen, int saved) {
        if (saved == 0) {
            throw new WrittenMeanwhileException(visit.id());
        }
        return seen + 1;
    }
}
