package headway.visits.plan;

/** How firm a visit's date is. */
public enum Standing {
    /** Not planned yet, or a proposal of which nobody has been told. */
    OPEN,
    /** Agreed with the school: it may be moved, but at a cost. */
    CONFIRMED,
    /** Done, or pinned by a person: it stays where it is. */
    PINNED
}
