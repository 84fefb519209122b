package headway.visits.booking;

import headway.identity.Accounts;
import headway.register.School;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.mail.Outbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the mails on a visit: to the school's leaders of what is proposed, to the officer of what the school says. */
@Component
class VisitMails {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Schools schools;

    VisitMails(Outbox outbox, Accounts accounts, Schools schools) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.schools = schools;
    }

    /** Tells of a step, within its transaction; nobody is told of what they did themselves. */
    void tell(Visit visit, String step, CurrentUser by) {
        tell(visit, step, step + ", version " + visit.version(), by);
    }

    private void tell(Visit visit, String step, String occasion, CurrentUser by) {
        String school = schools.find(visit.basis().urn())
                .map(School::name)
                .orElse("URN " + visit.basis().urn());
        String subject = step + ": " + visit.basis().kind().title() + ", " + school + ", " + visit.slot.inWords();
        // The reason is for the page, which asks who reads it; a mail goes through many hands.
        String body = step + ".\n\n" + visit.basis().kind().title() + "\n" + school + "\n" + visit.slot.inWords() + "\n"
                + visit.officer + "\n\nSign in to Headway to read more or to answer: Visits, number "
                + visit.basis().id() + ".\n";
        to(visit).stream()
                .filter(person -> person.id() != by.id())
                .forEach(person ->
                        outbox.write(visit.basis().authority(), visit.basis().id(), occasion, person, subject, body));
    }

    /** Reminds the school's leaders and the officer of a visit that comes; each is reminded once of a date. */
    void remind(Visit visit) {
        tell(
                visit,
                "Reminder",
                "Reminder of " + visit.slot.inWords(),
                CurrentUser.system("reminders", visit.basis().authority()));
    }

    private List<Accounts.Person> to(Visit visit) {
        return accounts.all().stream()
                .filter(Accounts.Person::active)
                .filter(person -> Long.valueOf(person.id()).equals(visit.account)
                        || person.role() == Role.SCHOOL_LEADER
                                && person.schools().contains(visit.basis().urn()))
                .toList();
    }
}
