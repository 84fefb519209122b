package headway.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.evidence.SchoolEvidence;
import headway.evidence.reference.Measures;
import headway.evidence.reference.StandardsFile;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.facts.FactSheet;
import headway.facts.FactType;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every school, tried on invented ones of every kind. */
class FactMakerTests {

    // The register keeps no history: these come from the one that is held, and say so.
    private static final Set<String> FROM_THE_REGISTER = Set.of("phase", "maintained", "sixth_form");

    private final SplittableRandom random = new SplittableRandom(315);

    @Test
    void everyFactOfTheCatalogueIsInEverySheet() {
        for (int i = 0; i < 500; i++) {
            FactSheet sheet = Sheets.MAKER.make(RandomSchool.evidence(random), RandomSchool.date(random));
            assertThat(sheet.values().keySet())
                    .containsExactlyInAnyOrderElementsOf(Sheets.CATALOGUE.all().stream()
                            .map(FactDefinition::name)
                            .toList());
        }
    }

    @Test
    void everyKnownValueIsOfTheCataloguesTypeAndHasASource() {
        for (int i = 0; i < 500; i++) {
            FactSheet sheet = Sheets.MAKER.make(RandomSchool.evidence(random), RandomSchool.date(random));
            sheet.values().forEach((name, value) -> {
                FactDefinition fact = Sheets.CATALOGUE.find(name).orElseThrow();
                switch (value) {
                    case FactValue.Known known -> {
                        assertThat(fact.type().accepts(known.value())).as(name).isTrue();
                        assertThat(known.origin().source()).as(name).isNotBlank();
                    }
                    case FactValue.Unknown unknown -> {
                        assertThat(unknown.why()).as(name).isNotBlank().doesNotContain("null");
                        assertThat(unknown.remedy()).as(name).isNotBlank();
                    }
                    case FactValue.DoesNotApply not ->
                        assertThat(not.why()).as(name).isNotBlank();
                }
            });
        }
    }

    @Test
    void whatHappensOrIsPublishedLaterChangesNothing() {
        int seen = 0;
        for (int i = 0; i < 500; i++) {
            SchoolEvidence evidence = RandomSchool.evidence(random);
            LocalDate asAt = RandomSchool.date(random);
            SchoolEvidence then = RandomSchool.knownBy(evidence, asAt);
            seen += then.measures().size() < evidence.measures().size() ? 1 : 0;
            assertThat(Sheets.MAKER.make(evidence, asAt).values())
                    .isEqualTo(Sheets.MAKER.make(then, asAt).values());
        }
        assertThat(seen).as("schools with later evidence").isGreaterThan(300);
    }

    @Test
    void noOriginIsLaterThanTheDate() {
        for (int i = 0; i < 500; i++) {
            LocalDate asAt = RandomSchool.date(random);
            FactSheet sheet = Sheets.MAKER.make(RandomSchool.evidence(random), asAt);
            sheet.values().forEach((name, value) -> {
                if (value instanceof FactValue.Known known && !FROM_THE_REGISTER.contains(name)) {
                    assertThat(latest(known)).as(name).isBeforeOrEqualTo(asAt);
                }
            });
        }
    }

    @Test
    void nothingKnownIsOlderThanTheCatalogueAllows() {
        int seen = 0;
        for (int i = 0; i < 500; i++) {
            LocalDate asAt = RandomSchool.date(random);
            FactSheet sheet = Sheets.MAKER.make(RandomSchool.evidence(random), asAt);
            for (FactDefinition fact : Sheets.CATALOGUE.all()) {
                if (fact.expires() != null
                        && sheet.value(fact.name()) instanceof FactValue.Known known
                        && known.origin().happened() != null) {
                    assertThat(known.origin().happened().plusMonths(fact.expires()))
                            .as(fact.name())
                            .isAfterOrEqualTo(asAt);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1_000);
    }

    @Test
    void whereNothingIsHeldNoNumberIsKnown() {
        for (String phase : Sheets.CATALOGUE.find("phase").orElseThrow().words()) {
            FactSheet sheet = Sheets.sheet(TestSchool.of(phase), "2019-12-31");
            for (FactDefinition fact : Sheets.CATALOGUE.all()) {
                if (fact.type() == FactType.NUMBER || fact.type() == FactType.WHOLE_NUMBER) {
                    assertThat(sheet.value(fact.name())).as(fact.name()).isNotInstanceOf(FactValue.Known.class);
                }
            }
        }
    }

    @Test
    void aCodeInPlaceOfAFigureNeverBecomesANumber() {
        for (String marker : List.of("SUPP", "NE", "NP", "NA", "NEW", "LOWCOV", "z", "c", "x", "low", ":", "")) {
            TestSchool school = TestSchool.of("all-through");
            Measures.shipped()
                    .all()
                    .forEach(measure -> school.figure(measure.code(), 2018, TestSchool.Figure.marked(marker)));
            FactSheet sheet = Sheets.sheet(school, "2020-08-31");
            for (FactDefinition fact : Sheets.CATALOGUE.all()) {
                if (fact.type() == FactType.NUMBER) {
                    assertThat(sheet.value(fact.name()))
                            .as(fact.name() + " " + marker)
                            .isNotInstanceOf(FactValue.Known.class);
                }
            }
        }
    }

    @Test
    void aFactThatNoClassMakesIsRefusedAtTheStart() {
        List<FactDefinition> facts = new ArrayList<>(Sheets.CATALOGUE.all());
        FactDefinition one = facts.getFirst();
        facts.add(new FactDefinition(
                "weather",
                one.theme(),
                "Weather",
                FactType.YES_NO,
                "",
                "m",
                "s",
                List.of(),
                null,
                null,
                null,
                true,
                List.of()));
        Measures measures = Measures.shipped();
        assertThatThrownBy(() -> new FactMaker(of(facts), measures, StandardsFile.shipped(measures)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'weather'");
        assertThatThrownBy(() -> new FactMaker(
                        of(facts.subList(1, facts.size() - 1)), measures, StandardsFile.shipped(measures)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'phase'");
    }

    private static LocalDate latest(FactValue.Known known) {
        LocalDate happened = known.origin().happened();
        LocalDate published = known.origin().published();
        LocalDate first = happened == null ? LocalDate.MIN : happened;
        return published == null || published.isBefore(first) ? first : published;
    }

    private static FactCatalogue of(List<FactDefinition> facts) {
        return new FactCatalogue() {
            @Override
            public Collection<FactDefinition> all() {
                return facts;
            }

            @Override
            public Optional<FactDefinition> find(String name) {
                return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
            }
        };
    }
}
