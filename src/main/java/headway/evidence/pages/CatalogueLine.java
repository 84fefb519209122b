package headway.evidence.pages;

import headway.evidence.facts.EntryValues;
import headway.facts.FactDefinition;
import headway.web.Format;

/**
 * A fact of the catalogue as people read it.
 *
 * @param allowed what its value can be
 * @param validity for how long it counts, and for which schools
 */
public record CatalogueLine(String name, String title, String allowed, String meaning, String source, String validity) {

    static CatalogueLine of(FactDefinition fact) {
        String unit = fact.unit().isEmpty() ? "" : ", " + fact.unit();
        String expires = fact.expires() == null ? "Does not expire." : "Counts for " + fact.expires() + " months.";
        String phases = fact.phases().isEmpty() ? "" : " Phases: " + String.join(", ", fact.phases()) + ".";
        return new CatalogueLine(
                fact.name(),
                fact.title(),
                Format.capital(EntryValues.allowed(fact)) + unit,
                fact.meaning(),
                fact.source(),
                expires + phases);
    }
}
