package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import headway.evidence.reference.CatalogueFile;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import headway.facts.Origin;
import headway.shared.Urn;
import headway.strategy.Answer;
import headway.strategy.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyMakerTests {

    private static final LocalDate AS_AT = LocalDate.of(2018, 8, 31);
    private static final Origin ORIGIN =
            new Origin("Inspections", LocalDate.of(2018, 3, 1), LocalDate.of(2018, 4, 1), "");
    private static final Origin ENTRY =
            new Origin("Dated leadership entry", AS_AT, AS_AT, "Entered by Officer Name on 31 August 2018.");

    private final WhyMaker maker = new WhyMaker(CatalogueFile.shipped());

    private Why why(Map<String, Answer> answers) {
        Map<String, FactValue> facts = new HashMap<>();
        facts.put("ofsted_grade", new FactValue.Known("requires improvement", ORIGIN));
        facts.put("ofsted_category", new FactValue.Known("none", ORIGIN));
        facts.put("leadership_capacity", new FactValue.Known("vulnerable", ENTRY));
        facts.put(
                "head_leaving",
                new FactValue.Unknown("'yes' by Officer Name and 'no' by Other Name contradict.", "Enter another."));
        return maker.of(MadeDecisions.MERTON, new FactSheet(new Urn(990_001), AS_AT, facts), answers);
    }

    @Test
    void everyCriterionOfThePackHasALineUnderItsCategory() {
        Why why = why(Map.of());

        assertThat(why.groups())
                .extracting(group -> group.category().id())
                .containsExactly("green", "yellow", "amber", "red");
        assertThat(why.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(Why.Line::id))
                .containsExactlyElementsOf(MadeDecisions.MERTON.content().criteria().stream()
                        .map(criterion -> criterion.id())
                        .toList());
        assertThat(List.of(Outcome.values()).stream()
                        .mapToLong(outcome -> why.count(outcome.name()))
                        .sum())
                .isEqualTo(MadeDecisions.MERTON.content().criteria().size());
    }

    @Test
    void whatDecidesIsMarkedWithItsFactsAndWhereTheyCameFrom() {
        Why why = why(Map.of());

        assertThat(why.category()).isEqualTo(new Why.Named("amber", "Amber", "orange"));
        assertThat(why.asAt()).isEqualTo("31 August 2018");
        Why.Line line = line(why, "amber-ri");
        assertThat(line.deciding()).isTrue();
        assertThat(line.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("Requires improvement");
            assertThat(fact.source()).isEqualTo("Inspections");
            assertThat(fact.published()).isEqualTo("1 April 2018");
        });
        assertThat(line(why, "green-strong-outcomes").deciding()).isFalse();
    }

    @Test
    void aMissingFactIsToldOnceHoweverManyCriteriaWantIt() {
        assertThat(why(Map.of()).remedies())
                .extracting(Why.Remedy::fact)
                .doesNotHaveDuplicates()
                .contains("Strong outcomes");
    }

    @Test
    void anAnswerStandsWithWhoGaveItWhenAndWhy() {
        Why why = why(Map.of("red-complex", new Answer(Answer.Choice.NO, "Officer Name", AS_AT, "Not what I saw")));

        assertThat(why.questions()).extracting(Why.Line::id).contains("amber-ri-judged", "red-complex");
        assertThat(line(why, "red-complex").answer()).isEqualTo("no");
        assertThat(line(why, "red-complex").answerNote()).isEqualTo("Not what I saw, Officer Name, 31 August 2018");
        assertThat(line(why, "amber-ri-judged").answer()).isNull();
    }

    @Test
    void theSchoolsEditionKeepsTheFindingsAndLeavesOutTheOfficers() {
        Why whole = why(Map.of("red-complex", new Answer(Answer.Choice.NO, "Officer Name", AS_AT, "Not what I saw")));
        Why edition = new SchoolEdition(CatalogueFile.shipped()).of(whole);

        assertThat(whole.toString()).contains("Officer Name", "Not what I saw");
        assertThat(edition.toString()).doesNotContain("Officer Name", "Other Name", "Not what I saw");
        assertThat(edition.sentence()).isEqualTo(whole.sentence());
        assertThat(line(edition, "amber-leadership").outcome()).isEqualTo("MET");
        assertThat(line(edition, "amber-ri")).isEqualTo(line(whole, "amber-ri"));
    }

    private static Why.Line line(Why why, String id) {
        return why.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
