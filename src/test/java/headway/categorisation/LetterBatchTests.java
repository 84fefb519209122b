package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters issued together, in the background: each once, whatever becomes of the others or of the process. */
class LetterBatchTests extends WithBorough {

    @Autowired
    private LetterBatches batches;

    @Autowired
    private LetterBatchWork work;

    private Round round;

    @BeforeEach
    void twoLettersAreDue() {
        round = borough.open();
        borough.settle(1, "amber", "iii", "");
        borough.settle(2, "green", "i", "");
    }

    private Map<Long, Integer> due() {
        return new HashMap<>(Map.of(borough.id(1), borough.version(1), borough.id(2), borough.version(2)));
    }

    private int dueCount() {
        return borough.asSystem(() -> decisionLetters.due(round.id(), borough.head))
                .size();
    }

    private long begin(Map<Long, Integer> versions) {
        return borough.asSystem(() -> batches.begin(round.id(), versions, borough.head));
    }

    private LetterBatch.View finished(long batch) {
        Borough.await(() -> !view(batch).batch().busy());
        return view(batch);
    }

    private LetterBatch.View view(long batch) {
        return borough.asSystem(() -> batches.find(round.id(), batch)).orElseThrow();
    }

    private int letterCount() {
        return borough.count("select count(*) from issued_letter where authority_code = ?", borough.code.value());
    }

    @Test
    void whatIsBegunIsDueNoMoreAndIssuedInTheBackground() {
        assertThat(dueCount()).isEqualTo(2);
        long batch = begin(due());
        assertThat(dueCount()).as("due while they are being issued").isZero();
        assertThat(view(batch).batch().busy()).isTrue();
        assertThat(letterCount()).isZero();

        move(() -> work.start(batch, borough.head));

        LetterBatch.View done = finished(batch);
        assertThat(done.batch().issued()).isEqualTo(2);
        assertThat(done.failures()).isEmpty();
        assertThat(borough.decision(2).state()).isEqualTo(DecisionState.LETTER_ISSUED);
        assertThat(borough.count(
                        "select count(distinct number) from issued_letter where authority_code = ? and issued_by = ?",
                        borough.code.value(),
                        borough.head.id()))
                .isEqualTo(2);
        assertThat(borough.count(
                        "select count(*) from audit_entry where subject_kind = 'letters together' and subject_id = ?"
                                + " and after in ('2 letters', '2 issued, 0 not')",
                        "" + batch))
                .isEqualTo(2);
    }

    @Test
    void aLetterThatCannotBeIssuedIsToldAndKeepsNoOtherBack() {
        Map<Long, Integer> stale = due();
        stale.put(borough.id(2), borough.version(2) - 1);
        long batch = begin(stale);

        move(() -> work.start(batch, borough.head));

        LetterBatch.View done = finished(batch);
        assertThat(done.batch().issued()).isEqualTo(1);
        assertThat(done.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.school()).isEqualTo(borough.name(2));
            assertThat(failure.problem()).contains("changed the decision meanwhile");
        });
        assertThat(borough.decision(2).state()).isEqualTo(DecisionState.AGREED);
        assertThat(dueCount()).as("due again").isEqualTo(1);
        assertThat(borough.count(
                        "select last_number from letter_counter where authority_code = ?", borough.code.value()))
                .isEqualTo(1);
    }

    @Test
    void aBatchThatItsProcessLeftBehindIsTakenUpAndWhatWasIssuedIsNotIssuedAgain() {
        long batch = begin(due());
        LetterBatch.Item first = borough.asSystem(() -> batches.waiting(batch)).getFirst();
        move(() -> batches.issue(batch, first, borough.head));
        borough.count(
                "with its as (update letter_batch set instance = -1 where id = ? returning 1)"
                        + " select count(*) from its",
                batch);

        move(() -> batches.issue(batch, first, borough.head));
        move(work::look);

        assertThat(finished(batch).batch().issued()).isEqualTo(2);
        assertThat(letterCount()).isEqualTo(2);
        assertThat(borough.asSystem(() -> batches.takeUp(batch)))
                .as("nothing to take up any more")
                .isFalse();
    }

    @Test
    void whatAnotherLivingProcessIssuesIsNotTakenUp() throws Exception {
        long batch = begin(due());
        int other = 1_000_000_000 + (int) batch;
        try (var connection = application.getBean(javax.sql.DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(4870401, " + other + ")");
            borough.count(
                    "with its as (update letter_batch set instance = ? where id = ? returning 1)"
                            + " select count(*) from its",
                    other,
                    batch);

            assertThat(borough.asSystem(batches::leftBehind))
                    .extracting(LetterBatch::id)
                    .doesNotContain(batch);
            assertThat(borough.asSystem(() -> batches.takeUp(batch))).isFalse();

            statement.execute("select pg_advisory_unlock(4870401, " + other + ")");
            move(work::look);
            assertThat(finished(batch).batch().issued()).isEqualTo(2);
        }
    }

    @Test
    void whoMayIssueLettersNoMoreIssuesNone() {
        long batch = begin(due());
        borough.count(
                "with shut as (update account set active = false where id = ? returning 1)"
                        + " select count(*) from shut",
                borough.head.id());

        move(() -> work.start(batch, borough.head));

        assertThat(finished(batch).failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.problem()).contains("may not issue letters any more"));
        assertThat(letterCount()).isZero();
    }

    @Test
    void lettersOfAnotherRoundOrAuthorityAreNoneOfIt() {
        Borough other = new Borough(application);
        Round theirs = other.open();
        assertThatThrownBy(() -> other.asSystem(() -> batches.begin(theirs.id(), due(), other.head)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("None of these letters waits");
        assertThat(new Screen(application, other.head).status("/rounds/" + theirs.id() + "/letters/" + begin(due())))
                .isEqualTo(404);
    }
}
