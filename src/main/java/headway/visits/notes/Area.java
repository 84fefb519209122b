package headway.visits.notes;

/**
 * An area of the framework as a visit found it.
 *
 * @param own the school's own grade, or blank
 * @param variance how the two lie to each other, in words
 */
public record Area(String area, boolean optional, String grade, String words, String own, String variance) {}
