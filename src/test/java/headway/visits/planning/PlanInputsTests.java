package headway.visits.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.register.Clusters;
import headway.register.School;
import headway.register.Schools;
import headway.strategy.PackContent;
import headway.visits.VisitBorough;
import headway.visits.VisitKind;
import headway.visits.WithVisits;
import headway.visits.plan.PlanProblem;
import headway.visits.plan.PlanRule;
import headway.visits.plan.PlanSchool;
import headway.web.FormProblem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What pages hold of schools reaches the plan: clusters, expected inspections, the focus of visits, weights. */
class PlanInputsTests extends WithVisits {

    private static final LocalDate FROM = VisitBorough.TODAY.plusDays(1);

    @Autowired
    PlanMaker maker;

    @Autowired
    ExpectedInspections expected;

    private PlanProblem problem() {
        return borough.asSystem(
                () -> maker.problem(new PlanMaker.Asked(VisitBorough.YEAR, FROM, 14, true), borough.head));
    }

    private PlanSchool school() {
        return problem().schools().stream()
                .filter(each -> each.urn().equals(borough.school(1)))
                .findFirst()
                .orElseThrow();
    }

    private void enter(LocalDate from, LocalDate until, String basis) {
        School school = borough.asSystem(
                () -> borough.bean(Schools.class).find(borough.school(1)).orElseThrow());
        borough.run(() -> expected.enter(school, from, until, basis, borough.partner));
    }

    @Test
    void clustersAndExpectedInspectionsReachThePlan() {
        proposed(1, VisitKind.CORE, FOURTH, true);
        assertThat(school().clusters()).isEmpty();
        assertThat(school().inspectionFrom()).isNull();
        borough.run(() -> {
            Clusters clusters = borough.bean(Clusters.class);
            long east = clusters.create("East", "", borough.head);
            clusters.add(east, borough.school(1), VisitBorough.TODAY, borough.head);
            long west = clusters.create("West", "", borough.head);
            clusters.add(west, borough.school(1), FROM.plusYears(1), borough.head);
        });
        enter(LocalDate.of(2019, 1, 14), LocalDate.of(2019, 3, 29), "Four years since the last");
        assertThat(school().clusters()).containsExactly("East");
        assertThat(school().inspectionFrom()).isEqualTo(LocalDate.of(2019, 1, 14));

        borough.run(() -> expected.remove(borough.school(1), borough.head));
        assertThat(school().inspectionFrom()).isNull();
        assertThat(borough.asSystem(() -> borough.bean(AuditTrail.class)
                        .about("inspection_expected", borough.school(1).toString())))
                .extracting(AuditEntry.Kept::action)
                .containsExactly("Took an expected inspection away", "Entered an expected inspection");
    }

    @Test
    void aWindowThatIsOverOrUpsideDownDoesNotCount() {
        proposed(1, VisitKind.CORE, FOURTH, true);
        enter(LocalDate.of(2018, 9, 3), VisitBorough.TODAY, "Ofsted rang");
        assertThat(school().inspectionFrom()).isNull();
        assertThatThrownBy(() -> enter(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 1, 1), "Likely"))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("before the first");
        assertThatThrownBy(() -> enter(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 1), " "))
                .isInstanceOf(FormProblem.class);
    }

    @Test
    void whoeverGoesInAnothersPlaceLeadsOnWhatTheVisitIsAbout() {
        Map<String, Set<String>> leads =
                Map.of("1", Set.of("English", "Early years"), "2", Set.of("Mathematics"), "3", Set.of());
        assertThat(PlanInputs.focus("Teaching of english; early years", "1", leads))
                .containsExactlyInAnyOrder("English", "Early years");
        assertThat(PlanInputs.focus("Teaching of English", "left", leads)).containsExactly("English");
        assertThat(PlanInputs.focus("Teaching of English", "2", leads))
                .as("a person sent them")
                .isEmpty();
        assertThat(PlanInputs.focus("Englishness, Reading", "1", leads)).isEmpty();
    }

    /** The schema of packs cannot see the rules of the plan; this keeps the two alike. */
    @Test
    void aPackMayGiveAWeightToEveryWishAndToNothingElse() throws IOException {
        try (InputStream schema = PackContent.class.getResourceAsStream("/strategy/pack.schema.json")) {
            assertThat(JsonMapper.shared()
                            .readTree(Objects.requireNonNull(schema))
                            .at("/properties/plan_weights/properties")
                            .propertyNames())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(PlanRule.values())
                            .filter(rule -> rule.level() == PlanRule.Level.SOFT)
                            .map(PlanRule::id)
                            .toList());
        }
    }

    @Test
    void aWeightSaysWhereItComesFrom() {
        UsualWeights.Weights weights = new UsualWeights.Weights(Map.of("continuity", 250), "Stages");
        assertThat(weights.of(PlanRule.CONTINUITY)).isEqualTo(250);
        assertThat(weights.source(PlanRule.CONTINUITY)).isEqualTo("By the strategy Stages");
        assertThat(weights.of(PlanRule.TRAVEL)).isEqualTo(PlanRule.TRAVEL.usualWeight());
        assertThat(weights.source(PlanRule.TRAVEL)).isEqualTo("As usual");
    }
}
