package headway.demo.generate;

import headway.demo.generate.world.WorldBuilder;

/**
 * What to generate. The same plan gives the same bytes.
 *
 * <p>The years are those whose formats are known: key stage 2 and 4 from 2016/17 to 2018/19 in the old tables and to
 * 2024/25 in the new ones, registers of February 2024 and June 2026, and Ofsted's files of four generations.
 *
 * @param seed chooses one of many possible worlds
 * @param schools open state-funded schools of the demonstration authority, at least the 48 that have a story
 * @param authorities authorities that the files hold, the demonstration's among them; with one, the figures of England
 *     come from a sample of schools that appear in no file
 * @param otherSchools open schools of all kinds in the other authorities together
 */
public record Plan(long seed, int schools, int authorities, int otherSchools) {

    public Plan {
        if (schools < WorldBuilder.STORIES) {
            throw new IllegalArgumentException("The demonstration authority needs " + WorldBuilder.STORIES
                    + " schools or more for its stories; " + schools + " were asked for.");
        }
        if (authorities < 1 || authorities > 400) {
            throw new IllegalArgumentException("There can be 1 to 400 authorities, not " + authorities + ".");
        }
    }

    /** The seed whose schools show their stories most clearly, in the luck of their pupils. */
    private static final long CLEAREST = 2492;

    /** The demonstration as it ships: one authority of 60 schools. */
    public static Plan demonstration() {
        return oneAuthority(CLEAREST);
    }

    /** One authority of 60 schools. */
    public static Plan oneAuthority(long seed) {
        return new Plan(seed, 60, 1, 0);
    }

    /** 153 authorities with 24,000 open schools, and those that closed before them. */
    public static Plan england(long seed) {
        return new Plan(seed, 60, 153, 23_940);
    }
}
