package headway.demo.generate.world;

/** A region of England as the different publishers name it. */
public enum Region {
    NORTH_EAST("A", "North East", "North of England", "North East, Yorkshire and the Humber"),
    NORTH_WEST("B", "North West", "Lancashire and West Yorkshire", "North West"),
    YORKSHIRE("D", "Yorkshire and the Humber", "Lancashire and West Yorkshire", "North East, Yorkshire and the Humber"),
    EAST_MIDLANDS("E", "East Midlands", "East Midlands and the Humber", "East Midlands"),
    WEST_MIDLANDS("F", "West Midlands", "West Midlands", "West Midlands"),
    EAST("G", "East of England", "East of England and North-East London", "East of England"),
    LONDON("H", "London", "North-West London and South-Central England", "London"),
    SOUTH_EAST("J", "South East", "South-East England and South London", "South East"),
    SOUTH_WEST("K", "South West", "South-West England", "South West");

    public final String code;
    public final String label;
    public final String commissionerRegion;
    public final String ofstedRegion;

    Region(String code, String label, String commissionerRegion, String ofstedRegion) {
        this.code = code;
        this.label = label;
        this.commissionerRegion = commissionerRegion;
        this.ofstedRegion = ofstedRegion;
    }
}
