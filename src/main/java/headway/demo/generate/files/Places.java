package headway.demo.generate.files;

import headway.demo.generate.world.Address;
import headway.demo.generate.world.World;

/** Small things that the tables have in common. */
final class Places {

    private Places() {}

    /** What the file names say: the authority's code, or england. */
    static String word(World world) {
        return world.national()
                ? "england"
                : "%03d".formatted(world.authorities().getFirst().code());
    }

    /** 2018/19 for the year that ends in 2019. */
    static String year(int endYear) {
        return (endYear - 1) + "/" + "%02d".formatted(endYear % 100);
    }

    /** 201819 for the year that ends in 2019. */
    static String period(int endYear) {
        return (endYear - 1) + "%02d".formatted(endYear % 100);
    }

    /** The tables up to 2018 broke telephone numbers after the fourth figure. */
    static String telephone(Address at, int endYear) {
        String number = at.telephone();
        return endYear <= 2018 ? number.substring(0, 4) + " " + number.substring(4) : number;
    }
}
