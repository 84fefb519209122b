package headway.strategy.expression;

/** What can be said of a statement about a school. */
public enum Truth {
    TRUE,
    FALSE,
    /** A fact is missing that would decide it. */
    UNKNOWN,
    /** It rests on a fact that this school cannot have. */
    NOT_APPLICABLE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, NOT_APPLICABLE -> this;
        };
    }
}
