package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.AcademicYear;
import headway.shared.Urn;
import headway.strategy.Unit;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.ledger.LedgerTable;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agreed decision promises, through real decisions on a real database. */
class EntitlementLedgerTests extends WithBorough {

    private static final AcademicYear YEAR = new AcademicYear(2018);

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerTable tables;

    private SchoolLedger held(int number) {
        return borough.asSystem(() -> ledger.of(borough.school(number), YEAR));
    }

    private UnitLine visits(int number) {
        return held(number).of(Unit.Counts.VISITS).findFirst().orElseThrow();
    }

    @Test
    void anAgreedDecisionOpensItsEntitlementAndOneInTheYearRecalculatesIt() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");

        assertThat(visits(1).promise().total()).isEqualTo(2);
        assertThat(held(1).fewerThanAnySchool()).isTrue();

        on(LocalDate.of(2019, 2, 4));
        borough.run(() -> borough.bean(Reconsiderations.class)
                .begin(borough.school(1), LocalDate.of(2019, 2, 1), "Results fell", borough.head));
        borough.settle(1, "red", "v", "A concern");

        SchoolLedger after = held(1);
        assertThat(after.held()).hasSize(2);
        int weeks = after.held().getLast().weeksInYear();
        int left = after.held().getLast().weeksLeft();
        long exact = Math.round(2.0 * (weeks - left) / weeks + 9.0 * left / weeks);
        assertThat(left).isBetween(15, 25);
        assertThat((long) visits(1).promise().total()).isEqualTo(exact);
        assertThat(visits(1).promise().workings()).hasSize(3);
    }

    @Test
    void aCorrectedDecisionPromisesNoMoreAndTheNewOneDoes() {
        borough.open();
        borough.settle(1, "yellow", "ii", "As discussed");
        assertThat(visits(1).promise().total()).isEqualTo(4);

        borough.run(() -> decisions.correct(borough.id(1), borough.version(1), "The wrong school", borough.head));
        assertThat(held(1).now()).isEmpty();
        assertThat(held(1).held()).hasSize(1);

        borough.settle(1, "yellow", "i", "As discussed");
        assertThat(visits(1).promise().total()).isEqualTo(2);
        assertThat(held(1).held()).hasSize(2);
    }

    @Test
    void aSchoolOutsideTheProgrammeIsPromisedNoVisits() {
        borough.open();
        assertThat(borough.asSystem(() -> tables.of(YEAR, borough.head)).deskTopDue())
                .isEmpty();
        borough.run(() -> decisions.programme(
                borough.id(3),
                borough.version(3),
                false,
                DeskConclusion.values()[0],
                "Looked at the data",
                borough.head));
        borough.settle(3, "yellow", "i", "As discussed");

        assertThat(held(3).inProgramme()).isFalse();
        assertThat(visits(3).promise().total()).isZero();
        assertThat(held(3).tooFewVisits()).isFalse();
    }

    @Test
    void supportIsAddedPlannedGivenAndDroppedWithItsReasons() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");
        Urn school = borough.school(1);
        borough.run(() -> ledger.add(school, YEAR, "visits", 2, "The head is leaving", borough.partner));
        assertThat(visits(1).promise().total()).isEqualTo(4);
        assertThat(visits(1).promise().added()).isEqualTo(2);

        long planned = borough.inTransaction(
                () -> ledger.enter(entry(school, LocalDate.of(2018, 11, 6), false), borough.partner));
        borough.run(() -> ledger.enter(entry(school, LocalDate.of(2018, 9, 19), true), borough.partner));
        assertThat(visits(1).planned()).isEqualByComparingTo("1");
        assertThat(visits(1).done()).isEqualByComparingTo("1");
        assertThat(visits(1).toPlan()).isEqualByComparingTo("2");

        assertThatThrownBy(() ->
                        borough.run(() -> ledger.done(planned, school, LocalDate.of(2018, 11, 6), borough.partner)))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("has not come yet");
        on(LocalDate.of(2018, 11, 7));
        borough.run(() -> ledger.done(planned, school, LocalDate.of(2018, 11, 6), borough.partner));
        assertThat(visits(1).done()).isEqualByComparingTo("2");
        borough.run(() -> ledger.drop(planned, school, "It was another school", borough.partner));
        assertThat(visits(1).done()).isEqualByComparingTo("1");

        long extra = held(1).extras().getFirst().id();
        borough.run(() -> ledger.withdraw(extra, school, "The head stays", borough.partner));
        assertThat(visits(1).promise().total()).isEqualTo(2);
        assertThat(held(1).extras().getFirst().withdrawnWhy()).isEqualTo("The head stays");
    }

    @Test
    void whatIsGivenBeyondThePromiseDoesNotRaiseIt() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");
        Urn school = borough.school(1);
        for (int day = 3; day < 9; day++) {
            LocalDate given = LocalDate.of(2018, 9, day);
            borough.run(() -> ledger.enter(entry(school, given, true), borough.partner));
        }
        assertThat(visits(1).promise().total()).isEqualTo(2);
        assertThat(visits(1).done()).isEqualByComparingTo("6");
        assertThat(visits(1).outstanding()).isEqualByComparingTo("0");
    }

    @Test
    void supportOfOneSchoolIsNotChangedUnderTheNameOfAnother() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");
        Urn school = borough.school(1);
        Urn other = borough.school(2);
        borough.run(() -> ledger.add(school, YEAR, "visits", 2, "The head is leaving", borough.partner));
        long planned = borough.inTransaction(
                () -> ledger.enter(entry(school, LocalDate.of(2018, 9, 19), false), borough.partner));
        long extra = held(1).extras().getFirst().id();

        assertThatThrownBy(() ->
                        borough.run(() -> ledger.done(planned, other, LocalDate.of(2018, 9, 19), borough.partner)))
                .hasMessageContaining("no longer planned");
        assertThatThrownBy(() -> borough.run(() -> ledger.drop(planned, other, "Mine", borough.partner)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> borough.run(() -> ledger.withdraw(extra, other, "Mine", borough.partner)))
                .isInstanceOf(NotFoundException.class);
        assertThat(visits(1).planned()).isEqualByComparingTo("1");
        assertThat(visits(1).promise().added()).isEqualTo(2);
    }

    private static Ledger.Entry entry(Urn school, LocalDate day, boolean done) {
        return new Ledger.Entry(
                school, YEAR, "visits", BigDecimal.ONE, null, "Somebody", day, done, "Core visit", Funding.CORE);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");
        Urn school = borough.school(1);

        assertThatThrownBy(() -> borough.run(() -> ledger.add(borough.school(2), YEAR, "visits", 1, "x", borough.head)))
                .hasMessageContaining("Nothing is agreed");
        assertThatThrownBy(() -> borough.run(() -> ledger.add(school, YEAR, "visits", 0, "x", borough.head)))
                .hasMessageContaining("how many");
        assertThatThrownBy(() -> borough.run(() -> ledger.add(school, YEAR, "visits", 1, " ", borough.head)))
                .hasMessageContaining("concern");
        assertThatThrownBy(() ->
                        borough.run(() -> ledger.enter(entry(school, LocalDate.of(2017, 11, 6), true), borough.head)))
                .hasMessageContaining("outside 2018/19");
        assertThat(held(1).extras()).isEmpty();
        assertThat(held(1).given()).isEmpty();
    }

    @Test
    void theTableShowsToEachWhatIsTheirsAndMyWorkTellsOfVisitsThatAreNotPlanned() {
        borough.open();
        borough.settle(1, "yellow", "i", "As discussed");
        borough.settle(3, "red", "v", "As discussed");

        LedgerTable.Table head = borough.asSystem(() -> tables.of(YEAR, borough.head));
        LedgerTable.Table partner = borough.asSystem(() -> tables.of(YEAR, borough.partner));

        assertThat(head.rows()).hasSize(2);
        assertThat(head.all().sums().get("visits").promised()).isEqualTo(11);
        assertThat(head.byPartner())
                .extracting(LedgerTable.Group::name)
                .contains("No partner", borough.partner.fullName());
        assertThat(partner.rows()).extracting(row -> row.school().urn()).containsExactly(borough.school(1));
        assertThat(borough.asSystem(() ->
                        application.getBean("supportWork", WorkSource.class).lines(borough.head)))
                .extracting(WorkLine::text)
                .anyMatch(text -> text.startsWith("2 schools have fewer visits planned than promised"));
    }
}
