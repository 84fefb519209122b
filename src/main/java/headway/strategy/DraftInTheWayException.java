package headway.strategy;

/** Another draft of the same version is held: the person must say whether the new one takes its place. */
public class DraftInTheWayException extends StrategyProblem {

    private static final long serialVersionUID = 1L;

    private final transient HeldPack draft;

    DraftInTheWayException(HeldPack draft) {
        super("A draft of version " + draft.version() + " of “" + draft.title() + "” is held already, saved by "
                + draft.draftedBy() + ".");
        this.draft = draft;
    }

    /** The draft that is held. */
    public HeldPack draft() {
        return draft;
    }
}
