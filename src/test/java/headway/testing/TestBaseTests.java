package headway.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import headway.shared.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@HeadwayTest
class TestBaseTests {

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc mvc;

    @LocalServerPort
    private int port;

    @Test
    void everyRoleHasAPersonInBothAuthorities() {
        for (Role role : Role.values()) {
            assertThat(authority.person(role).authority()).isEqualTo(TestAuthority.CODE);
            assertThat(authority.other(role).authority()).isEqualTo(TestAuthority.OTHER_CODE);
        }
    }

    @Test
    void aRequestCanComeFromAPerson() throws Exception {
        mvc.perform(get("/schools/" + TestSchool.BEECH.urn()).with(authority.as(Role.PARTNER)))
                .andExpect(status().isOk());
        mvc.perform(get("/schools/" + TestSchool.BEECH.urn()).with(authority.as(Role.SCHOOL_LEADER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aVisitorSignsInOverHttp() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        visitor.signIn(authority.person(Role.PARTNER).signInName(), TestAuthority.PASSPHRASE);
        assertThat(visitor.get("/").body()).contains("Partner of 399");
    }

    @Test
    void theClockCanBeSetAndGoesOnAfterwards() {
        try (TestClock.Set set = clock.at(LocalDate.of(2018, 8, 31))) {
            assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2018, 8, 31));
        }
        assertThat(LocalDate.now(clock)).isAfter(LocalDate.of(2025, 1, 1));
    }

    @Test
    @Tag("browser")
    void theFirstPagesPassInTheBrowser(@Autowired Browser browser) {
        try (Reader reader = browser.visitor()) {
            reader.open("/sign-in");
            reader.check();
        }
        try (Reader reader = browser.as(authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT))) {
            reader.check();
            reader.open("/schools");
            reader.check();
            reader.open("/schools/" + TestSchool.ALDER.urn());
            reader.check();
            reader.picture("school");
        }
    }
}
