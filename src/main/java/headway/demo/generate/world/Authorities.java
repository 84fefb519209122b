package headway.demo.generate.world;

import java.util.Set;

/** The invented authorities. */
final class Authorities {

    private Authorities() {}

    static Authority home() {
        return new Authority(399, "Wrensham", Region.SOUTH_EAST, "E06990399", 470_000, 222_000, 0.26, 0.24);
    }

    /** Codes from 501 on belong to no authority; the centres lie on dry land in the middle of England. */
    static Authority other(long seed, int index, Set<String> taken) {
        Chance chance = Chance.of(seed, index, -5);
        int code = 501 + index;
        int northing = chance.between(165_000, 395_000);
        int easting = chance.between(390_000, northing > 330_000 ? 505_000 : 540_000);
        boolean london = chance.happens(0.2);
        if (london) {
            easting = 512_000 + easting % 30_000;
            northing = 168_000 + northing % 24_000;
        }
        Region region = london ? Region.LONDON : region(easting, northing);
        return new Authority(
                code,
                Names.authority(chance, taken),
                region,
                (london ? "E09990" : "E06990") + code,
                easting,
                northing,
                chance.normal(0.29, 0.08, 0.1, 0.5),
                london ? chance.normal(0.42, 0.12, 0.1, 0.7) : chance.normal(0.13, 0.08, 0.02, 0.45));
    }

    private static Region region(int easting, int northing) {
        if (northing > 370_000) {
            return easting > 430_000 ? Region.YORKSHIRE : Region.NORTH_WEST;
        }
        if (northing > 270_000) {
            return easting > 440_000 ? Region.EAST_MIDLANDS : Region.WEST_MIDLANDS;
        }
        if (easting < 430_000) {
            return Region.SOUTH_WEST;
        }
        return northing > 210_000 ? Region.EAST : Region.SOUTH_EAST;
    }
}
