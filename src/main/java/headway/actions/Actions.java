package headway.actions;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of actions; who may do what is decided by the caller. */
public interface Actions {

    /**
     * Raises an action; writes its line in the trail within the caller's transaction.
     *
     * @throws headway.web.FormProblem where what is to be done, its owner or its day is missing
     */
    long raise(NewAction action, CurrentUser by);

    /** A school's open actions, the first due first. */
    List<Action> open(Urn urn);

    /** A school's actions that ended, the last first; the latest hundred. */
    List<Action> ended(Urn urn);

    /** The open actions that an account is to do, the first due first. */
    List<Action> openOf(long account);

    /** Everything that one thing raised, in the order of raising. */
    List<Action> raisedBy(String source, long sourceId);

    /** An action of a school. */
    Optional<Action> find(long id, Urn urn);

    /** What was said of an action, the latest first. */
    List<Progress> said(Action action);

    /**
     * Says how far an open action has got; what was said before stays.
     *
     * @param seen the version that the writer saw: whoever saw less than stands there is told
     */
    void progress(long id, Urn urn, int seen, String words, CurrentUser by);

    /** Says it whatever was written meanwhile, as a part of something larger; what the same person said before is not said twice. */
    void progress(long id, Urn urn, String words, CurrentUser by);

    /** Ends an open action as done or not done, with the result or the reason. */
    void close(long id, Urn urn, int seen, ActionState how, String why, CurrentUser by);

    /** Takes back that an action was ended. */
    void reopen(long id, Urn urn, int seen, String why, CurrentUser by);

    /** An action to be raised. */
    record NewAction(
            AuthorityCode authority,
            Urn urn,
            String what,
            String owner,
            @Nullable Long ownerAccount,
            @Nullable LocalDate due,
            String source,
            long sourceId) {}
}
