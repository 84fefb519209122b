package headway.categorisation;

import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a school reads of the reasons for its category: every finding and value, without the notes of officers and
 * without who entered what of its leadership and of intelligence.
 */
@Component
class SchoolEdition {

    private static final Set<String> ENTERED_BY_OFFICERS = Set.of("Leadership", "Intelligence");

    private final Set<String> names;
    private final Set<String> titles;

    SchoolEdition(FactCatalogue catalogue) {
        List<FactDefinition> guarded = catalogue.all().stream()
                .filter(fact -> ENTERED_BY_OFFICERS.contains(fact.theme()))
                .toList();
        this.names = guarded.stream().map(FactDefinition::name).collect(Collectors.toUnmodifiableSet());
        this.titles = guarded.stream().map(FactDefinition::title).collect(Collectors.toUnmodifiableSet());
    }

    Why of(Why why) {
        return new Why(
                why.strategy(),
                why.asAt(),
                why.sentence(),
                why.category(),
                why.level(),
                why.because(),
                why.levelBecause(),
                why.deciding(),
                why.groups().stream()
                        .map(group -> new Why.Group(
                                group.category(),
                                group.wording(),
                                group.lines().stream().map(this::line).toList()))
                        .toList(),
                why.possible(),
                why.moves(),
                why.remedies().stream().map(this::remedy).toList());
    }

    private Why.Line line(Why.Line line) {
        return new Why.Line(
                line.id(),
                line.wording(),
                line.clause(),
                line.outcome(),
                line.outcomeTitle(),
                line.deciding(),
                line.reason(),
                line.reading(),
                line.question(),
                line.help(),
                line.answer(),
                null,
                line.facts().stream().map(this::fact).toList(),
                line.missing().stream().map(this::remedy).toList());
    }

    private Why.FactLine fact(Why.FactLine fact) {
        return names.contains(fact.name())
                ? new Why.FactLine(
                        fact.name(),
                        fact.title(),
                        fact.value(),
                        fact.known(),
                        fact.source(),
                        fact.happened(),
                        fact.published(),
                        "")
                : fact;
    }

    private Why.Remedy remedy(Why.Remedy remedy) {
        return titles.contains(remedy.fact()) ? new Why.Remedy(remedy.fact(), "Not known.", "") : remedy;
    }
}
