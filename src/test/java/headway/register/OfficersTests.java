package headway.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import headway.testing.TestClock;
import headway.testing.TestPeople;
import headway.testing.TestSchool;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HeadwayTest
@RecordApplicationEvents
class OfficersTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final Urn SCHOOL = new Urn(990_011);

    @Autowired
    private TestAuthority authority;

    @Autowired
    private TestPeople people;

    @Autowired
    private Officers officers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private TestClock clock;

    private TestClock.Set set = () -> {};
    private CurrentUser ada = TestAuthority.system(TestAuthority.CODE);
    private CurrentUser ben = ada;

    /** A school that these tests alone use. */
    @BeforeEach
    void school() {
        set = clock.at(LocalDate.of(2026, 3, 2));
        ada = people.make(Role.PARTNER);
        ben = people.make(Role.PARTNER);
        authority
                .asOwner()
                .sql("""
                        insert into school (urn, authority_code, establishment_number, name, phase, status, maintained,
                            state_funded, as_at, source)
                        values (?, ?, 2011, 'Elder Primary School', 'Primary', 'Open', true, true, '2026-01-01', 'Invented')
                        on conflict (urn) do update set status = 'Open'""")
                .param(SCHOOL.value())
                .param(TestAuthority.CODE.value())
                .update();
    }

    @AfterEach
    void clear() {
        set.close();
        try (java.sql.Connection superuser = headway.testing.TestDatabase.asSuperuser();
                java.sql.Statement statement = superuser.createStatement()) {
            statement.execute("delete from school_officer where urn = " + SCHOOL);
            statement.execute("update school set status = 'Closed' where urn = " + SCHOOL);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CurrentUser head() {
        return authority.person(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
    }

    private void assign(CurrentUser partner, LocalDate from, String handover) {
        authority.asSystem(() -> {
            officers.assignPartner(SCHOOL, partner.id(), from, handover, head());
            return true;
        });
    }

    private void end(long link, LocalDate last) {
        authority.asSystem(() -> {
            officers.end(link, last, "", head());
            return true;
        });
    }

    private List<Officers.Link> links() {
        return authority.asSystem(() -> officers.of(SCHOOL));
    }

    private String partnerOn(LocalDate day) {
        return authority.asSystem(
                () -> officers.partner(SCHOOL, day).map(Officers.Link::officer).orElse("nobody"));
    }

    @Test
    void onePartnerGivesWayToTheNextAndBothStayOnRecord() {
        assign(ada, FIRST, "");
        assign(ben, LocalDate.of(2026, 1, 5), "The new deputy begins in spring.");
        assertThat(partnerOn(FIRST.minusDays(1))).isEqualTo("nobody");
        assertThat(partnerOn(FIRST)).isEqualTo(ada.fullName());
        assertThat(partnerOn(LocalDate.of(2026, 1, 4))).isEqualTo(ada.fullName());
        assertThat(partnerOn(LocalDate.of(2026, 1, 5))).isEqualTo(ben.fullName());
        assertThat(links())
                .extracting(Officers.Link::officer, Officers.Link::until, Officers.Link::handover)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ben.fullName(), null, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                ada.fullName(), LocalDate.of(2026, 1, 4), "The new deputy begins in spring."));
        assertThat(events.stream(PartnerChanged.class))
                .containsExactly(
                        new PartnerChanged(SCHOOL, TestAuthority.CODE, null, ada.id(), FIRST),
                        new PartnerChanged(SCHOOL, TestAuthority.CODE, ada.id(), ben.id(), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void everyChangeIsInTheTrailOfTheSchool() {
        assign(ada, FIRST, "");
        end(links().getFirst().id(), LocalDate.of(2026, 7, 31));
        assertThat(authority.asSystem(() -> audit.ofSchool(SCHOOL, 2)))
                .extracting(AuditEntry.Kept::action, AuditEntry.Kept::before, AuditEntry.Kept::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ended the partner's link",
                                ada.fullName() + " from 1 September 2025",
                                ada.fullName() + " until 31 July 2026"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Assigned the partner", null, ada.fullName() + " from 1 September 2025"));
    }

    @Test
    void aPartnerChosenByMistakeIsReplacedOnTheSameDayAndLosesTheSchoolAtOnce() {
        LocalDate today = LocalDate.now(clock);
        assign(ada, today, "");
        assign(ben, today, "");
        assertThat(partnerOn(today)).isEqualTo(ben.fullName());
        assertThat(links().getLast().everHeld()).isFalse();
        assertThat(authority
                        .asSystem(() -> accounts.open(ada.id()))
                        .orElseThrow()
                        .schools())
                .doesNotContain(SCHOOL);
        assertThat(authority
                        .asSystem(() -> accounts.open(ben.id()))
                        .orElseThrow()
                        .schools())
                .contains(SCHOOL);
    }

    @Test
    void aPartnerCanBeNamedAheadAndIsNotThePartnerYet() {
        assign(ada, FIRST, "");
        assign(ben, LocalDate.of(2026, 9, 1), "");
        assertThat(partnerOn(LocalDate.now(clock))).isEqualTo(ada.fullName());
        SchoolPeople page = new SchoolPeople(links(), LocalDate.now(clock));
        assertThat(page.partner().orElseThrow().until()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(page.partnersToCome()).extracting(Officers.Link::officer).containsExactly(ben.fullName());
        assertThat(page.partnersBefore()).isEmpty();
    }

    @Test
    void whatWouldRewriteThePastOrRepeatItselfIsRefused() {
        assign(ada, FIRST, "");
        assertThatThrownBy(() -> assign(ada, LocalDate.of(2026, 1, 5), "")).hasMessageContaining("partner already");
        assertThatThrownBy(() -> assign(ben, FIRST.minusDays(1), ""))
                .hasMessageContaining("is partner from 1 September 2025");
        assertThatThrownBy(() -> assign(ben, LocalDate.of(2027, 6, 1), "")).hasMessageContaining("more than a year");
        CurrentUser advisor = people.make(Role.ADVISOR);
        assertThatThrownBy(() -> assign(advisor, LocalDate.of(2026, 1, 5), "")).hasMessageContaining("not a partner");
        CurrentUser elsewhere = people.make(Role.PARTNER, TestAuthority.OTHER_CODE);
        assertThatThrownBy(() -> assign(elsewhere, LocalDate.of(2026, 1, 5), ""))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("Choose a person");
        long link = links().getFirst().id();
        assertThatThrownBy(() -> end(link, FIRST.minusDays(2))).hasMessageContaining("before the first");
        assertThat(links()).hasSize(1);
    }

    @Test
    void aSchoolOfAnotherAuthorityCannotBeGiven() {
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    officers.assignPartner(TestSchool.XYLIA.urn(), ada.id(), FIRST, "", head());
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOfficerIsAssignedOnceAtATimeBesideThePartner() {
        CurrentUser advisor = people.make(Role.ADVISOR);
        assign(ada, FIRST, "");
        authority.asSystem(() -> {
            officers.assign(SCHOOL, advisor.id(), FIRST, "Mathematics", head());
            return true;
        });
        assertThatThrownBy(() -> authority.asSystem(() -> {
                    officers.assign(SCHOOL, advisor.id(), FIRST.plusDays(5), "", head());
                    return true;
                }))
                .hasMessageContaining("assigned to the school already");
        assertThat(new SchoolPeople(links(), LocalDate.now(clock)).officers())
                .extracting(Officers.Link::officer, Officers.Link::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(advisor.fullName(), "Mathematics"));
        assertThat(partnerOn(LocalDate.now(clock))).isEqualTo(ada.fullName());
    }

    @Test
    void twoWhoAssignAtTheSameMomentLeaveOnePartner() throws Exception {
        LocalDate today = LocalDate.now(clock);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> both = new java.util.ArrayList<>();
            for (int i = 0; i < 8; i++) {
                CurrentUser partner = i % 2 == 0 ? ada : ben;
                both.add(() -> {
                    try {
                        assign(partner, today, "");
                        return true;
                    } catch (FormProblem refused) {
                        return false;
                    }
                });
            }
            for (Future<Boolean> each : threads.invokeAll(both)) {
                each.get();
            }
        }
        assertThat(links().stream().filter(link -> link.holdsOn(today))).hasSize(1);
    }
}
