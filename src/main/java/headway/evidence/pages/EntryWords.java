package headway.evidence.pages;

import headway.evidence.facts.EntryValues;
import headway.facts.FactDefinition;

/** The value of an entry in words, with the fact's unit. */
final class EntryWords {

    private EntryWords() {}

    static String of(FactDefinition fact, String value) {
        Object read = EntryValues.read(fact, value);
        return read == null ? value : FactViews.inWords(fact, read);
    }
}
