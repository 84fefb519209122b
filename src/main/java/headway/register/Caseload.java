package headway.register;

import headway.identity.Accounts;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has how many schools, and which school nobody has (R28). */
@Component
public class Caseload {

    /**
     * The schools of one partner.
     *
     * @param partner the partner's name; null for the schools that have none
     * @param closed whether the partner's account is closed, so that the schools have nobody in truth
     */
    public record Group(@Nullable String partner, boolean closed, List<Line> schools) {}

    /** A school of a group. */
    public record Line(SchoolListRow school, @Nullable LocalDate since) {}

    private final SchoolList list;
    private final Officers officers;
    private final Accounts accounts;
    private final Clock clock;

    Caseload(SchoolList list, Officers officers, Accounts accounts, Clock clock) {
        this.list = list;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The schools that are open now: first those without a partner, then by partner; partners without schools too. */
    @Transactional(readOnly = true)
    List<Group> groups(CurrentUser user) {
        Map<Urn, Officers.Link> partners = new HashMap<>();
        officers.on(LocalDate.now(clock)).stream()
                .filter(Officers.Link::partner)
                .forEach(link -> partners.put(link.urn(), link));
        Map<Long, List<Line>> held = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        List<Line> without = new ArrayList<>();
        for (SchoolListRow school : list.all(SchoolListQuery.of(Map.of()), user)) {
            Officers.Link link = partners.get(new Urn(school.urn()));
            if (link == null) {
                without.add(new Line(school, null));
            } else {
                names.put(link.account(), link.officer());
                held.computeIfAbsent(link.account(), id -> new ArrayList<>()).add(new Line(school, link.from()));
            }
        }
        List<Accounts.Person> open =
                accounts.all().stream().filter(Accounts.Person::active).toList();
        open.stream()
                .filter(person -> person.role() == headway.shared.Role.PARTNER)
                .forEach(person -> {
                    names.put(person.id(), person.fullName());
                    held.computeIfAbsent(person.id(), id -> new ArrayList<>());
                });
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, false, without));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(name -> groups.add(new Group(
                        name.getValue(),
                        open.stream().noneMatch(person -> person.id() == name.getKey()),
                        held.getOrDefault(name.getKey(), List.of()))));
        return groups;
    }
}
