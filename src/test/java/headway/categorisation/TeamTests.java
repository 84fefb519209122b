package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.team.TeamLoad;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team and its load, on real decisions and a real database. */
class TeamTests extends WithBorough {

    private static final AcademicYear YEAR = new AcademicYear(2018);

    @Autowired
    Team team;

    @Autowired
    TeamLoad load;

    private CurrentUser colleague;

    @BeforeEach
    void promises() {
        colleague = borough.person(Role.PARTNER, Set.of(borough.school(3)));
        borough.open();
        borough.settle(1, "red", "v", "As discussed");
        borough.settle(3, "yellow", "i", "As discussed");
    }

    private Team.Profile profile(CurrentUser person, Set<String> phases, String days) {
        return new Team.Profile(
                person.id(),
                phases,
                Set.of("Mathematics"),
                Set.of("MONDAY_MORNING"),
                Set.of(DayOfWeek.MONDAY),
                borough.school(1),
                YEAR,
                Map.of("Autumn", new BigDecimal(days)));
    }

    private Member member(CurrentUser person) {
        return borough.asSystem(() -> team.member(person.id()).orElseThrow());
    }

    private TeamLoad.Line line(CurrentUser person) {
        return borough.asSystem(() -> load.of(YEAR, borough.head)).stream()
                .filter(line -> line.member().account() == person.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProfileIsKeptAndOneWhoSawAnOlderOneIsTold() {
        borough.run(() -> team.keep(profile(borough.partner, Set.of("Primary"), "12.5"), 0, borough.head));

        Member kept = member(borough.partner);
        assertThat(kept.focus()).containsExactly("Mathematics");
        assertThat(kept.pattern()).containsExactly("MONDAY_MORNING");
        assertThat(kept.days(YEAR)).isEqualByComparingTo("12.5");
        assertThat(kept.home()).isEqualTo(borough.school(1));
        assertThatThrownBy(() ->
                        borough.run(() -> team.keep(profile(borough.partner, Set.of("Special"), "1"), 0, borough.head)))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("meanwhile");
        assertThat(member(borough.partner).isFor("Primary")).isTrue();
        assertThat(member(borough.partner).isFor("Special")).isFalse();
    }

    @Test
    void theLoadOfEachIsWhatTheirSchoolsArePromisedBesideTheirContract() {
        borough.run(() -> team.keep(profile(borough.partner, Set.of(), "4"), 0, borough.head));

        TeamLoad.Line line = line(borough.partner);
        assertThat(line.visits()).isEqualByComparingTo("9");
        assertThat(line.reports()).isEqualByComparingTo("3");
        assertThat(line.needed()).as("12 half-days").isEqualByComparingTo("6");
        assertThat(line.over()).isEqualByComparingTo("2");
        BigDecimal shares =
                line.terms().stream().map(TeamLoad.TermLoad::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shares)
                .as("what is to plan is parted over the terms left")
                .isBetween(new BigDecimal("5.8"), new BigDecimal("6.2"));
        assertThat(line(colleague).contracted()).isNull();
        assertThat(line(colleague).over()).isEqualByComparingTo("0");
    }

    @Test
    void schoolsOfOneWhoLeavesGoToWhoIsCompetentAndFree() {
        borough.run(() -> team.keep(profile(colleague, Set.of(), "40"), 0, borough.head));
        assertThat(heir()).as("the colleague is free").isEqualTo(colleague.id());

        borough.run(() -> team.conflict(colleague.id(), borough.school(1), Member.Tie.FAMILY, "Niece", borough.head));
        assertThat(heir()).as("a conflict of interest").isNotEqualTo(colleague.id());

        long conflict = member(colleague).conflicts().getFirst().id();
        borough.run(() -> team.endConflict(conflict, colleague.id(), borough.head));
        assertThat(heir()).isEqualTo(colleague.id());
    }

    @Test
    void whoTakesOverNeedsTheDaysThatAreLeftAndNotThoseThatWereGiven() {
        BigDecimal before = leaving().days();
        borough.run(() -> application
                .getBean(Ledger.class)
                .enter(
                        new Ledger.Entry(
                                borough.school(1),
                                YEAR,
                                "visits",
                                BigDecimal.ONE,
                                borough.partner.id(),
                                "Somebody",
                                LocalDate.of(2018, 9, 12),
                                true,
                                "Core visit",
                                Funding.CORE),
                        borough.partner));
        assertThat(leaving().days()).isEqualByComparingTo(before.subtract(new BigDecimal("0.5")));
    }

    private TeamLoad.Heir leaving() {
        return borough.asSystem(() -> load.withoutMember(borough.partner.id(), YEAR, borough.head))
                .getFirst();
    }

    private Long heir() {
        TeamLoad.Heir heir = borough.asSystem(() -> load.withoutMember(borough.partner.id(), YEAR, borough.head))
                .getFirst();
        Urn leaving = heir.school().urn();
        assertThat(leaving).isEqualTo(borough.school(1));
        Member who = heir.heir();
        return who == null ? -1L : who.account();
    }

    @Test
    void leaveIsEnteredAndRemovedAndItsDaysMustBeInOrder() {
        LocalDate day = LocalDate.of(2018, 11, 5);
        borough.run(() -> team.leave(borough.partner.id(), day, day.plusDays(4), "Course", borough.partner));
        assertThat(member(borough.partner).leave()).hasSize(1);
        assertThatThrownBy(() ->
                        borough.run(() -> team.leave(borough.partner.id(), day, day.minusDays(1), "", borough.partner)))
                .isInstanceOf(FormProblem.class);

        long leave = member(borough.partner).leave().getFirst().id();
        assertThatThrownBy(() -> borough.run(() -> team.endLeave(leave, colleague.id(), colleague)))
                .isInstanceOf(NotFoundException.class);
        assertThat(member(borough.partner).leave()).hasSize(1);
        borough.run(() -> team.endLeave(leave, borough.partner.id(), borough.partner));
        assertThat(member(borough.partner).leave()).isEmpty();
    }
}
