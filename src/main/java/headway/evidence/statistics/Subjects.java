package headway.evidence.statistics;

/** A threshold of key stage 2 progress for each subject, in points. */
public record Subjects(double reading, double writing, double maths) {}
