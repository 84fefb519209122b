package headway.strategy;

/** What support is counted in, such as visits or hours. */
public record Unit(String id, String one, String many) {

    /** An amount in words: 1 visit, 2 visits. */
    public String of(int amount) {
        return amount + " " + (amount == 1 ? one : many);
    }
}
