package headway.evidence.pages;

import java.util.List;

/**
 * One fact of the catalogue as at the date.
 *
 * @param state KNOWN, UNKNOWN, NOT_APPLICABLE or HIDDEN
 * @param text the value in words, or why there is none
 * @param remedy how to come to know it, or blank
 * @param source where it comes from with its days, or blank
 */
public record FactView(
        String name,
        String title,
        String meaning,
        State state,
        String text,
        String remedy,
        String source,
        String workings) {

    /** What is to be said of a fact. */
    public enum State {
        KNOWN,
        UNKNOWN,
        NOT_APPLICABLE,
        HIDDEN
    }

    /** The facts of one theme. */
    public record Group(String theme, List<FactView> facts) {

        public long count(State state) {
            return facts.stream().filter(fact -> fact.state() == state).count();
        }
    }

    /** What to do to know more, and what one would know. */
    public record Remedy(String what, List<String> facts) {}
}
