package headway.visits.plan;

/** A place on the map, in degrees (WGS 84). */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    /** Distance as the crow flies in metres; roads are longer by about a third. */
    public double metresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east =
                Math.toRadians(other.longitude - longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return EARTH_RADIUS_METRES * Math.hypot(north, east);
    }
}
