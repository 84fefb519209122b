package headway.strategy.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** One statement about facts, such as {@code absence_persistent > 20.0}: the smallest part that is true or false. */
public final class Statement {

    private final String text;
    private final List<FactDefinition> facts;
    private final Map<String, Double> values;
    private final Program program;
    private final String phrase;
    private final String opposite;
    private final Map<String, SortedSet<Double>> thresholds;

    Statement(
            String text,
            List<FactDefinition> facts,
            Map<String, Double> values,
            Program program,
            Phrases.Pair phrases,
            Map<String, SortedSet<Double>> thresholds) {
        this.text = text;
        this.facts = List.copyOf(facts);
        this.values = values;
        this.program = program;
        this.phrase = phrases.phrase();
        this.opposite = phrases.opposite();
        this.thresholds = Map.copyOf(thresholds);
    }

    /** As the pack writes it. */
    public String text() {
        return text;
    }

    /** In words, such as "Persistent absence above 20%". */
    public String phrase() {
        return phrase;
    }

    /** The opposite in words, such as "Persistent absence 20% or below". */
    public String opposite() {
        return opposite;
    }

    /** The facts that it rests on. */
    public List<FactDefinition> facts() {
        return facts;
    }

    /** The numbers with which it compares a fact. */
    public SortedSet<Double> thresholds(String fact) {
        return thresholds.getOrDefault(fact, Collections.emptySortedSet());
    }

    /** What can be said of it on what is known of a school. */
    public Truth decide(FactSheet sheet) {
        boolean unknown = false;
        for (FactDefinition fact : facts) {
            switch (sheet.value(fact.name())) {
                case FactValue.DoesNotApply no -> {
                    return Truth.NOT_APPLICABLE;
                }
                case FactValue.Unknown no -> unknown = true;
                case FactValue.Known known -> {}
            }
        }
        return unknown ? Truth.UNKNOWN : work(name -> carried(sheet.value(name), name));
    }

    private Truth work(CelVariableResolver resolver) {
        try {
            return Truth.of((Boolean) program.eval(resolver));
        } catch (CelEvaluationException cannotBeWorkedOut) {
            // Such as a division by zero: the statement says nothing about this school.
            return Truth.UNKNOWN;
        }
    }

    private Optional<Object> carried(FactValue value, String name) {
        if (!(value instanceof FactValue.Known(Object object, var origin))) {
            return Optional.ofNullable(values.get(name));
        }
        return Optional.of(
                object instanceof LocalDate date
                        ? date.atStartOfDay(ZoneOffset.UTC).toInstant()
                        : object);
    }
}
