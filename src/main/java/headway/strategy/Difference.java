package headway.strategy;

/**
 * One thing in which a pack differs from another.
 *
 * @param area the part of the pack, such as "Levels of support"
 * @param sentence what is different
 */
public record Difference(String area, String sentence) {}
