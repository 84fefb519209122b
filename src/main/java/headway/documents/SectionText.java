package headway.documents;

import org.jspecify.annotations.Nullable;

/**
 * The words of one section as they stand in a letter, in the light markup; kept with the issued copy.
 *
 * @param editable whether a person could rewrite it
 * @param edited whether a person did
 */
public record SectionText(String id, @Nullable String heading, boolean editable, boolean edited, String text) {}
