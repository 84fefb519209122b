package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.PageFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A letter that is due: preview and edit it, and issue it. */
@Controller
class LetterController {

    private static final String SECTION = "section-";

    private final DecisionLetters letters;
    private final DecisionViews views;
    private final DecisionPage page;

    LetterController(DecisionLetters letters, DecisionViews views, DecisionPage page) {
        this.letters = letters;
        this.views = views;
        this.page = page;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/decisions/{id}/letter")
    String preview(@PathVariable long id, CurrentUser user, Model model) {
        DecisionView decision = issuing(id, user);
        if (!decision.can(DecisionMove.ISSUE)) {
            return "redirect:/decisions/" + id;
        }
        try {
            return preview(decision, Map.of(), Map.of(), List.of(), user, model);
        } catch (RefusedException e) {
            return page.refused(new DecisionPage.Sent(id, Map.of(), user), unfit(e), model);
        }
    }

    private static List<Map.Entry<String, String>> unfit(RefusedException e) {
        return e.problems().stream()
                .map(problem -> Map.entry("letter", problem.getValue()))
                .toList();
    }

    /** @param shown the edits that the letter is shown with, where they are fit */
    private String preview(
            DecisionView decision,
            Map<String, String> shown,
            Map<String, String> typed,
            List<Map.Entry<String, String>> problems,
            CurrentUser user,
            Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("draft", letters.draft(decision.id(), shown, user));
        model.addAttribute("edits", typed);
        model.addAttribute("problems", problems);
        return "categorisation/letter";
    }

    private DecisionView issuing(long id, CurrentUser user) {
        DecisionView decision = views.of(id, user);
        if (!decision.permissions().issue()) {
            throw new AccessDeniedException("Letters are issued by the head of school improvement.");
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
        DecisionView decision = issuing(id, user);
        DecisionPage.Sent sent = new DecisionPage.Sent(id, typed, user);
        if (!decision.can(DecisionMove.ISSUE)) {
            return page.changed(sent, model);
        }
        Map<String, String> edits = edits(typed);
        try {
            if (!sent.text("do").equals("issue")) {
                return preview(decision, edits, edits, List.of(), user, model);
            }
            IssuedLetter issued = letters.issue(id, sent.version(), edits, user);
            flash.addFlashAttribute(PageFrame.FLASH, "Letter " + issued.number() + " is issued and kept as it is.");
            return "redirect:/schools/" + issued.school() + "/letters";
        } catch (RefusedException e) {
            return preview(issuing(id, user), Map.of(), edits, e.problems(), user, model);
        } catch (ChangedMeanwhileException e) {
            DecisionView now = issuing(id, user);
            String message =
                    "Somebody else has changed the decision meanwhile. Read the letter again before you issue it";
            return now.can(DecisionMove.ISSUE)
                    ? preview(now, edits, edits, List.of(Map.entry("letter", message)), user, model)
                    : page.changed(sent, model);
        }
    }

    private static Map<String, String> edits(Map<String, String> typed) {
        Map<String, String> edits = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(SECTION)) {
                edits.put(name.substring(SECTION.length()), value);
            }
        });
        return edits;
    }

    /** The draft with the edits as a PDF that is marked as a draft; the page again where an edit is unfit. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/letter.pdf")
    Object draftPdf(@PathVariable long id, @RequestParam Map<String, String> typed, CurrentUser user, Model model) {
        DecisionView decision = issuing(id, user);
        if (!decision.can(DecisionMove.ISSUE)) {
            return page.changed(new DecisionPage.Sent(id, typed, user), model);
        }
        Map<String, String> edits = edits(typed);
        try {
            return pdf("draft-letter.pdf", letters.draftPdf(id, edits, user));
        } catch (RefusedException e) {
            return preview(decision, Map.of(), edits, e.problems(), user, model);
        }
    }

    static ResponseEntity<byte[]> pdf(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
