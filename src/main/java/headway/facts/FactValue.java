package headway.facts;

/** What is known of one fact of one school: a value, or why there is none. Missing is never zero. */
public sealed interface FactValue {

    /** A value, carried as {@link FactType} says, with where it came from. */
    record Known(Object value, Origin origin) implements FactValue {}

    /** Not known though it could be: nothing loaded, suppressed, expired. {@code remedy} says how to come to know it. */
    record Unknown(String why, String remedy) implements FactValue {}

    /** Cannot be for this school on this date: another phase, a standard that no longer holds. */
    record DoesNotApply(String why) implements FactValue {}
}
