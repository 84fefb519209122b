package headway.strategy;

/** Something that cannot be told, supposed to be met, or supposed to be not met. */
public record Supposition(Finding finding, boolean met) {}
