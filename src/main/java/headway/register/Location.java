package headway.register;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Turns National Grid eastings and northings (metres) to latitude and longitude (degrees, WGS 84), to a few metres. */
final class Location {

    private final CoordinateTransform transform;

    Location() {
        CRSFactory systems = new CRSFactory();
        transform = new CoordinateTransformFactory()
                .createTransform(systems.createFromName("EPSG:27700"), systems.createFromName("EPSG:4326"));
    }

    /** Latitude first, longitude second. */
    double[] latitudeLongitude(int easting, int northing) {
        ProjCoordinate to = new ProjCoordinate();
        transform.transform(new ProjCoordinate(easting, northing), to);
        return new double[] {to.y, to.x};
    }
}
