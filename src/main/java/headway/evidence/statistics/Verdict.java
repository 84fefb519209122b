package headway.evidence.statistics;

/** What a test says; too little evidence is an answer of its own, never a no. */
public enum Verdict {
    YES,
    NO,
    INSUFFICIENT;

    static Verdict of(boolean passed) {
        return passed ? YES : NO;
    }
}
