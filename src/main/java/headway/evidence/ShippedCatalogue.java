package headway.evidence;

import headway.evidence.facts.FactsCommand;
import headway.evidence.reference.CatalogueFile;
import headway.facts.FactCatalogue;
import headway.shared.Command;

/** The fact catalogue that ships with the program, for what needs no database. */
public final class ShippedCatalogue {

    private ShippedCatalogue() {}

    public static FactCatalogue read() {
        return CatalogueFile.shipped();
    }

    /** The verb that prints a catalogue. */
    public static Command command(FactCatalogue catalogue) {
        return new FactsCommand(catalogue);
    }
}
