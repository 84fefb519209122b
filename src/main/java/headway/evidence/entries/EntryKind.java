package headway.evidence.entries;

import headway.facts.FactDefinition;
import java.util.Arrays;
import java.util.Optional;

/** What kind of entry a fact rests on, told by the catalogue's source; it decides who sees it. */
public enum EntryKind {
    INDICATOR("Local indicator", "Local indicators workbook"),
    LEADERSHIP("Leadership", "Dated leadership entry"),
    SELF_EVALUATION("Self-evaluation", "Self-evaluation"),
    INTELLIGENCE("Intelligence", "Dated intelligence");

    private final String title;
    private final String source;

    EntryKind(String title, String source) {
        this.title = title;
        this.source = source;
    }

    /** The kind, or empty for a fact that nobody enters. */
    public static Optional<EntryKind> of(FactDefinition fact) {
        return Arrays.stream(values())
                .filter(kind -> fact.source().startsWith(kind.source))
                .findFirst();
    }

    public String title() {
        return title;
    }

    /** The source of an entry made on screen, in words. */
    String onScreen() {
        return this == INDICATOR ? "Local indicator entered on screen" : source;
    }

    /** Whether an officer enters it on screen; a self-evaluation is entered whole, and makes its facts itself. */
    public boolean enteredSingly() {
        return this != SELF_EVALUATION;
    }

    /** Whether it is a judgement, which says nothing without how sure its author is. */
    public boolean needsConfidence() {
        return this == LEADERSHIP || this == INTELLIGENCE;
    }
}
