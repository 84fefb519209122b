package headway.categorisation;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a decision stands in its table. */
final class DecisionRows {

    static final String COLUMNS = """
            id, authority_code, round_id, urn, occasion, state, version, pack_id, pack_version, evidence_date,
            suggested_category, suggested_level, in_programme, desk_conclusion, desk_note, holder, category, level, reason,
            moderated_on, moderated_by, contacted_on, contacted_by, contacted_with, head_view, head_comment, settled_on,
            settled_by, settled_reason, effective_from, letter_id, why_again""";

    private DecisionRows() {}

    static Decision decision(ResultSet row, int index) throws SQLException {
        Decision decision = new Decision(
                new Decision.Basis(
                        row.getLong("id"),
                        new AuthorityCode(row.getInt("authority_code")),
                        row.getLong("round_id"),
                        new Urn(row.getInt("urn")),
                        row.getInt("occasion"),
                        row.getString("pack_id"),
                        row.getString("pack_version"),
                        row.getDate("evidence_date").toLocalDate(),
                        row.getString("why_again")),
                row.getInt("version"),
                DecisionState.valueOf(row.getString("state")),
                row.getBoolean("in_programme"));
        decision.suggestedCategory = row.getString("suggested_category");
        decision.suggestedLevel = row.getString("suggested_level");
        String desk = row.getString("desk_conclusion");
        decision.deskConclusion = desk == null ? null : DeskConclusion.valueOf(desk);
        decision.deskNote = row.getString("desk_note");
        decision.holder = row.getString("holder");
        decision.category = row.getString("category");
        decision.level = row.getString("level");
        decision.reason = row.getString("reason");
        decision.moderatedOn = row.getObject("moderated_on", LocalDate.class);
        decision.moderatedBy = row.getString("moderated_by");
        decision.conversation = conversation(row);
        decision.settlement = settlement(row);
        decision.letterId = row.getObject("letter_id", Long.class);
        return decision;
    }

    private static @Nullable Conversation conversation(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("contacted_on", LocalDate.class);
        return on == null
                ? null
                : new Conversation(
                        on,
                        row.getString("contacted_by"),
                        row.getString("contacted_with"),
                        HeadView.valueOf(row.getString("head_view")),
                        row.getString("head_comment"));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("settled_on", LocalDate.class);
        return on == null
                ? null
                : new Settlement(
                        on,
                        row.getString("settled_by"),
                        row.getString("settled_reason"),
                        row.getObject("effective_from", LocalDate.class));
    }
}
