package headway.shared;

/** A local authority's three-digit code in the DfE's numbering, such as 315 for Merton. */
public record AuthorityCode(int value) implements Comparable<AuthorityCode> {

    public AuthorityCode {
        if (value < 1 || value > 999) {
            throw new IllegalArgumentException("An authority's code has three digits; this is " + value + ".");
        }
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "%03d".formatted(value);
    }
}
