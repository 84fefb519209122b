package headway.evidence.selfevaluation;

import java.time.Instant;

/**
 * A version of a self-evaluation as it is kept.
 *
 * @param by who entered it, in words
 * @param replaced whether a later version about the same day has taken its place
 */
public record KeptSelfEvaluation(
        long id, SelfEvaluation evaluation, Instant entered, String by, String source, boolean replaced) {}
