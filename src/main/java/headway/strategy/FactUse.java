package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactValue;

/** A fact that a finding rests on, with what is known of it. */
public record FactUse(FactDefinition fact, FactValue value) {}
