package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.strategy.Answer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps decisions; a save by somebody who saw an older version is refused. Always called within a transaction. */
@Component
public class DecisionStore {

    /** A step as shown. */
    public record Step(Instant at, String by, String step, String detail) {}

    private static final String YEAR = "(select year from round where id = d.round_id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(Decision decision, String facts, String why, Why brief) {
        Decision.Basis basis = decision.basis();
        return jdbc.sql("""
                        insert into decision (authority_code, round_id, urn, occasion, state, pack_id, pack_version, evidence_date,
                            facts, why, sentence, met, unknown, suggested_category, suggested_level, in_programme, holder, why_again)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(basis.authority().value())
                .param(basis.roundId())
                .param(basis.urn().value())
                .param(basis.occasion())
                .param(decision.state.name())
                .param(basis.packId())
                .param(basis.packVersion())
                .param(Date.valueOf(basis.evidenceDate()))
                .param(facts)
                .param(why)
                .param(brief.sentence())
                .param(brief.count("MET"))
                .param(brief.count("CANNOT_TELL"))
                .param(decision.suggestedCategory)
                .param(decision.suggestedLevel)
                .param(decision.inProgramme)
                .param(decision.holder)
                .param(basis.whyAgain())
                .query(Long.class)
                .single();
    }

    Optional<Decision> find(long id) {
        return jdbc.sql("select " + DecisionRows.COLUMNS + " from decision where id = ?")
                .param(id)
                .query(DecisionRows::decision)
                .optional();
    }

    /** The decision, locked until the end of the transaction. */
    Optional<Decision> lock(long id) {
        return jdbc.sql("select " + DecisionRows.COLUMNS + " from decision where id = ? for update")
                .param(id)
                .query(DecisionRows::decision)
                .optional();
    }

    /** A school's decisions, the newest first. */
    List<Decision> ofSchool(Urn urn) {
        return jdbc.sql("select " + DecisionRows.COLUMNS + " from decision d where urn = ? order by " + YEAR
                        + " desc, occasion desc")
                .param(urn.value())
                .query(DecisionRows::decision)
                .list();
    }

    List<Decision> ofRound(long round) {
        return jdbc.sql("select " + DecisionRows.COLUMNS + " from decision where round_id = ? order by id")
                .param(round)
                .query(DecisionRows::decision)
                .list();
    }

    /** The decisions of a round that nobody has moderated yet, locked until the end of the transaction. */
    List<Decision> lockSuggested(long round) {
        return jdbc.sql("select " + DecisionRows.COLUMNS
                        + " from decision where round_id = ? and state = 'SUGGESTED' order by id for update")
                .param(round)
                .query(DecisionRows::decision)
                .list();
    }

    /** The settled decision that holds for each school of the reader's authority. */
    List<Decision> current() {
        return jdbc.sql("select distinct on (urn) " + DecisionRows.COLUMNS
                        + " from decision d where settled_on is not null order by urn, " + YEAR
                        + " desc, occasion desc")
                .query(DecisionRows::decision)
                .list();
    }

    /** The settled decision that holds for a school. */
    Optional<Decision> current(Urn urn) {
        return ofSchool(urn).stream().filter(each -> each.settlement != null).findFirst();
    }

    /** Whether a later decision on the same school is settled. */
    boolean replaced(Decision decision) {
        return laterThan(decision).anyMatch(each -> each.settlement != null);
    }

    /** Whether the school is considered again in the same round. */
    boolean reconsidered(Decision decision) {
        return laterThan(decision)
                .anyMatch(each -> each.basis().roundId() == decision.basis().roundId());
    }

    private Stream<Decision> laterThan(Decision decision) {
        return ofSchool(decision.basis().urn()).stream()
                .takeWhile(each -> each.basis().id() != decision.basis().id());
    }

    String facts(long id) {
        return jdbc.sql("select facts::text from decision where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    String why(long id) {
        return jdbc.sql("select why::text from decision where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Saves what a move changed. */
    void save(Decision decision) {
        Conversation conversation = decision.conversation;
        Settlement settlement = decision.settlement;
        int saved = jdbc.sql("""
                        update decision set state = ?, version = version + 1, suggested_category = ?, suggested_level = ?,
                            in_programme = ?, desk_conclusion = ?, desk_note = ?, holder = ?, category = ?, level = ?, reason = ?,
                            moderated_on = ?, moderated_by = ?, contacted_on = ?, contacted_by = ?, contacted_with = ?,
                            head_view = ?, head_comment = ?, settled_on = ?, settled_by = ?, settled_reason = ?,
                            effective_from = ?, letter_id = ?
                        where id = ? and version = ?""")
                .param(decision.state.name())
                .param(decision.suggestedCategory)
                .param(decision.suggestedLevel)
                .param(decision.inProgramme)
                .param(name(decision.deskConclusion))
                .param(decision.deskNote)
                .param(decision.holder)
                .param(decision.category)
                .param(decision.level)
                .param(decision.reason)
                .param(date(decision.moderatedOn))
                .param(decision.moderatedBy)
                .param(conversation == null ? null : Date.valueOf(conversation.on()))
                .param(conversation == null ? null : conversation.by())
                .param(conversation == null ? null : conversation.with())
                .param(conversation == null ? null : conversation.view().name())
                .param(conversation == null ? null : conversation.comment())
                .param(settlement == null ? null : Date.valueOf(settlement.on()))
                .param(settlement == null ? null : settlement.by())
                .param(settlement == null ? null : settlement.reason())
                .param(settlement == null ? null : Date.valueOf(settlement.from()))
                .param(decision.letterId)
                .param(decision.basis().id())
                .param(decision.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhileException(decision.basis().id());
        }
    }

    /** Replaces what the suggestion rests on. */
    void basis(long id, @Nullable String facts, String why, Why brief) {
        jdbc.sql("""
                update decision set facts = coalesce(?::jsonb, facts), why = ?::jsonb, sentence = ?, met = ?, unknown = ?
                where id = ?""")
                .param(facts)
                .param(why)
                .param(brief.sentence())
                .param(brief.count("MET"))
                .param(brief.count("CANNOT_TELL"))
                .param(id)
                .update();
    }

    void step(Decision decision, CurrentUser by, String step, String detail) {
        jdbc.sql(
                        "insert into decision_step (decision_id, authority_code, at, by, step, detail) values (?, ?, ?, ?, ?, ?)")
                .param(decision.basis().id())
                .param(decision.basis().authority().value())
                .param(Timestamp.from(clock.instant()))
                .param(by.fullName())
                .param(step)
                .param(detail)
                .update();
    }

    List<Step> steps(long id) {
        return jdbc.sql("select at, by, step, detail from decision_step where decision_id = ? order by id")
                .param(id)
                .query((row, index) ->
                        new Step(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    Map<String, Answer> answers(long id) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        jdbc.sql(
                        "select criterion, choice, note, answered_by, answered_on from decision_answer where decision_id = ? order by criterion")
                .param(id)
                .query(row -> {
                    answers.put(
                            row.getString(1),
                            new Answer(
                                    Answer.Choice.valueOf(row.getString(2)),
                                    row.getString(4),
                                    row.getDate(5).toLocalDate(),
                                    row.getString(3)));
                });
        return answers;
    }

    void answer(Decision decision, String criterion, Answer answer) {
        LocalDate on = answer.on();
        jdbc.sql("""
                insert into decision_answer (decision_id, authority_code, criterion, choice, note, answered_by, answered_on)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (decision_id, criterion) do update set choice = excluded.choice, note = excluded.note,
                    answered_by = excluded.answered_by, answered_on = excluded.answered_on""")
                .param(decision.basis().id())
                .param(decision.basis().authority().value())
                .param(criterion)
                .param(answer.choice().name())
                .param(answer.note() == null ? "" : answer.note())
                .param(answer.by())
                .param(date(on))
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
