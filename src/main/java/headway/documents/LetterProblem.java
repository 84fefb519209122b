package headway.documents;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter cannot be made, in words for the person who makes it.
 *
 * @param section the section it concerns, so that a form can show it there; null where it concerns the whole letter
 */
public record LetterProblem(@Nullable String section, String message) {}
