package headway.visits.web;

import headway.identity.Accounts;
import headway.shared.Role;
import headway.support.ledger.Funding;
import headway.visits.HalfDay;
import headway.visits.Slot;
import headway.visits.VisitKind;
import headway.visits.booking.SlotCheck;
import headway.web.Days;
import headway.web.FormProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed into a form on visits, read with a sentence for whatever is missing. */
record Typed(Map<String, String> fields) {

    /** The values of the choice of time, as the form sends them. */
    static final String WHOLE = "WHOLE";

    private static final Set<Role> VISITING = Set.of(Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR);

    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : 0;
    }

    LocalDate day(String name) {
        return Days.read(text(name), name);
    }

    /** Whether the time is meant in spite of what was told of it. */
    boolean allTheSame() {
        return text(SlotCheck.TICK).equals("yes");
    }

    Slot slot() {
        LocalDate day = day("day");
        if (text("time").equals(WHOLE)) {
            return new Slot(day, HalfDay.MORNING, true);
        }
        return Arrays.stream(HalfDay.values())
                .filter(half -> half.name().equals(text("time")))
                .findFirst()
                .map(half -> new Slot(day, half, false))
                .orElseThrow(() -> new FormProblem("time", "Choose morning, afternoon or the whole day"));
    }

    VisitKind kind() {
        return Arrays.stream(VisitKind.values())
                .filter(each -> each.name().equals(text("kind")))
                .findFirst()
                .orElseThrow(() -> new FormProblem("kind", "Choose what the visit is for"));
    }

    Funding funding() {
        return Arrays.stream(Funding.values())
                .filter(each -> each.name().equals(text("funding")))
                .findFirst()
                .orElseThrow(() -> new FormProblem("funding", "Choose who pays for it"));
    }

    /**
     * The officer chosen among those who visit schools.
     *
     * @param otherwise what is said where nobody was chosen
     */
    Accounts.Person officer(Accounts accounts, String otherwise) {
        return visiting(accounts).stream()
                .filter(person -> Long.toString(person.id()).equals(text("officer")))
                .findFirst()
                .orElseThrow(() -> new FormProblem("officer", otherwise));
    }

    /** Who of the authority can visit schools, by name. */
    static List<Accounts.Person> visiting(Accounts accounts) {
        return accounts.all().stream()
                .filter(person -> person.active() && VISITING.contains(person.role()))
                .toList();
    }
}
