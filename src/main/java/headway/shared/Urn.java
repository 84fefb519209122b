package headway.shared;

/** A school's unique reference number in the national register (GIAS): five or six digits, never reused. */
public record Urn(int value) implements Comparable<Urn> {

    public Urn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A URN has five or six digits; this is " + value + ".");
        }
    }

    /** Whether the number can be a URN at all. */
    public static boolean isValid(int value) {
        return value >= 10_000 && value <= 999_999;
    }

    @Override
    public int compareTo(Urn other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
