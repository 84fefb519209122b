package headway.strategy;

import headway.facts.FactSheet;
import headway.strategy.expression.Formula;
import headway.strategy.expression.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A strategy that was read and checked and can be evaluated. Unchanging, and safe to share between threads. */
public final class StrategyPack {

    private final PackContent content;
    private final CompiledPack compiled;

    StrategyPack(PackContent content, CompiledPack compiled) {
        this.content = content;
        this.compiled = compiled;
    }

    /** What the pack's file says. */
    public PackContent content() {
        return content;
    }

    public String id() {
        return content.id();
    }

    public String version() {
        return content.version();
    }

    public String title() {
        return content.title();
    }

    CompiledPack compiled() {
        return compiled;
    }

    /** The test of a criterion in words; empty where a person is asked. */
    public Optional<Wording> inWords(Criterion criterion) {
        return compiled.criteria().stream()
                .filter(each -> each.source().id().equals(criterion.id()))
                .flatMap(each -> Stream.ofNullable(each.formula()))
                .map(formula -> Wording.of(formula, compiled.statements()))
                .findFirst();
    }

    /** Which schools get an addition, in words. */
    public Optional<Wording> inWords(Addition addition) {
        return Optional.ofNullable(compiled.addition(addition.id()))
                .map(formula -> Wording.of(formula, compiled.statements()));
    }

    /** What a school at a level is entitled to in a full year, with what it gets beside. */
    public Entitlement entitlement(String level, FactSheet sheet) {
        Level granted = content.level(level)
                .orElseThrow(() -> new IllegalArgumentException("The strategy has no level '" + level + "'."));
        Truth[] truths = compiled.truths(sheet);
        List<Addition> added = new ArrayList<>();
        List<Addition> untold = new ArrayList<>();
        for (Addition addition : content.additions()) {
            Formula when = compiled.addition(addition.id());
            switch (when == null ? Truth.FALSE : when.decide(truths)) {
                case TRUE -> added.add(addition);
                case UNKNOWN -> untold.add(addition);
                case FALSE, NOT_APPLICABLE -> {}
            }
        }
        Map<String, Integer> total = new LinkedHashMap<>(granted.entitlements());
        added.forEach(
                addition -> addition.entitlements().forEach((unit, amount) -> total.merge(unit, amount, Integer::sum)));
        return new Entitlement(granted, added, untold, total);
    }

    @Override
    public String toString() {
        return content.id() + " " + content.version();
    }
}
