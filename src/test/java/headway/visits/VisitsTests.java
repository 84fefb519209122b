package headway.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.strategy.Unit;
import headway.support.ledger.Ledger;
import headway.support.ledger.SchoolLedger;
import headway.support.ledger.UnitLine;
import headway.web.FormProblem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit's walk through its states on a real database, and what the ledger and the trail hear of it. */
class VisitsTests extends WithVisits {

    @Autowired
    Ledger ledger;

    private SchoolLedger held() {
        return borough.asSystem(() -> ledger.of(borough.school(1), VisitBorough.YEAR));
    }

    private UnitLine units(Unit.Counts counts) {
        return held().of(counts).findFirst().orElseThrow();
    }

    @Test
    void aVisitIsProposedAgreedMovedDoneAndTheLedgerCountsIt() {
        borough.open();
        borough.settle(1, "amber", "iii");
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        assertThat(line(id).state()).isEqualTo(VisitState.PROPOSED);
        assertThat(units(Unit.Counts.VISITS).planned()).isEqualByComparingTo("1");
        assertThat(units(Unit.Counts.REPORTS).planned()).isEqualByComparingTo("1");

        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        borough.run(() -> visits.ask(id, version(id), "A week later", borough.leader));
        assertThat(line(id).wish()).isEqualTo("A week later");
        Slot later = new Slot(FOURTH.plusDays(7), HalfDay.AFTERNOON, false);
        borough.run(() -> visits.reschedule(id, version(id), later, "As the school asked", borough.partner));
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        on(later.day());
        borough.run(() -> visits.done(id, version(id), later.day(), borough.partner));

        assertThat(line(id).doneOn()).isEqualTo(later.day());
        assertThat(units(Unit.Counts.VISITS).done()).isEqualByComparingTo("1");
        assertThat(units(Unit.Counts.VISITS).planned()).isEqualByComparingTo("0");
        assertThat(units(Unit.Counts.REPORTS).done()).isEqualByComparingTo("1");
        assertThat(units(Unit.Counts.REPORTS).reported()).isEqualByComparingTo("0");
        assertThat(borough.asSystem(() -> visits.steps(id)))
                .extracting(VisitStep::step)
                .containsExactly(
                        "Proposed a visit",
                        "Agreed the date",
                        "Asked for another date",
                        "Moved the visit",
                        "Agreed the date",
                        "Entered the visit as done");
        assertThat(borough.count(
                        "select count(*) from audit_entry where subject_kind = 'visit' and subject_id = ?", "" + id))
                .isEqualTo(6);
    }

    @Test
    void aCancelledVisitCountsNoMoreAndADeskTopReviewNever() {
        borough.open();
        borough.settle(1, "amber", "iii");
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> visits.cancel(id, version(id), "The school is closed", borough.head));
        long desk = proposed(1, VisitKind.DESK_TOP, FOURTH, false);

        assertThat(units(Unit.Counts.VISITS).planned()).isEqualByComparingTo("0");
        assertThat(units(Unit.Counts.REPORTS).planned()).isEqualByComparingTo("0");
        assertThat(held().given()).hasSize(2).allSatisfy(given -> {
            assertThat(given.dropped()).isNotNull();
            assertThat(given.droppedWhy()).isEqualTo("The school is closed");
        });
        assertThat(line(desk).unit()).isNull();
    }

    @Test
    void aVisitPlannedBeforeTheCategoryIsAgreedCountsOnceItIs() {
        proposed(1, VisitKind.CORE, FOURTH, false);
        borough.open();
        borough.settle(1, "amber", "iii");
        assertThat(units(Unit.Counts.VISITS).planned()).isEqualByComparingTo("1");
    }

    @Test
    void ofTwoWhoChangeTheSameVisitTheSecondIsTold() {
        long id = proposed(1, VisitKind.CORE, FOURTH, false);
        int seen = version(id);
        borough.run(() -> visits.confirm(id, seen, borough.leader));
        assertThatThrownBy(() -> borough.run(() -> visits.cancel(id, seen, "x", borough.head)))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("Somebody else has changed the visit");
        assertThat(line(id).state()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void anotherOfficerTakesItOverAndWhatWasEnteredByMistakeIsTakenBack() {
        borough.open();
        borough.settle(1, "amber", "iii");
        long id = proposed(1, VisitKind.MONITORING, FOURTH, false);
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        borough.run(() -> visits.handOver(
                id, version(id), borough.colleague.id(), borough.colleague.fullName(), "Leave", borough.head));
        assertThat(line(id).officer()).isEqualTo(borough.colleague.fullName());
        assertThat(line(id).state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(held().given())
                .singleElement()
                .satisfies(given -> assertThat(given.officer()).isEqualTo(borough.colleague.fullName()));

        on(FOURTH);
        borough.run(() -> visits.done(id, version(id), FOURTH, borough.colleague));
        borough.run(() -> visits.takeBack(id, version(id), "The school was closed", borough.colleague));
        assertThat(line(id).state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(borough.asSystem(() -> visits.all(VisitBorough.YEAR)))
                .filteredOn(visit -> visit.authority().equals(borough.code))
                .hasSize(1);
        assertThat(borough.asSystem(() -> visits.of(borough.school(2), VisitBorough.YEAR)))
                .isEmpty();
        assertThat(borough.asSystem(() -> visits.years())).contains(VisitBorough.YEAR);
    }
}
