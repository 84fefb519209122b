package headway.strategy;

/** A text of the strategy with a name to refer to it by, such as one of its principles. */
public record NamedText(String id, String text) {}
