package headway.strategy;

import headway.facts.FactDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One thing that would be otherwise: a fact, or a person's answer.
 *
 * @param fact the fact, or null for an answer
 * @param question the criterion answered, or null for a fact
 * @param words such as "Persistent absence falls to 20% or below"
 */
public record Change(
        @Nullable FactDefinition fact, @Nullable Criterion question, String words) {}
