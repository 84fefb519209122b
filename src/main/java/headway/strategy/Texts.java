package headway.strategy;

import java.util.List;

/** What the strategy says of itself: principles, aims, priorities and how its impact is measured. */
public record Texts(
        List<NamedText> principles, List<NamedText> aims, List<NamedText> priorities, List<NamedText> impactMeasures) {

    static final Texts NONE = new Texts(List.of(), List.of(), List.of(), List.of());

    public Texts {
        principles = Copies.list(principles);
        aims = Copies.list(aims);
        priorities = Copies.list(priorities);
        impactMeasures = Copies.list(impactMeasures);
    }
}
