package headway.imports;

/** How settled published results are; the later wins where both are held. */
public enum EditionStatus {
    PROVISIONAL,
    REVISED,
    FINAL;

    public String title() {
        return switch (this) {
            case PROVISIONAL -> "provisional";
            case REVISED -> "revised";
            case FINAL -> "final";
        };
    }
}
