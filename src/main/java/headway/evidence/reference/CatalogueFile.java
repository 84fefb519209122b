package headway.evidence.reference;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fact catalogue from facts.yaml. */
public final class CatalogueFile {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private CatalogueFile() {}

    /** The catalogue that ships with the product. */
    public static FactCatalogue shipped() {
        return read(ReferenceFile.shipped("facts.yaml"));
    }

    static FactCatalogue read(Entry file) {
        Map<String, FactDefinition> facts = new LinkedHashMap<>();
        for (Entry entry : file.entries("facts")) {
            FactDefinition fact = fact(entry);
            if (facts.put(fact.name(), fact) != null) {
                throw entry.wrong("the fact '" + fact.name() + "' stands in the catalogue twice.");
            }
        }
        file.nothingElse();
        checkPhases(facts, file);
        return new Catalogue(Collections.unmodifiableMap(facts));
    }

    private static FactDefinition fact(Entry entry) {
        String name = entry.text("name");
        if (!NAME.matcher(name).matches()) {
            throw entry.wrong("'" + name + "' is not a name: lower-case letters, digits and underscores.");
        }
        FactType type = type(entry, name);
        FactDefinition fact = new FactDefinition(
                name,
                entry.text("theme"),
                entry.text("title"),
                type,
                entry.textOr("unit", ""),
                entry.text("meaning"),
                entry.text("source"),
                entry.textsOrNone("words"),
                entry.numberOrNull("least"),
                entry.numberOrNull("greatest"),
                entry.wholeOrNull("expires"),
                entry.yesNo("changeable"),
                entry.textsOrNone("phases"));
        entry.nothingElse();
        check(entry, fact);
        return fact;
    }

    private static FactType type(Entry entry, String name) {
        String wanted = entry.text("type");
        return Arrays.stream(FactType.values())
                .filter(type -> lower(type).equals(wanted))
                .findFirst()
                .orElseThrow(() -> entry.wrong("the type '" + wanted + "' of '" + name + "' is none of "
                        + Arrays.stream(FactType.values())
                                .map(CatalogueFile::lower)
                                .toList() + "."));
    }

    private static String lower(FactType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static void check(Entry entry, FactDefinition fact) {
        boolean word = fact.type() == FactType.WORD;
        if (word == fact.words().isEmpty()) {
            throw entry.wrong("'" + fact.name() + "': a fact of type word, and no other, lists its words.");
        }
        boolean numeric = fact.type() == FactType.NUMBER || fact.type() == FactType.WHOLE_NUMBER;
        Double least = fact.least();
        Double greatest = fact.greatest();
        if (!numeric && (least != null || greatest != null)) {
            throw entry.wrong("'" + fact.name() + "': only a number has 'least' and 'greatest'.");
        }
        if (numeric && (least == null || greatest == null || least >= greatest)) {
            throw entry.wrong("'" + fact.name() + "': a number has a 'least' that is below its 'greatest'.");
        }
        Integer expires = fact.expires();
        if (expires != null && expires < 1) {
            throw entry.wrong("'" + fact.name() + "': 'expires' counts months, 1 or more.");
        }
    }

    private static void checkPhases(Map<String, FactDefinition> facts, Entry file) {
        FactDefinition phase = facts.get("phase");
        List<String> known = phase == null ? List.of() : phase.words();
        for (FactDefinition fact : facts.values()) {
            List<String> unknown = new ArrayList<>(fact.phases());
            unknown.removeAll(known);
            if (!unknown.isEmpty()) {
                throw file.wrong("'" + fact.name() + "' names phases that the fact 'phase' does not know: " + unknown);
            }
        }
    }

    private record Catalogue(Map<String, FactDefinition> facts) implements FactCatalogue {

        @Override
        public Collection<FactDefinition> all() {
            return facts.values();
        }

        @Override
        public Optional<FactDefinition> find(String name) {
            return Optional.ofNullable(facts.get(name));
        }
    }
}
