package headway.categorisation;

import headway.identity.Accounts;
import headway.jobs.BackgroundWork;
import headway.jobs.LeftBehind;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.NotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Issues the letters of batches in the background, one after another, each in a transaction of its own. A batch whose
 * process ended is taken up by another process, or at the next start.
 */
@Component
class LetterBatchWork implements LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LetterBatchWork.class);

    private final LetterBatches batches;
    private final Accounts accounts;
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();

    LetterBatchWork(LetterBatches batches, Accounts accounts) {
        this.batches = batches;
        this.accounts = accounts;
    }

    void start(long batch, CurrentUser by) {
        if (atWork.add(batch)) {
            BackgroundWork.start("letters-" + batch, "issuing letters", by, () -> issueAll(batch), wrong -> {
                // It stays as it stands; the next look for what was left behind takes it up.
                LOG.error("The issuing of letters together, {}, stopped", batch, wrong);
                atWork.remove(batch);
            });
        }
    }

    @Override
    public void look() {
        for (LetterBatch batch : batches.leftBehind()) {
            if (!atWork.contains(batch.id()) && batches.takeUp(batch.id())) {
                LOG.warn("The issuing of letters together, {}, is taken up", batch.id());
                start(batch.id(), CurrentUser.system(batch.begunByName(), batch.authority()));
            }
        }
    }

    private void issueAll(long id) {
        LetterBatch batch = batches.get(id);
        // Who issues is looked up now: since it was begun, a day may have passed.
        Optional<CurrentUser> issuer =
                accounts.open(batch.begunBy()).filter(person -> person.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        for (LetterBatch.Item item : batches.waiting(id)) {
            issuer.ifPresentOrElse(
                    by -> issue(id, item, by),
                    () -> batches.failed(id, item, batch.begunByName() + " may not issue letters any more."));
        }
        batches.finish(id, issuer.orElseGet(() -> CurrentUser.system("Headway", batch.authority())));
        atWork.remove(id);
    }

    private void issue(long batch, LetterBatch.Item item, CurrentUser by) {
        try {
            batches.issue(batch, item, by);
        } catch (RefusedException e) {
            batches.failed(batch, item, e.problems().getFirst().getValue() + ".");
        } catch (ChangedMeanwhileException | NotFoundException e) {
            batches.failed(
                    batch,
                    item,
                    "Somebody else has changed the decision meanwhile. Read the letter again, if it is due.");
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("The letter of decision {} could not be issued", item.decision(), e);
            batches.failed(batch, item, "There was an error in Headway or its database. Try this letter again.");
        }
    }
}
