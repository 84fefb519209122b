package headway.visits.plan;

/** The wished place of a visit among those spread over the year: the first of three lies a sixth into the year. */
public record Spread(int index, int of) {

    public Spread {
        if (index < 1 || index > of) {
            throw new IllegalArgumentException("Visit " + index + " of " + of + " cannot be.");
        }
    }

    /** Where it lies in the year, from 0 to 1. */
    double position() {
        return (index - 0.5) / of;
    }
}
