package headway.demo;

import headway.demo.generate.DemonstrationStory;
import headway.identity.Accounts;
import headway.identity.SignInChoices;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.InstallationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of the demonstration: one for each role, offered by name on its sign-in page and nowhere else. */
@Component
class DemonstrationPeople implements SignInChoices {

    /** Known to all, and worth nothing: an installation that is no demonstration refuses these accounts. */
    static final String PASSPHRASE = "demonstration only";

    private final Accounts accounts;
    private final InstallationMode mode;

    DemonstrationPeople(Accounts accounts, InstallationMode mode) {
        this.accounts = accounts;
        this.mode = mode;
    }

    /** A person to be made. */
    private record Person(String signInName, String fullName, Role role) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("head", "Morgan Ashdown", Role.HEAD_OF_SCHOOL_IMPROVEMENT),
            new Person("partner", "Robin Larkspur", Role.PARTNER),
            new Person("partner2", "Ellis Thornbury", Role.PARTNER),
            new Person("advisor", "Jules Merrow", Role.ADVISOR),
            new Person("officer", "Sam Calloway", Role.SERVICE_OFFICER),
            new Person("school", "Headteacher of the school", Role.SCHOOL_LEADER),
            new Person("councillor", "Councillor Finch", Role.COUNCILLOR),
            new Person("administrator", "Alex Underhill", Role.ADMINISTRATOR));

    /** Makes everyone; the school leader leads the first school of the stories. */
    List<CurrentUser> make(AuthorityCode authority, DemonstrationStory led, CurrentUser by) {
        List<CurrentUser> made = new ArrayList<>();
        for (Person person : PEOPLE) {
            boolean leader = person.role() == Role.SCHOOL_LEADER;
            made.add(accounts.create(
                    new Accounts.NewAccount(
                            person.signInName(),
                            leader ? led.leadership().headteacher() : person.fullName(),
                            person.role(),
                            authority,
                            leader ? Set.of(new Urn(led.urn())) : Set.of(),
                            PASSPHRASE,
                            true),
                    by));
        }
        return made;
    }

    @Override
    public List<Choice> choices() {
        if (!mode.demonstration()) {
            return List.of();
        }
        return PEOPLE.stream()
                .map(person -> new Choice(
                        person.signInName(),
                        person.fullName(),
                        person.role().title(),
                        person.role().sees(),
                        PASSPHRASE))
                .collect(Collectors.toList());
    }
}
