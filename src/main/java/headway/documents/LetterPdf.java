package headway.documents;

/** An issued letter's bytes, exactly as sent; the hash was checked when they were read. */
@SuppressWarnings("ArrayRecordComponent") // Copies are compared by their hash.
public record LetterPdf(String fileName, String sha256, byte[] content) {}
