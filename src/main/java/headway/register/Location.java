package headway.register;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Turns National Grid eastings and northings (metres) to latitude and longitude (degrees, WGS 84), to a few metres. */
final class Location {

    // Read once from the library's long list of systems; a transform keeps notes while it works and is made anew.
    private static final CoordinateReferenceSystem GRID = new CRSFactory().createFromName("EPSG:27700");
    private static final CoordinateReferenceSystem WORLD = new CRSFactory().createFromName("EPSG:4326");

    private final CoordinateTransform transform = new CoordinateTransformFactory().createTransform(GRID, WORLD);

    /** Latitude first, longitude second. */
    double[] latitudeLongitude(int easting, int northing) {
        ProjCoordinate to = new ProjCoordinate();
        transform.transform(new ProjCoordinate(easting, northing), to);
        return new double[] {to.y, to.x};
    }
}
