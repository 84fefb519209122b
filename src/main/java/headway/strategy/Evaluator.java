package headway.strategy;

import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Statement;
import headway.strategy.expression.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a school's facts and people's answers against a strategy: pure, quick and safe to call from many threads. */
public final class Evaluator {

    /** The fact that says for which criteria a school is; the only one that is known by name here. */
    public static final String PHASE = "phase";

    private Evaluator() {}

    /**
     * Every finding, and the suggestion that they come to.
     *
     * @param answers what people answered, by the criterion's id
     */
    public static Evaluation evaluate(StrategyPack pack, FactSheet sheet, Map<String, Answer> answers) {
        CompiledPack compiled = pack.compiled();
        Truth[] truths = compiled.truths(sheet);
        List<Finding> findings = new ArrayList<>(compiled.criteria().size());
        for (CompiledCriterion criterion : compiled.criteria()) {
            findings.add(finding(compiled, criterion, sheet, truths, answers));
        }
        Suggestion suggestion = new Suggesting(pack, findings).suggest();
        return new Evaluation(pack.id(), pack.version(), sheet.urn(), sheet.asAt(), findings, suggestion);
    }

    private static Finding finding(
            CompiledPack pack,
            CompiledCriterion criterion,
            FactSheet sheet,
            Truth[] truths,
            Map<String, Answer> answers) {
        Outcome phase = phase(criterion.source(), sheet.value(PHASE));
        if (phase != Outcome.MET) {
            return outsidePhase(criterion, phase, sheet);
        }
        Formula formula = criterion.formula();
        return formula == null
                ? asked(criterion.source(), answers.get(criterion.source().id()))
                : tested(pack, criterion, formula, sheet, truths);
    }

    /** Whether the criterion is for a school of this phase. */
    static Outcome phase(Criterion criterion, FactValue phase) {
        if (criterion.phases().isEmpty()) {
            return Outcome.MET;
        }
        return switch (phase) {
            case FactValue.Known known
            when known.value() instanceof String word ->
                criterion.phases().contains(word) ? Outcome.MET : Outcome.DOES_NOT_APPLY;
            case FactValue.Known known -> Outcome.CANNOT_TELL;
            case FactValue.Unknown unknown -> Outcome.CANNOT_TELL;
            case FactValue.DoesNotApply no -> Outcome.DOES_NOT_APPLY;
        };
    }

    /** The outcome of a tested criterion from the truth of its formula. */
    static Outcome outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> Outcome.MET;
            case FALSE -> Outcome.NOT_MET;
            case UNKNOWN -> Outcome.CANNOT_TELL;
            case NOT_APPLICABLE -> Outcome.DOES_NOT_APPLY;
        };
    }

    /** The outcome of a question from its answer, if any. */
    static Outcome outcome(Answer.Choice choice) {
        return switch (choice) {
            case YES -> Outcome.MET;
            case NO -> Outcome.NOT_MET;
            case NOT_SURE -> Outcome.CANNOT_TELL;
        };
    }

    private static Finding outsidePhase(CompiledCriterion criterion, Outcome outcome, FactSheet sheet) {
        String note = "This criterion is for schools of these phases: "
                + String.join(", ", criterion.source().phases()) + ".";
        FactValue phase = sheet.value(PHASE);
        if (phase instanceof FactValue.Unknown(String why, String remedy)) {
            note = note + " The school's phase is not known. " + why + " " + remedy;
        } else if (phase instanceof FactValue.Known known) {
            note = note + " The school is " + known.value() + ".";
        }
        return new Finding(criterion.source(), outcome, uses(criterion, sheet), List.of(), List.of(), null, note);
    }

    private static Finding asked(Criterion criterion, @org.jspecify.annotations.Nullable Answer answer) {
        Outcome outcome = answer == null ? Outcome.CANNOT_TELL : outcome(answer.choice());
        Question question = criterion.question();
        String ask = question == null ? "" : question.ask();
        String note = answer == null
                ? "A person must answer: " + ask
                : ask + " Answered: " + answer.choice().word() + ".";
        return new Finding(criterion, outcome, List.of(), List.of(), List.of(), answer, note);
    }

    private static Finding tested(
            CompiledPack pack, CompiledCriterion criterion, Formula formula, FactSheet sheet, Truth[] truths) {
        Truth truth = formula.decide(truths);
        BitSet bearing = new BitSet();
        formula.bearing(truths, truth, bearing);
        List<Part> parts = new ArrayList<>(criterion.statements().cardinality());
        for (int i = criterion.statements().nextSetBit(0);
                i >= 0;
                i = criterion.statements().nextSetBit(i + 1)) {
            parts.add(pack.part(i, truths[i], bearing.get(i)));
        }
        List<Missing> missing = truth == Truth.UNKNOWN ? missing(pack, bearing, sheet) : List.of();
        return new Finding(criterion.source(), outcome(truth), uses(criterion, sheet), missing, parts, null, "");
    }

    private static List<FactUse> uses(CompiledCriterion criterion, FactSheet sheet) {
        List<FactUse> uses = new ArrayList<>(criterion.facts().size());
        for (FactDefinition fact : criterion.facts()) {
            uses.add(new FactUse(fact, sheet.value(fact.name())));
        }
        return uses;
    }

    private static List<Missing> missing(CompiledPack pack, BitSet bearing, FactSheet sheet) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        for (int i = bearing.nextSetBit(0); i >= 0; i = bearing.nextSetBit(i + 1)) {
            Statement statement = pack.statements().get(i);
            for (FactDefinition fact : statement.facts()) {
                if (sheet.value(fact.name()) instanceof FactValue.Unknown(String why, String remedy)) {
                    missing.put(fact.name(), new Missing(fact, why, remedy));
                }
            }
        }
        return List.copyOf(missing.values());
    }
}
