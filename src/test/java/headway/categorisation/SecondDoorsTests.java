package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.evidence.Entries;
import headway.evidence.Framework;
import headway.evidence.selfevaluation.SelfEvaluation;
import headway.evidence.selfevaluation.SelfEvaluations;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What lies behind a page's first door asks again: nobody gets on by a door that was left open before it. */
class SecondDoorsTests extends WithBorough {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 12);

    @Autowired
    private DecisionController decisionPages;

    @Autowired
    private LetterController letterPages;

    @Autowired
    private SelfEvaluations evaluations;

    @Autowired
    private Entries entries;

    @Autowired
    private Schools schools;

    private long id;
    private CurrentUser advisor;

    @BeforeEach
    void aDecision() {
        borough.open();
        id = borough.id(1);
        advisor = borough.person(Role.ADVISOR, Set.of(borough.school(1)));
    }

    private void refused(Runnable work) {
        assertThatThrownBy(() -> borough.inTransaction(() -> {
                    work.run();
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdvisorWhoMayReadADecisionHasNoTaskListOfIt() {
        refused(() -> decisionPages.page(id, advisor, new ExtendedModelMap()));
    }

    @Test
    void aPartnerDoesNoStepOfTheHead() {
        Map<String, String> typed = Map.of("version", "1", "category", "green", "level", "i");
        refused(() -> decisionPages.moderate(
                id, typed, borough.partner, new ExtendedModelMap(), new RedirectAttributesModelMap()));
        assertThat(borough.version(1)).isEqualTo(1);
    }

    @Test
    void aPartnerDoesNotSeeALetterBeforeItIsIssued() {
        refused(() -> letterPages.preview(id, borough.partner, new ExtendedModelMap()));
    }

    @Test
    void evidenceIsEnteredOnOnesOwnSchoolsAlone() {
        CurrentUser stranger = borough.person(Role.PARTNER, Set.of(borough.school(2)));
        School school = borough.asSystem(() -> schools.find(borough.school(1)).orElseThrow());
        refused(() ->
                entries.enter(school.urn(), "leadership_capacity", "strong", DAY, "high", "", "A visit", stranger));
        refused(() -> evaluations.enter(
                school,
                new SelfEvaluation(
                        Framework.on(DAY),
                        DAY,
                        "Good",
                        List.of(new SelfEvaluation.Area("Quality of teaching", "Good", "", ""))),
                stranger));
    }
}
