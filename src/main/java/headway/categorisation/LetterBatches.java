package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.web.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters issued together: begun, looked at, and seen to their end by {@link LetterBatchWork}. */
@Component
public class LetterBatches {

    private static final int SHOWN = 5;

    private final LetterBatchStore store;
    private final DecisionLetters letters;
    private final AuditTrail audit;

    LetterBatches(LetterBatchStore store, DecisionLetters letters, AuditTrail audit) {
        this.store = store;
        this.letters = letters;
        this.audit = audit;
    }

    /** Puts the letters of these decisions of a round, as they were read, into a new batch. */
    @Transactional
    public long begin(long round, Map<Long, Integer> versions, CurrentUser by) {
        long batch = store.add(round, by);
        int count = store.fill(batch, versions);
        if (count == 0) {
            throw RefusedException.of("letters", "None of these letters waits any more. Look at what is being issued");
        }
        record(batch, by, "Began to issue letters together", Format.plural(count, "letter", "letters"));
        return batch;
    }

    @Transactional(readOnly = true)
    public Optional<LetterBatch.View> find(long round, long batch) {
        return store.find(batch)
                .filter(each -> each.round() == round)
                .map(each -> new LetterBatch.View(each, store.failures(batch)));
    }

    /** The newest batches of a round. */
    @Transactional(readOnly = true)
    public List<LetterBatch> ofRound(long round) {
        return store.ofRound(round, SHOWN);
    }

    @Transactional(readOnly = true)
    List<LetterBatch> leftBehind() {
        return store.leftBehind();
    }

    @Transactional
    boolean takeUp(long batch) {
        return store.takeUp(batch);
    }

    @Transactional(readOnly = true)
    LetterBatch get(long batch) {
        return store.find(batch).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<LetterBatch.Item> waiting(long batch) {
        return store.waiting(batch);
    }

    /** Issues one letter of a batch, unless it was issued or is being issued; the batch knows it in the same transaction. */
    @Transactional
    void issue(long batch, LetterBatch.Item item, CurrentUser by) {
        if (store.lock(batch, item.decision())) {
            long letter =
                    letters.issue(item.decision(), item.version(), Map.of(), by).id();
            store.issued(batch, item.decision(), letter);
        }
    }

    @Transactional
    void failed(long batch, LetterBatch.Item item, String problem) {
        store.failed(batch, item.decision(), problem);
    }

    @Transactional
    void finish(long batch, CurrentUser by) {
        if (store.finish(batch)) {
            LetterBatch done = store.find(batch).orElseThrow();
            record(batch, by, "Issued letters together", done.issued() + " issued, " + done.failed() + " not");
        }
    }

    private void record(long batch, CurrentUser by, String action, String after) {
        audit.record(new AuditEntry(by, action, "letters together", Long.toString(batch), null, null, after));
    }
}
