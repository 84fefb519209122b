package headway.demo.generate.world;

/**
 * Where an invented school stands. No postcode area is called ZZ, 01632 960 is kept for drama, and .example is no
 * domain of the net, so that nothing here can be anybody's.
 */
public record Address(
        String street,
        String locality,
        String town,
        String county,
        String postcode,
        String telephone,
        String website,
        int easting,
        int northing,
        int area) {}
