package headway.documents;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Sha256;
import headway.shared.Urn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class LetterService implements Letters {

    private final LetterPress press;
    private final LetterArchive archive;
    private final LetterTrail trail;
    private final Clock clock;

    LetterService(LetterPress press, LetterArchive archive, LetterTrail trail, Clock clock) {
        this.press = press;
        this.archive = archive;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public LetterPreview preview(LetterTemplate template, LetterContent content) {
        return press.preview(template, content);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String unwritable(String text) {
        return LetterFont.missing(PlainText.lines(text));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public byte[] draft(LetterTemplate template, LetterContent content) {
        return press.draft(template, content);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLetter issue(LetterOrder order, CurrentUser by) {
        ComposedLetter letter = LetterComposer.compose(order.template(), order.content());
        LetterNumber number = archive.nextNumber(by.authority(), order.year());
        byte[] pdf = press.numbered(letter, number, order.content().date());
        long id = archive.add(order, number, letter, pdf, clock.instant(), by);
        IssuedLetter issued = known(id);
        trail.issued(issued, by);
        return issued;
    }

    @Override
    public Optional<IssuedLetter> find(long id) {
        return archive.find(id);
    }

    @Override
    @Transactional
    public Optional<LetterPdf> open(long id, CurrentUser by) {
        return archive.find(id).map(letter -> {
            byte[] pdf = archive.pdf(id);
            if (!Sha256.hex(pdf).equals(letter.sha256())) {
                throw new IllegalStateException("The kept copy of letter " + letter.number()
                        + " is not the one that was sent. Restore it from a backup.");
            }
            trail.opened(letter, by);
            return new LetterPdf(letter.number().fileName(), letter.sha256(), pdf);
        });
    }

    @Override
    public List<SectionText> sections(long id) {
        return archive.sections(known(id).id());
    }

    @Override
    public List<IssuedLetter> ofSchool(Urn school) {
        return archive.ofSchool(school);
    }

    @Override
    public List<IssuedLetter> ofYear(AuthorityCode authority, AcademicYear year) {
        return archive.ofYear(authority, year);
    }

    @Override
    public List<IssuedLetter> about(LetterSubject subject) {
        return archive.about(subject);
    }

    @Override
    public Optional<IssuedLetter> latest(Urn school, String kind, AcademicYear year) {
        return archive.latest(school, kind, year);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLetter markPosted(long id, LocalDate on, CurrentUser by) {
        IssuedLetter letter = known(id);
        if (on.isBefore(letter.issuedOn())) {
            throw new UnfitLetterException(List.of(new LetterProblem(
                    null,
                    "The letter is dated " + LetterComposer.WRITTEN.format(letter.issuedOn())
                            + " and cannot have been posted before. Enter the date of posting.")));
        }
        archive.markPosted(id, on, by);
        trail.posted(letter, on, by);
        return known(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLetter markSeen(long id, CurrentUser by) {
        IssuedLetter letter = known(id);
        Instant now = clock.instant();
        if (archive.markSeen(id, now, by)) {
            trail.seen(letter, now, by);
        }
        return known(id);
    }

    @Override
    public LetterDifference difference(long earlier, long later) {
        return press.difference(sections(earlier), sections(later));
    }

    @Override
    public LetterDifference difference(long earlier, LetterPreview later) {
        return press.difference(sections(earlier), later.sections());
    }

    private IssuedLetter known(long id) {
        return archive.find(id).orElseThrow(() -> new NoSuchElementException("There is no letter " + id + "."));
    }
}
