package headway.strategy;

/** Something that a level brings beside counted support, such as a group that a school is asked to join. */
public record Extra(String id, String name, String meaning) {}
