package headway.categorisation;

import headway.identity.ReaderContext;
import headway.imports.FileLoaded;
import headway.imports.LoadUndone;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks again at settled categories when evidence arrives. */
@Component
class EvidenceWatch {

    private static final CurrentUser WATCH = CurrentUser.system("watching evidence", new AuthorityCode(999));

    private final ReviewPrompts prompts;

    EvidenceWatch(ReviewPrompts prompts) {
        this.prompts = prompts;
    }

    /** After the load's commit, and in a transaction that begins once the reader is known. */
    @Async
    @TransactionalEventListener
    void on(FileLoaded loaded) {
        ReaderContext.asSystem(WATCH, () -> prompts.lookAgain(Optional.empty()));
    }

    /** What a load that was taken back had raised is closed, where nothing else speaks for it. */
    @Async
    @TransactionalEventListener
    void on(LoadUndone undone) {
        ReaderContext.asSystem(WATCH, () -> prompts.dropUnfounded("The load '" + undone.title() + "' was taken back"));
    }
}
