package headway.strategy;

import headway.facts.FactSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the changes that a sentence names, from its words alone, and asks what is suggested then. */
final class Made {

    private static final Pattern TO = Pattern.compile(".* (?:falls|rises) to (−?[\\d.]+).* or (?:below|above)");
    private static final Pattern BEYOND = Pattern.compile(".* (falls below|rises above) (−?[\\d.]+).*");
    private static final Pattern WORD = Pattern.compile(".*: (.*) instead of .*");

    private Made() {}

    static Suggestion of(StrategyPack pack, FactSheet sheet, Map<String, Answer> answers, List<Change> changes) {
        FactSheet changed = sheet;
        Map<String, Answer> given = new HashMap<>(answers);
        for (Change change : changes) {
            if (change.fact() == null) {
                boolean yes = change.words().contains("answered yes instead");
                given.put(change.question().id(), Answer.of(yes ? Answer.Choice.YES : Answer.Choice.NO));
            } else {
                String name = change.fact().name();
                changed = changed.with(name, WorkedSchools.value(name, written(change.words())));
            }
        }
        return Evaluator.evaluate(pack, changed, given).suggestion();
    }

    private static String written(String words) {
        Matcher to = TO.matcher(words);
        if (to.matches()) {
            return to.group(1).replace('−', '-');
        }
        Matcher beyond = BEYOND.matcher(words);
        if (beyond.matches()) {
            double number = Double.parseDouble(beyond.group(2).replace('−', '-'));
            return String.valueOf(beyond.group(1).startsWith("falls") ? number - 0.01 : number + 0.01);
        }
        Matcher word = WORD.matcher(words);
        if (!word.matches()) {
            throw new IllegalArgumentException(words);
        }
        return word.group(1).split(" or ")[0];
    }
}
