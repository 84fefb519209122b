package headway.strategy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The named places that a letter of a strategy may have. */
public final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Map<String, String> WORDS = new LinkedHashMap<>();
    private static final Map<String, String> BLOCKS = new LinkedHashMap<>();

    static {
        WORDS.put("school", "the school's name");
        WORDS.put("urn", "its URN");
        WORDS.put("head", "how the headteacher is addressed");
        WORDS.put("partner", "the name of the school's partner");
        WORDS.put("authority", "the authority's name");
        WORDS.put("year", "the academic year");
        WORDS.put("date", "the date of the letter");
        WORDS.put("reference", "the sender's reference");
        WORDS.put("category", "the name of the agreed category");
        WORDS.put("category_wording", "the governing words of the category");
        WORDS.put("level", "the title of the agreed level");
        WORDS.put("support", "what the level and its additions bring, in words");
        WORDS.put("advisory", "the advisory support of the level, in the strategy's words");
        WORDS.put("reasons", "the reasons for the category");
        WORDS.put("conversation", "when and with whom the category was discussed");
        BLOCKS.put("support_table", "a table of what the level and its additions bring");
        BLOCKS.put("signature", "who signs");
    }

    private Places() {}

    /** Every place that a letter of the pack may have, with what goes there; each unit of the pack is a place. */
    public static Map<String, String> of(PackContent pack) {
        Map<String, String> places = new LinkedHashMap<>(WORDS);
        pack.units().forEach(unit -> places.put(unit.id(), "how many " + unit.many() + " a year"));
        places.putAll(BLOCKS);
        return places;
    }

    /** The places that every pack has. */
    static Set<String> always() {
        Set<String> names = new LinkedHashSet<>(WORDS.keySet());
        names.addAll(BLOCKS.keySet());
        return names;
    }

    /** Whether a place is filled by more than words, and so must be a paragraph of its own. */
    static boolean isBlock(String name) {
        return BLOCKS.containsKey(name);
    }

    /** The places named in a text, in order. */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** Whether braces are left over that make no place. */
    static boolean isBroken(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }
}
