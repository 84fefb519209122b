package headway.demo.generate.world;

/** Draws where a school stands. */
final class Addresses {

    private Addresses() {}

    static Address of(Authority authority, String schoolName, Chance chance) {
        int area = chance.below(4);
        // The quarter of the authority that the constituency names, so that maps and names agree.
        double east = chance.unit() * 9_000 * (area == 2 ? 1 : area == 3 ? -1 : chance.happens(0.5) ? 0.5 : -0.5);
        double north = chance.unit() * 9_000 * (area == 0 ? 1 : area == 1 ? -1 : chance.happens(0.5) ? 0.5 : -0.5);
        char first = (char) ('A' + chance.below(26));
        char second = (char) ('A' + chance.below(26));
        boolean village = chance.happens(0.3);
        return new Address(
                Names.street(chance),
                village ? Names.place(chance) : "",
                authority.name(),
                chance.happens(0.6) ? authority.name() : "",
                "ZZ%d %d%c%c".formatted(1 + authority.code() % 99, chance.below(10), first, second),
                "01632960%03d".formatted(chance.below(1000)),
                Names.website(chance, schoolName),
                authority.easting() + (int) east,
                authority.northing() + (int) north,
                area);
    }
}
