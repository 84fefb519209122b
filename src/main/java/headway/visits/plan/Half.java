package headway.visits.plan;

/** Half of a working day. */
public enum Half {
    MORNING,
    AFTERNOON;

    String words() {
        return this == MORNING ? "morning" : "afternoon";
    }
}
