package headway.actions;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
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

    /** The open actions that an account is to do, the first due first. */
    List<Action> openOf(long account);

    /** Everything that one thing raised, in the order of raising. */
    List<Action> raisedBy(String source, long sourceId);

    /** Says how far an open action has got; what was said before stays in the trail. */
    void progress(long id, Urn urn, String words, CurrentUser by);

    /** Ends an open action as done or dropped, with the reason or the result. */
    void close(long id, Urn urn, ActionState how, String why, CurrentUser by);

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
