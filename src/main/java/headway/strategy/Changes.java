package headway.strategy;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what would move a suggestion up or down, by trying: single facts over their thresholds and allowed values, then
 * two together. What cannot change, does not apply or is not known is left out; the last is what the range tells.
 */
public final class Changes {

    /** More pairs than this to one place are counted rather than listed. */
    private static final int PAIRS_LISTED = 8;

    private final StrategyPack pack;
    private final CompiledPack compiled;
    private final FactSheet sheet;
    private final Truth[] truths;
    private final Outcome[] outcomes;
    private final Verdict base;
    private final List<Move> moves = new ArrayList<>();
    private int leftOut;

    private Changes(StrategyPack pack, FactSheet sheet, Map<String, Answer> answers) {
        this.pack = pack;
        this.compiled = pack.compiled();
        this.sheet = sheet;
        this.truths = compiled.truths(sheet);
        this.outcomes = Evaluator.evaluate(pack, sheet, answers).findings().stream()
                .map(Finding::outcome)
                .toArray(Outcome[]::new);
        this.base = compiled.combining().verdict(outcomes);
    }

    /** Everything that would change the suggestion of a school. */
    public static Moves search(
            StrategyPack pack, FactSheet sheet, Map<String, Answer> answers, FactCatalogue catalogue) {
        Changes search = new Changes(pack, sheet, answers);
        List<Option> options = new Options(search.compiled, sheet, catalogue, search.truths).find(answers);
        search.pairs(options, search.singles(options));
        search.moves.sort(Comparator.comparingInt((Move move) -> move.changes().size())
                .thenComparingInt(search::distance)
                .thenComparing(Move::direction));
        return new Moves(search.moves, search.leftOut);
    }

    /** Tries each option alone; returns where each leads. */
    private List<String> singles(List<Option> options) {
        List<String> leads = new ArrayList<>();
        for (Option option : options) {
            Outcome[] changed = outcomes.clone();
            apply(truthsWith(option), option, changed);
            Verdict verdict = compiled.combining().verdict(changed);
            leads.add(target(verdict));
            note(verdict, List.of(option.change()));
        }
        return leads;
    }

    private void pairs(List<Option> options, List<String> leads) {
        Set<String> reached = new HashSet<>(leads);
        Map<String, Integer> listed = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                Option one = options.get(i);
                Option other = options.get(j);
                if (one.sameSubject(other)) {
                    continue;
                }
                Verdict verdict = together(one, other);
                String target = target(verdict);
                if (reached.contains(target) || verdict.leadsWhere(base)) {
                    continue;
                }
                if (listed.merge(target, 1, Integer::sum) <= PAIRS_LISTED) {
                    note(verdict, List.of(one.change(), other.change()));
                } else {
                    leftOut++;
                }
            }
        }
    }

    private Verdict together(Option one, Option other) {
        Truth[] changedTruths = truthsWith(one);
        other.statements().forEach((statement, truth) -> changedTruths[statement] = truth);
        shared(one, other, changedTruths);
        Outcome[] changed = outcomes.clone();
        apply(changedTruths, one, changed);
        apply(changedTruths, other, changed);
        return compiled.combining().verdict(changed);
    }

    /** A statement that compares the two facts with each other must be worked out anew. */
    private void shared(Option one, Option other, Truth[] changedTruths) {
        FactDefinition first = one.change().fact();
        FactDefinition second = other.change().fact();
        if (first == null || second == null || one.value() == null || other.value() == null) {
            return;
        }
        for (int i : compiled.statementsOfBoth(first, second)) {
            FactSheet supposed = sheet.with(first.name(), one.value()).with(second.name(), other.value());
            changedTruths[i] = compiled.statements().get(i).decide(supposed);
        }
    }

    private Truth[] truthsWith(Option option) {
        Truth[] changed = truths.clone();
        option.statements().forEach((statement, truth) -> changed[statement] = truth);
        return changed;
    }

    /** Works out anew the criteria that an option touches; those outside the school's phase stay as they are. */
    private void apply(Truth[] changedTruths, Option option, Outcome[] changed) {
        BitSet touched = option.criteria();
        for (int place = touched.nextSetBit(0); place >= 0; place = touched.nextSetBit(place + 1)) {
            CompiledCriterion criterion = compiled.criteria().get(place);
            if (Evaluator.phase(criterion.source(), sheet.value(Evaluator.PHASE)) != Outcome.MET) {
                continue;
            }
            Formula formula = criterion.formula();
            if (formula != null) {
                changed[place] = Evaluator.outcome(formula.decide(changedTruths));
            } else if (option.answered() != null) {
                changed[place] = option.answered();
            }
        }
    }

    private void note(Verdict verdict, List<Change> changes) {
        Category category = verdict.category(pack.content());
        if (category != null && !verdict.leadsWhere(base)) {
            moves.add(new Move(category, verdict.level(pack.content()), direction(category), changes));
        }
    }

    /** Another category is one place whatever the level; within the category each level is one. */
    private String target(Verdict verdict) {
        boolean same = String.valueOf(verdict.categoryId()).equals(String.valueOf(base.categoryId()));
        return same ? verdict.categoryId() + "/" + verdict.levelId() : String.valueOf(verdict.categoryId());
    }

    private Move.Direction direction(Category category) {
        Category now = base.category(pack.content());
        if (now == null) {
            return Move.Direction.FROM_UNTOLD;
        }
        int step = place(category) - place(now);
        return step == 0
                ? Move.Direction.SAME_CATEGORY
                : step < 0 ? Move.Direction.LESS_CONCERN : Move.Direction.MORE_CONCERN;
    }

    private int distance(Move move) {
        Category now = base.category(pack.content());
        return now == null ? 0 : Math.abs(place(move.category()) - place(now));
    }

    private int place(Category category) {
        return pack.content().categories().indexOf(category);
    }
}
