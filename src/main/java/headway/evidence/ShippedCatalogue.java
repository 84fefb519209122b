package headway.evidence;

import headway.evidence.reference.CatalogueFile;
import headway.facts.FactCatalogue;

/** The fact catalogue that ships with the program, for what needs no database. */
public final class ShippedCatalogue {

    private ShippedCatalogue() {}

    public static FactCatalogue read() {
        return CatalogueFile.shipped();
    }
}
