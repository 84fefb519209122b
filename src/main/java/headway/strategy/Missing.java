package headway.strategy;

import headway.facts.FactDefinition;

/** A fact that is missing and would decide a criterion: why it is missing, and how to come to know it. */
public record Missing(FactDefinition fact, String why, String remedy) {}
