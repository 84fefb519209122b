package headway.strategy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named places that a letter may have, and filling them. */
public final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("school", "the school's name");
        ALWAYS.put("urn", "its URN");
        ALWAYS.put("head", "the headteacher's name, or 'Headteacher'");
        ALWAYS.put("chair", "the name of the chair of governors, or 'Chair of Governors'");
        ALWAYS.put("partner", "the name of the school's partner");
        ALWAYS.put("authority", "the authority's name");
        ALWAYS.put("year", "the academic year");
        ALWAYS.put("date", "the date of the letter");
        ALWAYS.put("category", "the name of the agreed category");
        ALWAYS.put("category_wording", "the governing words of the category");
        ALWAYS.put("level", "the title of the agreed level");
        ALWAYS.put("support", "everything that the level brings, in words");
        ALWAYS.put("advisory", "the advisory support of the level, in the strategy's words");
        ALWAYS.put("extras", "what else the level brings");
        ALWAYS.put("additions", "what the school gets beside its level");
        ALWAYS.put("reasons", "the reasons for the category");
        ALWAYS.put("conversation", "when and with whom the category was discussed");
        ALWAYS.put("sender", "who signs");
        ALWAYS.put("sender_title", "what the sender is");
    }

    private Places() {}

    /** Every place that a letter of the pack may have, with what goes there; each unit of the pack is a place. */
    public static Map<String, String> of(PackContent pack) {
        Map<String, String> places = new LinkedHashMap<>(ALWAYS);
        pack.units().forEach(unit -> places.put(unit.id(), "how many " + unit.many() + " a year"));
        return places;
    }

    static Set<String> always() {
        return ALWAYS.keySet();
    }

    /** The places named in a text, in order. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** The text with every place filled; a place for which nothing is given is refused, never left empty. */
    static String fill(String text, Map<String, String> places) {
        return PLACE.matcher(text).replaceAll(match -> {
            String value = places.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing was given for the place {{" + match.group(1) + "}}.");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
