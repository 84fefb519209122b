package headway.security;

import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.support.ledger.Funding;
import headway.support.ledger.Ledger;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.terms.Terms;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Support that was added, planned support and a closure, for tests of who may see and change them. */
public class SupportFixtures {

    private static final AcademicYear YEAR = new AcademicYear(2016);

    private final DecisionFixtures decisions;
    private final Ledger ledger;
    private final Terms terms;
    private final Team team;
    private final TestAuthority authority;

    public SupportFixtures(DecisionFixtures decisions, Ledger ledger, Terms terms, Team team, TestAuthority authority) {
        this.decisions = decisions;
        this.ledger = ledger;
        this.terms = terms;
        this.team = team;
        this.authority = authority;
    }

    /** The partner of a school's authority. */
    Object member(TestSchool school) {
        return partner(school);
    }

    private long partner(TestSchool school) {
        CurrentUser partner = school.authority().equals(TestAuthority.CODE)
                ? authority.person(Role.PARTNER)
                : authority.other(Role.PARTNER);
        return partner.id();
    }

    Object leave(TestSchool school) {
        LocalDate day = LocalDate.of(2030, 11, 4);
        team.leave(partner(school), day, day, "Course", TestAuthority.system(school.authority()));
        return team.member(partner(school)).orElseThrow().leave().getLast().id();
    }

    Object conflict(TestSchool school) {
        team.conflict(partner(school), school.urn(), Member.Tie.FAMILY, "", TestAuthority.system(school.authority()));
        return team.member(partner(school)).orElseThrow().conflicts().getLast().id();
    }

    Object extra(TestSchool school) {
        decisions.agreed(school);
        CurrentUser system = TestAuthority.system(school.authority());
        ledger.add(school.urn(), YEAR, "visits", 2, "A concern", system);
        return ledger.of(school.urn(), YEAR).extras().getLast().id();
    }

    Object given(TestSchool school) {
        decisions.agreed(school);
        return ledger.enter(
                new Ledger.Entry(
                        school.urn(),
                        YEAR,
                        "visits",
                        BigDecimal.ONE,
                        null,
                        "Somebody",
                        LocalDate.of(2017, 3, 1),
                        false,
                        "Planned",
                        Funding.CORE),
                TestAuthority.system(school.authority()));
    }

    Object closure(TestSchool school) {
        LocalDate day = LocalDate.of(2030, 11, 4);
        terms.close(null, "Training day", day, day, TestAuthority.system(school.authority()));
        return terms.calendar(AcademicYear.of(day), school.authority()).closures().stream()
                .filter(closure -> closure.from().equals(day) && closure.id() > 0)
                .mapToLong(closure -> closure.id())
                .max()
                .orElseThrow();
    }
}
