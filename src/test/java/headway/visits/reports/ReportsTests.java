package headway.visits.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.actions.Action;
import headway.actions.Actions;
import headway.documents.LetterPdf;
import headway.documents.Letters;
import headway.shared.CurrentUser;
import headway.strategy.Unit;
import headway.support.ledger.Ledger;
import headway.support.ledger.UnitLine;
import headway.testing.TestAuthority;
import headway.visits.VisitBorough;
import headway.visits.VisitKind;
import headway.visits.VisitLine;
import headway.visits.VisitState;
import headway.visits.WithVisits;
import headway.visits.notes.Area;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.notes.Preparation;
import headway.visits.notes.WrittenMeanwhileException;
import headway.visits.web.GradesOfVisits;
import headway.web.FormProblem;
import headway.web.SchoolPanel;
import headway.web.WorkLine;
import headway.web.WorkSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** From the note of a visit to its issued report, on a real database, and who may see what on the way. */
class ReportsTests extends WithVisits {

    private static final String SAFE = "The single central record is complete.";
    private static final String RISK = "The chair and the head do not speak with each other.";

    @Autowired
    Notes notes;

    @Autowired
    Reports reports;

    @Autowired
    ReportClock clocks;

    @Autowired
    Ledger ledger;

    @Autowired
    Actions actions;

    @Autowired
    Letters letters;

    @Autowired
    TestAuthority authority;

    @Autowired
    MockMvc mvc;

    private NoteContent content(VisitLine visit, String safeguarding) {
        Area first =
                borough.asSystem(() -> notes.areas(visit, NoteContent.EMPTY)).getFirst();
        return new NoteContent(
                "The head",
                "The chair",
                List.of(new NoteContent.Finding(first.area(), "good", "Pupils read {{widely}} and well.")),
                safeguarding,
                "Two lessons, six books",
                "Reading",
                "Writing at length",
                "secure",
                List.of(
                        new NoteContent.Wanted("Plan writing", borough.partner.fullName(), "2018-11-30"),
                        new NoteContent.Wanted("", "", "")));
    }

    private long noted() {
        borough.open();
        borough.settle(1, "amber", "iii");
        long id = done(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> notes.complete(id, version(id), 0, content(line(id), SAFE), borough.partner));
        return id;
    }

    private Optional<SchoolPanel.Panel> grades(LocalDate asAt, CurrentUser reader) {
        return borough.asSystem(() -> borough.bean(GradesOfVisits.class).part(borough.school(1), asAt, reader));
    }

    private Report report(long id) {
        return borough.asSystem(() -> reports.find(id)).orElseThrow();
    }

    private int at(long id) {
        return report(id).version();
    }

    private UnitLine reported() {
        return borough.asSystem(() -> ledger.of(borough.school(1), VisitBorough.YEAR))
                .of(Unit.Counts.REPORTS)
                .findFirst()
                .orElseThrow();
    }

    private void given(long id) {
        borough.run(() ->
                reports.submit(id, at(id), borough.colleague.id(), borough.colleague.fullName(), borough.partner));
    }

    @Test
    void aNoteIsNotCompleteWithoutSafeguardingAndItsActionsJoinTheList() {
        long id = done(1, VisitKind.CORE, FOURTH, false);
        borough.run(() -> notes.save(id, 0, content(line(id), ""), borough.partner));
        assertThatThrownBy(() ->
                        borough.run(() -> notes.complete(id, version(id), 1, content(line(id), " "), borough.partner)))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("safeguarding");
        assertThat(borough.asSystem(() -> actions.open(borough.school(1)))).isEmpty();

        borough.run(() -> notes.complete(id, version(id), 1, content(line(id), SAFE), borough.partner));

        assertThat(line(id).state()).isEqualTo(VisitState.NOTED);
        assertThat(borough.asSystem(() -> actions.openOf(borough.partner.id())))
                .extracting(Action::what)
                .containsExactly("Plan writing");
        assertThat(borough.asSystem(() -> reports.find(id))).isEmpty();
        assertThatThrownBy(() -> borough.run(() -> notes.save(id, 2, content(line(id), SAFE), borough.partner)))
                .hasMessageContaining("cannot be changed now");
    }

    @Test
    void ofTwoEditorsNeitherOverwritesTheOtherUnawares() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> notes.save(id, 0, content(line(id), "First"), borough.partner));
        borough.run(() -> notes.save(id, 1, content(line(id), "Second"), borough.head));
        assertThatThrownBy(() -> borough.run(() -> notes.save(id, 1, content(line(id), "Third"), borough.partner)))
                .isInstanceOf(WrittenMeanwhileException.class);
        assertThatThrownBy(() -> borough.run(() -> notes.save(id, 0, content(line(id), "New"), borough.partner)))
                .isInstanceOf(WrittenMeanwhileException.class);
        assertThat(borough.asSystem(() -> notes.note(line(id))).content().safeguarding())
                .isEqualTo("Second");
    }

    @Test
    void theReportGoesItsWayAndIsKeptAsIssued() throws Exception {
        long id = noted();
        borough.run(() -> notes.saveRisk(id, 0, RISK, borough.partner));
        given(id);
        borough.run(() -> reports.giveBack(id, at(id), "Say more of reading", borough.colleague));
        given(id);
        borough.run(() -> reports.pass(id, at(id), "", borough.colleague));
        borough.run(() -> reports.question(id, at(id), "Six books: it was seven", borough.leader));
        borough.run(() -> reports.answer(id, at(id), "It is seven now", borough.partner));
        assertThat(reported().reported()).isEqualByComparingTo("0");
        on(FOURTH.plusDays(12));
        borough.run(() -> reports.issue(id, at(id), borough.head));

        Report issued = report(id);
        assertThat(issued.state()).isEqualTo(ReportState.ISSUED);
        assertThat(issued.issuedOn()).isEqualTo(FOURTH.plusDays(12));
        assertThat(reported().reported()).isEqualByComparingTo("1");
        assertThat(reported().done()).isEqualByComparingTo("1");
        LetterPdf pdf = borough.inTransaction(
                () -> letters.open(issued.letterId(), borough.head).orElseThrow());
        assertThat(new String(pdf.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        String text =
                borough.inTransaction(() -> letters.sections(issued.letterId())).toString();
        assertThat(text).contains("Headteacher, chair of governors, the authority's file.");
        assertThat(text).contains(SAFE, "seven", "The chair").doesNotContain(RISK);
        assertThat(borough.count(
                        "select count(*) from entry where urn = ? and fact = 'leadership_capacity' and value = 'secure' and account_id = ? and happened = ?",
                        borough.school(1).value(),
                        borough.partner.id(),
                        FOURTH))
                .isOne();
        LocalDate on = FOURTH.plusDays(12);
        assertThat(grades(on, borough.partner))
                .hasValueSatisfying(panel -> assertThat(panel.model())
                        .asInstanceOf(InstanceOfAssertFactories.list(GradesOfVisits.Found.class))
                        .singleElement()
                        .satisfies(found -> {
                            assertThat(found.visit().officer()).isEqualTo(borough.partner.fullName());
                            assertThat(found.issuedOn()).isEqualTo(on);
                            assertThat(found.areas()).extracting(Area::grade).containsExactly("good");
                        }));
        assertThat(grades(on, borough.leader)).isPresent();
        assertThat(grades(on.minusDays(1), borough.partner))
                .as("not yet issued")
                .isEmpty();
        assertThat(grades(on, borough.colleague)).as("another's school").isEmpty();
        assertThatThrownBy(() -> borough.run(() -> reports.issue(id, at(id), borough.head)))
                .isInstanceOf(FormProblem.class);
    }

    @Test
    void aReportIssuedBeforeAnythingWasPromisedCountsOnceItIs() {
        long id = done(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> notes.complete(id, version(id), 0, content(line(id), SAFE), borough.partner));
        given(id);
        borough.run(() -> reports.pass(id, at(id), "", borough.colleague));
        borough.run(() -> reports.accept(id, at(id), borough.leader));
        borough.run(() -> reports.issue(id, at(id), borough.partner));
        borough.open();
        borough.settle(1, "amber", "iii");

        assertThat(reported().done()).isEqualByComparingTo("1");
        assertThat(reported().reported()).isEqualByComparingTo("1");
    }

    @Test
    void whoVisitsInThePartnersPlaceIssuesTheReportTooAndItsFindingIsTheirs() {
        borough.open();
        borough.settle(1, "amber", "iii");
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        borough.run(() -> visits.handOver(
                id, version(id), borough.colleague.id(), borough.colleague.fullName(), "Leave", borough.head));
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        on(FOURTH);
        borough.run(() -> visits.done(id, version(id), FOURTH, borough.colleague));
        borough.run(() -> notes.complete(id, version(id), 0, content(line(id), SAFE), borough.colleague));
        borough.run(
                () -> reports.submit(id, at(id), borough.partner.id(), borough.partner.fullName(), borough.colleague));
        borough.run(() -> reports.pass(id, at(id), "", borough.partner));
        borough.run(() -> reports.accept(id, at(id), borough.leader));
        borough.run(() -> reports.issue(id, at(id), borough.colleague));

        assertThat(borough.count(
                        "select count(*) from entry where urn = ? and fact = 'leadership_capacity' and entered_by like ?",
                        borough.school(1).value(),
                        "%" + borough.colleague.fullName() + "%"))
                .isOne();
    }

    @Test
    void theClockCountsSchoolDaysAndTellsThoseConcerned() {
        long id = noted();
        // The fourth of October 2018 is a Thursday: five school days later is the Thursday after.
        Due draft =
                borough.asSystem(() -> clocks.start().next(line(id), report(id)).orElseThrow());
        assertThat(draft.by()).isEqualTo(LocalDate.of(2018, 10, 11));
        assertThat(draft.overdue(LocalDate.of(2018, 10, 11))).isFalse();
        on(LocalDate.of(2018, 10, 12));
        assertThat(work(borough.partner)).anyMatch(line -> line.group() == WorkLine.Group.ALERT);
        assertThat(work(borough.head)).anyMatch(line -> line.text().contains("1 report on a visit is overdue"));

        given(id);
        assertThat(work(borough.colleague)).anyMatch(line -> line.text().startsWith("Check a colleague's report"));
        borough.run(() -> reports.pass(id, at(id), "", borough.colleague));
        Due check =
                borough.asSystem(() -> clocks.start().next(line(id), report(id)).orElseThrow());
        assertThat(check.school()).isTrue();
        assertThat(work(borough.leader)).anyMatch(line -> line.text().startsWith("Check the report on the visit"));
        assertThatThrownBy(() -> borough.run(() -> reports.lapse(id, at(id), borough.partner)))
                .hasMessageContaining("still has time");
        on(check.by().plusDays(1));
        borough.run(() -> reports.lapse(id, at(id), borough.partner));
        borough.run(() -> reports.issue(id, at(id), borough.partner));

        assertThat(borough.asSystem(() -> clocks.start().next(line(id), report(id))))
                .isEmpty();
        assertThat(work(borough.leader)).noneMatch(line -> line.href().equals("/visits/" + id));
        assertThat(work(borough.colleague)).noneMatch(line -> line.href().equals("/visits/" + id));
    }

    private List<WorkLine> work(CurrentUser person) {
        return borough.asSystem(
                () -> application.getBean("visitWork", WorkSource.class).lines(person));
    }

    private MockHttpServletResponse read(CurrentUser person, String path) throws Exception {
        return mvc.perform(get(path).with(authority.as(person))).andReturn().getResponse();
    }

    private int sent(CurrentUser person, String path, String... form) throws Exception {
        var call = post(path).with(authority.as(person)).with(csrf());
        for (int at = 0; at < form.length; at += 2) {
            call.param(form[at], form[at + 1]);
        }
        return mvc.perform(call).andReturn().getResponse().getStatus();
    }

    @Test
    void theSchoolSeesItsReportWhenItIsToCheckItAndNeverTheNoteOrTheRisk() throws Exception {
        long id = noted();
        borough.run(() -> notes.saveRisk(id, 0, RISK, borough.partner));
        String visit = "/visits/" + id;
        assertThat(read(borough.leader, visit).getContentAsString()).doesNotContain(SAFE, RISK, "isk");
        assertThat(read(borough.leader, visit + "/report").getStatus()).isEqualTo(404);
        assertThat(read(borough.leader, visit + "/note").getStatus()).isEqualTo(403);
        assertThat(read(borough.leader, visit + "/risk").getStatus()).isEqualTo(403);
        assertThat(read(borough.colleague, visit).getStatus()).isEqualTo(404);
        assertThat(read(borough.partner, visit + "/risk").getContentAsString()).contains(RISK);
        assertThat(borough.count(
                        "select count(*)::int from audit_entry where action = 'Read the note of risk of a visit' and subject_id = ?",
                        Long.toString(id)))
                .as("a reading of it is in the trail, a refusal is none")
                .isEqualTo(1);

        given(id);
        assertThat(read(borough.colleague, visit + "/report").getContentAsString())
                .contains(SAFE);
        assertThat(read(borough.colleague, visit + "/risk").getStatus()).isEqualTo(403);
        assertThat(sent(borough.partner, visit + "/report", "move", "PASS", "version", "" + at(id)))
                .isEqualTo(403);
        assertThat(sent(borough.colleague, visit + "/report", "move", "PASS", "version", "" + at(id)))
                .isEqualTo(302);

        String page = read(borough.leader, visit + "/report").getContentAsString();
        assertThat(page).contains(SAFE, "It is accurate").doesNotContain(RISK);
        assertThat(sent(borough.partner, visit + "/report", "move", "ACCEPT", "version", "" + at(id)))
                .isEqualTo(403);
        assertThat(sent(borough.leader, visit + "/report", "move", "ACCEPT", "version", "" + at(id)))
                .isEqualTo(302);
        assertThat(sent(borough.leader, visit + "/report", "move", "ISSUE", "version", "" + at(id)))
                .isEqualTo(403);
        assertThat(report(id).state()).isEqualTo(ReportState.FINAL);
    }

    @Test
    void theSchoolPreparesAndItsGradesStandBesideTheOfficers() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        String area = borough.asSystem(() -> notes.areas(line(id), NoteContent.EMPTY))
                .getFirst()
                .area();
        long action = borough.asSystem(() -> actions.raise(
                new Actions.NewAction(
                        borough.code,
                        borough.school(1),
                        "Check the register",
                        "The headteacher",
                        null,
                        FOURTH,
                        "test",
                        1),
                borough.head));
        Preparation.Content part = new Preparation.Content(
                List.of(new NoteContent.Finding(area, "outstanding", "Results")),
                "All is well",
                "When is the report due?",
                List.of(new Preparation.OnAction(action, "Check the register", "Half of it is checked")));
        borough.run(() -> notes.savePreparation(id, 0, part, false, borough.leader));
        assertThat(borough.asSystem(() -> notes.preparation(id)).sentOn()).isNull();
        assertThat(borough.asSystem(() -> actions.open(borough.school(1))))
                .as("a draft says nothing yet")
                .extracting(Action::progress)
                .containsExactly("");
        borough.run(() -> notes.savePreparation(id, 1, part, true, borough.leader));
        assertThat(borough.asSystem(() -> notes.preparation(id)).sentOn()).isEqualTo(VisitBorough.TODAY);
        borough.run(() -> notes.savePreparation(id, 2, part, true, borough.leader));
        Action open = borough.asSystem(() -> actions.open(borough.school(1))).getFirst();
        assertThat(open.progress()).isEqualTo("Half of it is checked");
        assertThat(open.progressBy()).isEqualTo(borough.leader.fullName());
        assertThat(borough.asSystem(() -> actions.said(open))).hasSize(1);

        NoteContent found = content(line(id), SAFE);
        assertThat(borough.asSystem(() -> notes.areas(line(id), found))
                        .getFirst()
                        .variance())
                .isEqualTo("One grade below the school's own");
        borough.run(() -> visits.confirm(id, version(id), borough.leader));
        on(FOURTH);
        borough.run(() -> visits.done(id, version(id), FOURTH, borough.partner));
        assertThatThrownBy(() -> borough.run(() -> notes.savePreparation(id, 3, part, true, borough.leader)))
                .hasMessageContaining("before the visit");
    }

    @Test
    void signsThatAReportCannotShowAreRefusedWhereTheyAreWritten() {
        long id = proposed(1, VisitKind.CORE, FOURTH, true);
        assertThatThrownBy(() ->
                        borough.run(() -> visits.prepare(id, version(id), "Reading \uD83D\uDCDA", "", borough.partner)))
                .hasMessageContaining("BOOKS");
        assertThatThrownBy(() ->
                        borough.run(() -> visits.prepare(id, version(id), "Reading", "\uD83D\uDE00", borough.partner)))
                .hasMessageContaining("GRINNING FACE");
        assertThatThrownBy(() ->
                        borough.run(() -> notes.save(id, 0, content(line(id), "Safe \uD83D\uDC4D"), borough.partner)))
                .hasMessageContaining("THUMBS UP");
        assertThatThrownBy(() ->
                        borough.run(() -> visits.prepare(id, version(id), "a".repeat(200_000), "", borough.partner)))
                .hasMessageContaining("200,000");
        assertThatThrownBy(() ->
                        borough.run(() -> notes.save(id, 0, content(line(id), "a".repeat(9_000)), borough.partner)))
                .hasMessageContaining("9,000");
    }

    @Test
    void aReportOfWordsThatWereKeptBeforeShowsASquareForWhatItCannotShow() {
        long id = noted();
        focus(id, "Reading \uD83D\uDCDA aloud");
        given(id);
        assertThat(borough.asSystem(() -> reports.preview(line(id), borough.partner))
                        .text())
                .contains("Reading \u25A1 aloud");
        assertThat(borough.asSystem(() -> reports.draft(line(id), borough.partner)))
                .isNotEmpty();
    }

    /** As words may stand that were kept before they were looked at. */
    private void focus(long id, String words) {
        borough.inTransaction(() -> borough.bean(JdbcClient.class)
                .sql("update visit set focus = ? where id = ?")
                .param(words)
                .param(id)
                .update());
    }

    @Test
    void aReportThatCannotBeMadeIsGivenToNobody() {
        long id = noted();
        borough.run(() -> notes.save(id, 1, content(line(id), "# Safe"), borough.partner));
        assertThatThrownBy(() -> given(id)).isInstanceOf(FormProblem.class).hasMessageContaining("#");
        assertThat(report(id).reviewer()).isNull();
        borough.run(() -> notes.save(id, 2, content(line(id), SAFE), borough.partner));
        given(id);
        focus(id, "# Reading");
        assertThatThrownBy(() -> borough.run(() -> reports.pass(id, at(id), "", borough.colleague)))
                .hasMessageContaining("#");
    }

    @Test
    void noActionIsDueBeforeTheVisit() {
        long id = done(1, VisitKind.CORE, FOURTH, false);
        NoteContent good = content(line(id), SAFE);
        NoteContent early = new NoteContent(
                good.leaders(),
                good.governors(),
                good.findings(),
                good.safeguarding(),
                good.evidence(),
                good.strengths(),
                good.nextSteps(),
                good.capacity(),
                List.of(new NoteContent.Wanted("Plan writing", "The head", "2018-10-03")));
        assertThatThrownBy(() -> borough.run(() -> notes.complete(id, version(id), 0, early, borough.partner)))
                .hasMessageContaining("before the visit");
    }
}
