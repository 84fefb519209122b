package headway.documents;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records and tells what happened to a letter, in the transaction in which it happened; all of it passes here. */
@Component
class LetterTrail {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    LetterTrail(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void issued(IssuedLetter letter, CurrentUser by) {
        LetterNumber number = letter.number();
        record("Issued the letter", letter, "Kept as sent, SHA-256 " + letter.sha256(), by);
        events.publishEvent(new LetterIssued(
                letter.id(),
                number.authority(),
                number.year(),
                number.sequence(),
                letter.school(),
                letter.kind(),
                letter.subject(),
                letter.issuedOn(),
                by.id()));
    }

    void opened(IssuedLetter letter, CurrentUser by) {
        record("Read the letter", letter, null, by);
        events.publishEvent(
                new LetterOpened(letter.id(), authority(letter), letter.school(), letter.subject(), by.id()));
    }

    void posted(IssuedLetter letter, LocalDate on, CurrentUser by) {
        record("Marked the letter as posted", letter, "Posted on " + LetterComposer.WRITTEN.format(on), by);
        events.publishEvent(
                new LetterPosted(letter.id(), authority(letter), letter.school(), letter.subject(), on, by.id()));
    }

    void seen(IssuedLetter letter, Instant at, CurrentUser by) {
        record("Saw the letter for the first time", letter, null, by);
        events.publishEvent(
                new LetterSeen(letter.id(), authority(letter), letter.school(), letter.subject(), at, by.id()));
    }

    private void record(String action, IssuedLetter letter, @Nullable String detail, CurrentUser by) {
        String after = "Letter " + letter.number() + (detail == null ? "" : ". " + detail);
        trail.record(new AuditEntry(by, action, "letter", "" + letter.id(), letter.school(), null, after));
    }

    private static AuthorityCode authority(IssuedLetter letter) {
        return letter.number().authority();
    }
}
