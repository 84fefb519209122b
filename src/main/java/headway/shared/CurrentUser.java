package headway.shared;

import java.util.Set;

/** Who is acting: a person signed in, their role, their authority and the schools that are theirs. */
public record CurrentUser(
        long id, String signInName, String fullName, Role role, AuthorityCode authority, Set<Urn> schools) {

    public CurrentUser {
        schools = Set.copyOf(schools);
    }

    /** The program itself, acting for an authority: a command, a job, the demonstration. */
    public static CurrentUser system(String task, AuthorityCode authority) {
        return new CurrentUser(0, "system", "Headway (" + task + ")", Role.ADMINISTRATOR, authority, Set.of());
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether the school is one of theirs: led by them, or assigned to them. */
    public boolean hasSchool(Urn urn) {
        return schools.contains(urn);
    }
}
