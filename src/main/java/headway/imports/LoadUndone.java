package headway.imports;

/** What a load brought has been taken back: what depends on it can look again. */
public record LoadUndone(long loadId, String readerId, String title) {}
