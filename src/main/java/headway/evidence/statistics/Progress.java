package headway.evidence.statistics;

import org.jspecify.annotations.Nullable;

/** A progress score with its upper 95% limit, either of which may be missing. */
public record Progress(@Nullable Double score, @Nullable Double upper) {

    /** Nothing known. */
    public static final Progress MISSING = new Progress(null, null);

    String inWords(int decimals) {
        if (score == null) {
            return "not known";
        }
        String limit = upper == null ? "" : " (upper limit " + Numbers.signed(upper, decimals) + ")";
        return Numbers.signed(score, decimals) + limit;
    }
}
