package headway.documents;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a letter, in the transaction in which it happened; everything that is told passes here. */
@Component
class LetterTrail {

    private final ApplicationEventPublisher events;

    LetterTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void issued(IssuedLetter letter, CurrentUser by) {
        LetterNumber number = letter.number();
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
        events.publishEvent(
                new LetterOpened(letter.id(), authority(letter), letter.school(), letter.subject(), by.id()));
    }

    void posted(IssuedLetter letter, LocalDate on, CurrentUser by) {
        events.publishEvent(
                new LetterPosted(letter.id(), authority(letter), letter.school(), letter.subject(), on, by.id()));
    }

    void seen(IssuedLetter letter, Instant at, CurrentUser by) {
        events.publishEvent(
                new LetterSeen(letter.id(), authority(letter), letter.school(), letter.subject(), at, by.id()));
    }

    private static AuthorityCode authority(IssuedLetter letter) {
        return letter.number().authority();
    }
}
