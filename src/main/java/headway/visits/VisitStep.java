package headway.visits;

import java.time.Instant;

/** A step in a visit's life, in words. */
public record VisitStep(Instant at, String by, String step, String detail) {}
