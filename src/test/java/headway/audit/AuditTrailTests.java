package headway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestSchool;
import headway.testing.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.IllegalTransactionStateException;

@HeadwayTest
class AuditTrailTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TestClock clock;

    private CurrentUser head() {
        return authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    }

    private void wrote(CurrentUser by, String kind, String after) {
        authority.asSystem(() -> {
            trail.record(new AuditEntry(by, "Tried", kind, "7", TestSchool.ALDER.urn(), null, after));
            return true;
        });
    }

    private List<String> found(AuditTrail.Search search) {
        return authority.asSystem(() -> trail.search(search, 10)).entries().stream()
                .map(AuditEntry.Kept::after)
                .toList();
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThatThrownBy(() -> trail.record(new AuditEntry(head(), "Tried", "x", "1", null, null, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void entriesAreFoundByWordsKindAndDayInLondonNewestFirst() {
        // A quarter past midnight in London, while it is still the day before in UTC.
        try (TestClock.Set set = clock.at(Instant.parse("2024-06-10T23:15:00Z"))) {
            wrote(head(), "decision", "Quokka one");
        }
        try (TestClock.Set set = clock.at(LocalDate.of(2024, 6, 12))) {
            wrote(head(), "account", "quokka two");
        }
        LocalDate eleventh = LocalDate.of(2024, 6, 11);
        assertThat(found(new AuditTrail.Search("QUOKKA", Set.of(), null, null, 1)))
                .containsExactly("quokka two", "Quokka one");
        assertThat(found(new AuditTrail.Search("quokka", Set.of("decision"), null, null, 1)))
                .containsExactly("Quokka one");
        assertThat(found(new AuditTrail.Search("quokka", Set.of(), eleventh, eleventh, 1)))
                .containsExactly("Quokka one");
        assertThat(found(new AuditTrail.Search("quokka", Set.of(), eleventh.plusDays(1), null, 1)))
                .containsExactly("quokka two");
        assertThat(found(new AuditTrail.Search("quokka", Set.of(), null, eleventh.minusDays(1), 1)))
                .isEmpty();
        assertThat(found(new AuditTrail.Search("quokka%", Set.of(), null, null, 1)))
                .as("words are words, not patterns")
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherAndTheCountIsOfAll() {
        for (int i = 1; i <= 7; i++) {
            wrote(head(), "pages", "numbat " + i);
        }
        AuditTrail.Found second = authority.asSystem(
                () -> trail.search(new AuditTrail.Search("numbat", Set.of("pages"), null, null, 2), 3));
        assertThat(second.count()).isEqualTo(7);
        assertThat(second.entries())
                .extracting(AuditEntry.Kept::after)
                .containsExactly("numbat 4", "numbat 3", "numbat 2");
    }

    @Test
    void anAdministratorSeesPeopleAndFilesAndNotDecisionsAndNobodySeesAnotherAuthority() {
        wrote(head(), "decision", "wombat of a decision");
        wrote(head(), "load", "wombat of a file");
        wrote(authority.other(Role.HEAD_OF_SCHOOL_IMPROVEMENT), "load", "wombat elsewhere");
        for (String path : List.of("/audit?q=wombat", "/audit.csv?q=wombat")) {
            assertThat(as(Role.HEAD_OF_SCHOOL_IMPROVEMENT).get(path).body())
                    .as(path)
                    .contains("wombat of a decision", "wombat of a file")
                    .doesNotContain("wombat elsewhere");
            assertThat(as(Role.ADMINISTRATOR).get(path).body())
                    .as(path)
                    .contains("wombat of a file")
                    .doesNotContain("wombat of a decision", "wombat elsewhere");
        }
    }

    @Test
    void aDayThatCannotBeReadIsSaid() {
        assertThat(as(Role.ADMINISTRATOR).get("/audit?from=yesterday&page=-3").body())
                .contains("A day was not understood");
    }

    private Visitor as(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(authority.person(role).signInName(), TestAuthority.PASSPHRASE);
        return visitor;
    }
}
