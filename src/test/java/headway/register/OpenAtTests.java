package headway.register;

import static org.assertj.core.api.Assertions.assertThat;

import headway.shared.AuthorityCode;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which schools were open on a day, where the register does not know the day on which they closed. */
@HeadwayTest
class OpenAtTests {

    private static final AuthorityCode CODE = new AuthorityCode(392);
    private static final LocalDate LISTED = LocalDate.of(2023, 11, 16);
    private static final LocalDate NOT_LISTED = LocalDate.of(2026, 6, 2);
    private static final LocalDate SUCCEEDED = LocalDate.of(2024, 12, 1);

    @Autowired
    Schools schools;

    @Autowired
    TestAuthority authority;

    @BeforeEach
    void aSchoolAndTheAcademyThatReplacedIt() {
        put(970_001, "Elm Primary School", "No longer listed", NOT_LISTED, null);
        put(970_002, "Elm Academy", "Open", NOT_LISTED, SUCCEEDED);
        put(970_003, "Fir Primary School", "No longer listed", NOT_LISTED, null);
        link(970_001, 970_002, SUCCEEDED.minusDays(1));
    }

    @AfterEach
    void gone() {
        authority.asOwner().sql("delete from school_link where urn = 970001").update();
        authority.asOwner().sql("delete from school where authority_code = 392").update();
    }

    @Test
    void aSchoolThatIsNoLongerListedWasOpenUntilItsSuccessorOpened() {
        assertThat(openAt(LISTED)).containsExactly("Elm Primary School", "Fir Primary School");
        assertThat(openAt(SUCCEEDED.minusDays(1))).containsExactly("Elm Primary School", "Fir Primary School");
        assertThat(openAt(SUCCEEDED)).containsExactly("Elm Academy", "Fir Primary School");
    }

    @Test
    void withoutASuccessorItCountsAsOpenUntilTheRegisterThatDidNotListIt() {
        assertThat(openAt(NOT_LISTED.minusDays(1))).contains("Fir Primary School");
        assertThat(openAt(NOT_LISTED)).doesNotContain("Fir Primary School");
    }

    private List<String> openAt(LocalDate day) {
        return authority.asSystem(
                () -> schools.openAt(CODE, day).stream().map(School::name).toList());
    }

    private void put(int urn, String name, String status, LocalDate asAt, LocalDate opened) {
        authority
                .asOwner()
                .sql("""
                insert into school (urn, authority_code, name, type, phase, status, opened, maintained, state_funded, as_at,
                    source) values (?, ?, ?, 'Community school', 'Primary', ?, ?, true, true, ?, 'Invented register')""")
                .param(urn)
                .param(CODE.value())
                .param(name)
                .param(status)
                .param(opened == null ? null : Date.valueOf(opened))
                .param(Date.valueOf(asAt))
                .update();
    }

    private void link(int urn, int successor, LocalDate established) {
        authority
                .asOwner()
                .sql(
                        "insert into school_link (urn, link_urn, kind, link_name, established) values (?, ?, 'Successor', '', ?)")
                .param(urn)
                .param(successor)
                .param(Date.valueOf(established))
                .update();
    }
}
