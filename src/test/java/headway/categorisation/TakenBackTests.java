package headway.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import headway.testing.TestAuthority;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Taking a load back: what it added goes, what it replaced comes again, and what hangs on it forbids it. */
class TakenBackTests extends WithBorough {

    private static final LocalDate MARCH = LocalDate.of(2019, 3, 20);

    @Autowired
    TestAuthority authority;

    @Autowired
    MockMvc mvc;

    /** A file that corrects an inspection, adds one, and leaves one as it is; loaded by the borough's head. */
    private long corrected() {
        return loaded(
                "Management_information_corrected.csv",
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n"
                        + row(1, "01/03/2018", "05/04/2018", 4)
                        + row(2, "06/02/2018", "05/03/2018", 2)
                        + row(4, "07/02/2018", "06/03/2018", 1));
    }

    private String row(int number, String on, String published, int grade) {
        return "%s,%s,Primary,%s,%s,%d\r\n"
                .formatted(borough.school(number), borough.name(number), on, published, grade);
    }

    private long loaded(String name, String content) {
        return borough.load(name, content).loadId();
    }

    private List<String> inspections() {
        return borough.inTransaction(() ->
                jdbc.sql("""
                        select urn || ' ' || start_date || ' ' || overall || ' ' || e.title from inspection i
                        join edition e on e.id = i.edition_id where urn / 1000 = ? order by urn, start_date""").param(borough.code.value()).query(String.class).list());
    }

    private List<String> figures() {
        return borough.inTransaction(() ->
                jdbc.sql("""
                        select v.*::text from measure_value v where urn / 1000 = ? order by urn, measure, breakdown""").param(borough.code.value()).query(String.class).list());
    }

    private String outcome(int number) {
        return borough.inTransaction(() -> jdbc.sql("select inspection_outcome from school_listing where urn = ?")
                .param(borough.school(number).value())
                .query((row, index) -> String.valueOf(row.getString(1)))
                .optional()
                .orElse("none"));
    }

    private String page(long load) throws Exception {
        return answer(mvc.perform(get("/imports/" + load + "/undo").with(authority.as(borough.head)))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse undo(long load) throws Exception {
        return mvc.perform(post("/imports/" + load + "/undo")
                        .with(authority.as(borough.head))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String answer(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private int audited(long load) {
        return borough.count(
                "select count(*) from audit_entry where action = 'Took a load back' and subject_id = ?", "" + load);
    }

    @Test
    void whatALoadAddedGoesAndWhatItReplacedComesAgain() throws Exception {
        List<String> before = inspections();
        String outcome = outcome(1);
        long load = corrected();
        assertThat(inspections()).hasSize(before.size() + 1).isNotEqualTo(before);
        assertThat(outcome(1)).isNotEqualTo(outcome);
        assertThat(outcome(4)).isNotEqualTo("none");

        assertThat(page(load)).contains("1 inspections will go").contains("1 inspections will be as before the load");
        assertThat(undo(load).getRedirectedUrl()).isEqualTo("/imports/" + load);

        assertThat(inspections()).isEqualTo(before);
        assertThat(outcome(1)).isEqualTo(outcome);
        assertThat(outcome(4)).isIn("none", "null");
        assertThat(audited(load)).isOne();
        assertThat(borough.count("select count(*) from load where id = ? and state = 'UNDONE'", load))
                .isOne();
        assertThat(borough.count("select count(*) from inspection_replaced where load_id = ?", load))
                .isZero();
        assertThat(page(load)).contains("nothing to take back");
        assertThat(undo(load).getStatus()).as("twice").isEqualTo(200);
        assertThat(audited(load)).isOne();

        assertThat(corrected()).as("the same file once more").isNotEqualTo(load);
        assertThat(inspections()).hasSize(before.size() + 1);
    }

    @Test
    void figuresComeBackToTheLastDigit() throws Exception {
        List<String> before = figures();
        long load = loaded("england_ks2final_2016-2017.csv", borough.results(40, -6.5));
        assertThat(figures()).isNotEqualTo(before);

        undo(load);

        assertThat(figures()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void anInspectionThatALaterFileDatedBetterGetsItsFormerDay() throws Exception {
        List<String> before = inspections();
        long load = loaded(
                "Management_information_numbered.csv",
                "URN,Inspection number,Inspection start date,Publication date,Overall effectiveness,Outcomes for pupils\r\n"
                        + "%s,10041234,27/02/2018,05/04/2018,3,3\r\n".formatted(borough.school(1)));
        assertThat(inspections()).anyMatch(each -> each.contains("2018-02-27")).hasSameSizeAs(before);

        undo(load);

        assertThat(inspections()).isEqualTo(before);
    }

    @Test
    void aLaterFileOfTheSameKindMustGoFirst() throws Exception {
        long first = corrected();
        long second = loaded(
                "Management_information_later.csv",
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n"
                        + row(3, "01/06/2018", "05/07/2018", 3));

        assertThat(page(first)).contains("A later file of the same kind").doesNotContain("will go");
        assertThat(answer(undo(first))).contains("A later file of the same kind");
        assertThat(audited(first)).isZero();
        undo(second);
        undo(first);
        assertThat(audited(first)).isOne();
    }

    @Test
    void aSettledDecisionThatMayRestOnItForbidsIt() throws Exception {
        long load = corrected();
        borough.open();
        assertThat(page(load))
                .as("a decision that is not settled stands in no way")
                .contains("will go");
        borough.settle(3, "green", "i", "As it is.");
        assertThat(page(load)).as("about a school that the file does not name").contains("will go");
        borough.settle(2, "green", "i", "As it is.");
        assertThat(page(load)).as("about a school of which it said nothing new").contains("will go");
        borough.settle(1, "amber", "iii", "As it is.");

        assertThat(answer(undo(load)))
                .contains("Settled decisions may rest on it: " + borough.name(1) + " (20 September 2018)");
        assertThat(inspections()).hasSize(4);
        assertThat(audited(load)).isZero();
    }

    @Test
    void whatTheLoadHadRaisedIsClosedWithIt() throws Exception {
        borough.open();
        borough.settle(2, "green", "i", "");
        on(MARCH);
        long load = loaded(
                "inspections-2019.csv",
                "URN,School name,Ofsted phase,Inspection date,Publication date,Overall effectiveness\r\n"
                        + "%s,%s,Special,10/01/2019,14/02/2019,3\r\n".formatted(borough.school(2), borough.name(2)));
        String open = "select count(*) from review_prompt where urn = ? and closed_on is null";
        Borough.await(() -> borough.count(open, borough.school(2).value()) == 1);

        undo(load);

        Borough.await(() -> borough.count(open, borough.school(2).value()) == 0);
        assertThat(borough.count(
                        "select count(*) from review_prompt where urn = ? and closed_how like 'The load%taken back'",
                        borough.school(2).value()))
                .isOne();
    }

    @Test
    void aRegisterIsNeverTakenBackAndThePageSaysWhatToDoInstead() throws Exception {
        int register = borough.count(
                "select max(id)::int from load where authority_code = ? and reader_id = 'gias-register'",
                borough.code.value());

        assertThat(page(register))
                .contains("never taken back")
                .contains("load the right day’s file".replace('’', '\''))
                .doesNotContain("<button class=\"govuk-button govuk-button--warning\"");
        assertThat(answer(undo(register))).contains("never taken back");
        assertThat(borough.count("select count(*) from school where urn / 1000 = ?", borough.code.value()))
                .isEqualTo(4);
    }

    @Test
    void aLoadOfBeforeCannotBeTakenBackBecauseNobodyKeptWhatItReplaced() throws Exception {
        long load = corrected();
        authority
                .asOwner()
                .sql("update edition set keeps_replaced = false where load_id = ?")
                .param(load)
                .update();

        assertThat(answer(undo(load))).contains("did not keep what a load replaces");
        assertThat(inspections()).hasSize(4);
    }
}
