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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters: preview and edit, issue one or a reviewed batch, and read what was sent. */
@Controller
class LetterController implements SchoolTab {

    private final Rounds rounds;
    private final DecisionLetters letters;
    private final DecisionViews views;
    private final Letters kept;
    private final Schools schools;
    private final SchoolHeader header;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LetterController(
            Rounds rounds,
            DecisionLetters letters,
            DecisionViews views,
            Letters kept,
            Schools schools,
            SchoolHeader header,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.letters = letters;
        this.views = views;
        this.kept = kept;
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

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/decisions/{id}/letter")
    String preview(@PathVariable long id, CurrentUser user, Model model) {
        return preview(id, Map.of(), List.of(), user, model);
    }

    private String preview(
            long id,
            Map<String, String> edits,
            List<Map.Entry<String, String>> problems,
            CurrentUser user,
            Model model) {
        DecisionView decision = issuing(id, user);
        model.addAttribute("decision", decision);
        model.addAttribute("draft", letters.draft(id, problems.isEmpty() ? edits : Map.of(), user));
        model.addAttribute("edits", edits);
        model.addAttribute("problems", problems);
        return "categorisation/letter";
    }

    private DecisionView issuing(long id, CurrentUser user) {
        DecisionView decision = views.of(id, user);
        if (!decision.permissions().issue()) {
            throw new AccessDeniedException("Letters are issued by the head of school improvement.");
        }
        if (!decision.can(DecisionMove.ISSUE)) {
            throw new NotFoundException("No letter is due for decision " + id);
        }
        return decision;
    }

    /** Shows the letter with the edits, or issues it. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/letter")
    String issue(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        issuing(id, user);
        Map<String, String> edits = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith("section-")) {
                edits.put(name.substring("section-".length()), value);
            }
        });
        try {
            if (!typed.getOrDefault("do", "").equals("issue")) {
                return preview(id, edits, List.of(), user, model);
            }
            IssuedLetter issued = letters.issue(id, Integer.parseInt(typed.getOrDefault("version", "0")), edits, user);
            flash.addFlashAttribute(PageFrame.FLASH, "Letter " + issued.number() + " is issued and kept as it is.");
            return "redirect:/schools/" + issued.school() + "/letters";
        } catch (RefusedException e) {
            return preview(id, edits, e.problems(), user, model);
        } catch (ChangedMeanwhileException | NumberFormatException e) {
            return preview(
                    id,
                    edits,
                    List.of(Map.entry(
                            "letter", "The decision has changed meanwhile. Read the letter again before you issue it")),
                    user,
                    model);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/decisions/{id}/letter.pdf")
    ResponseEntity<byte[]> draftPdf(@PathVariable long id, CurrentUser user) {
        issuing(id, user);
        return pdf("draft-letter.pdf", letters.draftPdf(id, user));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/rounds/{id}/letters")
    String batch(@PathVariable long id, CurrentUser user, Model model) {
        found(id);
        model.addAttribute("round", id);
        model.addAttribute("drafts", letters.due(id, user));
        return "categorisation/letters-due";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/rounds/{id}/letters")
    String issueBatch(
            @PathVariable long id,
            @RequestParam(name = "letter", defaultValue = "") List<String> chosen,
            CurrentUser user,
            RedirectAttributes flash) {
        found(id);
        Map<Long, Integer> versions = new LinkedHashMap<>();
        for (String each : chosen) {
            String[] parts = each.split("@", 2);
            if (parts.length == 2) {
                versions.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        try {
            int count = letters.issueAll(versions, user).size();
            flash.addFlashAttribute(
                    PageFrame.FLASH,
                    count == 0
                            ? "No letter was chosen, so none was issued."
                            : headway.web.Format.plural(count, "letter is issued.", "letters are issued."));
        } catch (ChangedMeanwhileException e) {
            flash.addFlashAttribute(
                    PageFrame.FLASH, "None was issued: one of the decisions has changed meanwhile. Read them again.");
        }
        return "redirect:/rounds/" + id + "/letters";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/letters")
    String ofSchool(@PathVariable int urn, CurrentUser user, Model model) {
        SchoolHeader.Card card = readable(urn, user);
        model.addAttribute("card", card);
        model.addAttribute(
                "letters", inTransaction(() -> kept.ofSchool(card.school().urn())));
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
                inTransaction(() -> kept.find(id)).orElseThrow(() -> new NotFoundException("Letter " + id));
        School school = schools.find(letter.school()).orElseThrow();
        if (!SchoolPermissions.of(user, school).viewDecisions()) {
            throw new NotFoundException("Letter " + id);
        }
        LetterPdf pdf = inTransaction(() -> {
            LetterPdf opened = kept.open(id, user).orElseThrow(() -> new NotFoundException("Letter " + id));
            if (user.is(Role.SCHOOL_LEADER)) {
                kept.markSeen(id, user);
            }
            return opened;
        });
        return pdf(pdf.fileName(), pdf.content());
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/letters/{id}/posted")
    String posted(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
        IssuedLetter letter =
                inTransaction(() -> kept.find(id)).orElseThrow(() -> new NotFoundException("Letter " + id));
        inTransaction(() -> kept.markPosted(id, LocalDate.now(clock), user));
        flash.addFlashAttribute(PageFrame.FLASH, "Letter " + letter.number() + " is marked as posted today.");
        return "redirect:/schools/" + letter.school() + "/letters";
    }

    private void found(long round) {
        if (rounds.find(round).isEmpty()) {
            throw new NotFoundException("Round " + round);
        }
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of it.");
        }
        return result;
    }

    private static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
