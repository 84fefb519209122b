package headway.evidence.entries;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.Entries;
import headway.evidence.EvidenceEntered;
import headway.evidence.RefusedEntryException;
import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.facts.EntryValues;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.Format;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps dated entries, with their lines in the trail and their events in the same transaction. */
@Component
class DatedEntries implements Entries {

    private static final String SUBJECT = "evidence";

    private final EntryTable table;
    private final Schools schools;
    private final FactCatalogue catalogue;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatedEntries(
            EntryTable table,
            Schools schools,
            FactCatalogue catalogue,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.schools = schools;
        this.catalogue = catalogue;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long enter(
            Urn urn,
            String fact,
            String value,
            LocalDate happened,
            String confidence,
            String note,
            String source,
            CurrentUser by) {
        School school = allowed(urn, by);
        LocalDate today = LocalDate.now(clock);
        FactDefinition definition = enterable(fact);
        List<Problem> problems = EntryCheck.problems(definition, value, happened, confidence, note, today);
        if (!problems.isEmpty()) {
            throw new RefusedEntryException(problems);
        }
        String kept = EntryValues.kept(Objects.requireNonNull(EntryValues.read(definition, value.strip())));
        String sure = EntryCheck.confidence(confidence);
        String before = null;
        for (StoredEntry own : table.of(List.of(urn))) {
            if (own.accountId() == by.id()
                    && own.fact().equals(fact)
                    && own.happened().equals(happened)) {
                if (own.value().equals(kept)
                        && own.confidence().equals(sure)
                        && own.note().equals(note.strip())) {
                    return own.id();
                }
                table.withdraw(own.id(), today, "Replaced by a later entry of the same person.");
                before = inWords(definition, own.value(), own.happened(), own.confidence());
            }
        }
        long id = table.add(
                school.authority(),
                urn,
                fact,
                kept,
                note.strip(),
                happened,
                today,
                by.fullName() + ", " + by.role().title(),
                by.id(),
                sure,
                source.isBlank() ? EntryKind.of(definition).orElseThrow().onScreen() : source.strip());
        audit.record(new AuditEntry(
                by,
                "Entered evidence",
                SUBJECT,
                Long.toString(id),
                urn,
                before,
                inWords(definition, kept, happened, sure)));
        events.publishEvent(new EvidenceEntered(urn, fact, school.authority(), happened));
        return id;
    }

    @Override
    public List<Problem> problems(String fact, String value, LocalDate happened, String confidence, String note) {
        return EntryCheck.problems(enterable(fact), value, happened, confidence, note, LocalDate.now(clock));
    }

    @Override
    @Transactional
    public void withdraw(long id, String why, CurrentUser by) {
        StoredEntry entry = table.find(id).orElseThrow(() -> new NotFoundException("Entry " + id));
        School school = allowed(entry.urn(), by);
        if (!entry.mayBeTakenBackBy(by)) {
            throw new AccessDeniedException("Only its author or the head of school improvement takes an entry back.");
        }
        if (why.isBlank()) {
            throw new RefusedEntryException(List.of(new Problem("why", "Say why you take the entry back")));
        }
        FactDefinition definition = enterable(entry.fact());
        table.withdraw(id, LocalDate.now(clock), why.strip());
        audit.record(new AuditEntry(
                by,
                "Took evidence back",
                SUBJECT,
                Long.toString(id),
                entry.urn(),
                inWords(definition, entry.value(), entry.happened(), entry.confidence()),
                why.strip()));
        events.publishEvent(new EvidenceEntered(entry.urn(), entry.fact(), school.authority(), entry.happened()));
    }

    /** The school, if the person may enter evidence on it; the program itself may for its authority. */
    private School allowed(Urn urn, CurrentUser by) {
        School school = schools.find(urn).orElseThrow(() -> new NotFoundException("School " + urn));
        boolean program = by.id() == 0 && by.authority().equals(school.authority());
        if (!program && !SchoolPermissions.of(by, school).enterEvidence()) {
            throw new AccessDeniedException("Your account may not enter evidence on this school.");
        }
        return school;
    }

    private FactDefinition enterable(String fact) {
        return catalogue
                .find(fact)
                .filter(found ->
                        EntryKind.of(found).filter(EntryKind::enteredSingly).isPresent())
                .orElseThrow(
                        () -> new RefusedEntryException(List.of(new Problem("fact", "Choose what you want to enter"))));
    }

    private static String inWords(FactDefinition fact, String value, LocalDate happened, String confidence) {
        return fact.title() + ": " + value + (fact.unit().isEmpty() ? "" : " " + fact.unit()) + ", from "
                + Format.date(happened) + (confidence.isEmpty() ? "" : ", confidence " + confidence);
    }
}
