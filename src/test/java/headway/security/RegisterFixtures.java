package headway.security;

import headway.register.Clusters;
import headway.register.Officers;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.testing.TestAuthority;
import headway.testing.TestSchool;
import java.time.LocalDate;

/** A person, a cluster with a school, and an officer's link with a school, for tests of who may see and change them. */
public class RegisterFixtures {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final TestAuthority authority;
    private final Clusters clusters;
    private final Officers officers;

    public RegisterFixtures(TestAuthority authority, Clusters clusters, Officers officers) {
        this.authority = authority;
        this.clusters = clusters;
        this.officers = officers;
    }

    private CurrentUser inOffice(TestSchool school, Role role) {
        return school.authority().equals(TestAuthority.CODE) ? authority.person(role) : authority.other(role);
    }

    Object person(TestSchool school) {
        return inOffice(school, Role.COUNCILLOR).id();
    }

    Object cluster(TestSchool school) {
        CurrentUser system = TestAuthority.system(school.authority());
        long id = clusters.create("Cluster of " + school.authority(), "", system);
        clusters.add(id, school.urn(), DAY, system);
        return id;
    }

    Object link(TestSchool school) {
        CurrentUser head = inOffice(school, Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        officers.assign(school.urn(), head.id(), DAY, "", head);
        return officers.of(school.urn()).stream()
                .filter(link -> link.account() == head.id())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
