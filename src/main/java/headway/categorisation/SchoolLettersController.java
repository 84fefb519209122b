package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.documents.LetterPdf;
import headway.documents.Letters;
import headway.register.School;
import headway.register.SchoolHeader;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that a school was sent, as they were sent. */
@Controller
class SchoolLettersController implements SchoolTab {

    private final Letters letters;
    private final Schools schools;
    private final SchoolHeader header;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SchoolLettersController(
            Letters letters, Schools schools, SchoolHeader header, TransactionTemplate transaction, Clock clock) {
        this.letters = letters;
        this.schools = schools;
        this.header = header;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return schools.find(urn)
                .filter(school -> SchoolPermissions.of(user, school).viewDecisions())
                .map(school -> List.of(new NavigationItem(70, "Letters", "/schools/" + urn + "/letters")))
                .orElse(List.of());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/letters")
    String ofSchool(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = readable(urn, user);
        model.addAttribute("card", card);
        model.addAttribute(
                "letters", inTransaction(() -> letters.ofSchool(card.school().urn())));
        model.addAttribute("lead", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        return "categorisation/letters";
    }

    private SchoolHeader.Card readable(int urn, CurrentUser user) {
        SchoolHeader.Card card = header.of(urn, user);
        if (!card.permissions().viewDecisions()) {
            throw new NotFoundException("Letters of " + urn);
        }
        return card;
    }

    /** The letter as it was sent; reading it is audited, and a school's own first reading marks it as seen. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> read(@PathVariable long id, CurrentUser user) {
        IssuedLetter letter =
                inTransaction(() -> letters.find(id)).orElseThrow(() -> new NotFoundException("Letter " + id));
        School school = schools.find(letter.school()).orElseThrow();
        if (!SchoolPermissions.of(user, school).viewDecisions()) {
            throw new NotFoundException("Letter " + id);
        }
        LetterPdf pdf = inTransaction(() -> {
            LetterPdf opened = letters.open(id, user).orElseThrow(() -> new NotFoundException("Letter " + id));
            if (user.is(Role.SCHOOL_LEADER)) {
                letters.markSeen(id, user);
            }
            return opened;
        });
        return LetterController.pdf(pdf.fileName(), pdf.content());
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/letters/{id}/posted")
    String posted(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
        IssuedLetter letter =
                inTransaction(() -> letters.find(id)).orElseThrow(() -> new NotFoundException("Letter " + id));
        inTransaction(() -> letters.markPosted(id, LocalDate.now(clock), user));
        flash.addFlashAttribute(PageFrame.FLASH, "Letter " + letter.number() + " is marked as posted today.");
        return "redirect:/schools/" + letter.school() + "/letters";
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of it.");
        }
        return result;
    }
}
