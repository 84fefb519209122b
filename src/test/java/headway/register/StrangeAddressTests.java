package headway.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestDatabase;
import headway.testing.TestPeople;
import headway.testing.TestSchool;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An address names what belongs together, or nothing is found and nothing is done. */
@HeadwayTest
class StrangeAddressTests {

    private static final String MADE_HERE = "Made for strange addresses";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestPeople people;

    @Autowired
    private Officers officers;

    @Autowired
    private Clusters clusters;

    @AfterEach
    void clear() throws Exception {
        try (Connection superuser = TestDatabase.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("delete from school_officer where note = '" + MADE_HERE + "'");
            statement.execute("delete from cluster where name = '" + MADE_HERE + "'");
        }
    }

    @Test
    void theLinkOfOneSchoolIsNotEndedUnderTheAddressOfAnother() throws Exception {
        CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        CurrentUser advisor = people.make(Role.ADVISOR);
        Urn beech = TestSchool.BEECH.urn();
        long link = authority.asSystem(() -> {
            officers.assign(beech, advisor.id(), DAY, MADE_HERE, head);
            return open(beech, advisor).getFirst();
        });

        mvc.perform(post("/schools/" + TestSchool.ALDER.urn() + "/officers/" + link + "/end")
                        .param("last-" + link, "2030-03-09")
                        .param("last", "2030-03-09")
                        .with(csrf())
                        .with(authority.as(head)))
                .andExpect(status().isNotFound());
        assertThat(authority.asSystem(() -> open(beech, advisor))).containsExactly(link);

        mvc.perform(post("/schools/" + beech + "/officers/" + link + "/end")
                        .param("last", "2030-03-09")
                        .with(csrf())
                        .with(authority.as(head)))
                .andExpect(status().isFound());
        assertThat(authority.asSystem(() -> open(beech, advisor))).isEmpty();
    }

    private List<Long> open(Urn school, CurrentUser person) {
        return officers.of(school).stream()
                .filter(each -> each.account() == person.id() && each.until() == null)
                .map(Officers.Link::id)
                .toList();
    }

    @Test
    void aNumberThatIsNoUrnIsNoSchoolOfACluster() throws Exception {
        CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        long cluster = authority.asSystem(() -> clusters.create(MADE_HERE, "", head));

        mvc.perform(post("/clusters/" + cluster + "/schools/7/end")
                        .param("from", "2026-03-02")
                        .param("last", "2026-03-09")
                        .with(csrf())
                        .with(authority.as(head)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatWasPublishedIsNoDraftThatCouldBeDiscarded() throws Exception {
        CurrentUser head = authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        for (String deed : List.of("publish", "discard")) {
            mvc.perform(get("/strategies/merton-2016-17/1/" + deed).with(authority.as(head)))
                    .andExpect(status().isNotFound());
            mvc.perform(post("/strategies/merton-2016-17/1/" + deed)
                            .with(authority.as(head))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
    }
}
