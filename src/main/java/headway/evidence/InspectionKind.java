package headway.evidence;

/** What kind of inspection it was: one that graded areas, or one that did not. */
public enum InspectionKind {
    GRADED,
    UNGRADED
}
