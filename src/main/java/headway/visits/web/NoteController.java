package headway.visits.web;

import headway.actions.Action;
import headway.actions.Actions;
import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.notes.Area;
import headway.visits.notes.Note;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.notes.Preparation;
import headway.visits.notes.RiskNote;
import headway.visits.notes.WrittenMeanwhileException;
import headway.web.AllowedTo;
import headway.web.FormProblem;
import headway.web.PageFrame;
import headway.web.TextLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written about a visit: the officer's note, the school's part, and the note of risk. */
@Controller
class NoteController {

    private final VisitAccess access;
    private final SchoolHeader header;
    private final Notes notes;
    private final Actions actions;
    private final Clock clock;

    NoteController(VisitAccess access, SchoolHeader header, Notes notes, Actions actions, Clock clock) {
        this.access = access;
        this.header = header;
        this.notes = notes;
        this.actions = actions;
        this.clock = clock;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/visits/{id}/note")
    String note(@PathVariable long id, CurrentUser user, Model model) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::manage);
        Note held = notes.note(seen.visit());
        List<Area> areas = notes.areas(seen.visit(), held.content());
        return note(seen, held, NoteForm.fields(held.content(), areas), List.of(), List.of(), user, model);
    }

    private String note(
            VisitAccess.Seen seen,
            Note held,
            Map<String, String> typed,
            List<NoteForm.Difference> differences,
            List<Map.Entry<String, String>> problems,
            CurrentUser user,
            Model model) {
        model.addAttribute("card", header.of(seen.visit().urn().value(), user));
        model.addAttribute("visit", seen.visit());
        model.addAttribute("report", seen.report());
        model.addAttribute("note", held);
        model.addAttribute("areas", notes.areas(seen.visit(), NoteForm.read(typed, areas(seen))));
        model.addAttribute("grades", notes.grades(seen.visit()));
        model.addAttribute("capacities", notes.capacities());
        model.addAttribute("preparation", notes.preparation(seen.visit().id()));
        model.addAttribute("agenda", open(seen));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("differences", differences);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "visits/note";
    }

    private List<Action> open(VisitAccess.Seen seen) {
        return actions.open(seen.visit().urn());
    }

    private List<Area> areas(VisitAccess.Seen seen) {
        return notes.areas(seen.visit(), NoteContent.EMPTY);
    }

    /** Saves the note, or completes it where the form says so. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping("/visits/{id}/note")
    String saveNote(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::manage);
        NoteContent content = NoteForm.read(fields, areas(seen));
        boolean complete = "complete".equals(fields.get("do"));
        try {
            if (complete) {
                notes.complete(id, seen.visit().version(), version(fields), content, user);
            } else {
                notes.save(id, version(fields), content, user);
            }
        } catch (FormProblem problem) {
            return note(seen, notes.note(seen.visit()), fields, List.of(), problem.problems(), user, model);
        } catch (WrittenMeanwhileException e) {
            Note now = notes.note(seen.visit());
            List<Area> areas = areas(seen);
            return note(
                    seen,
                    now,
                    fields,
                    NoteForm.differences(NoteForm.fields(now.content(), areas), fields, areas),
                    List.of(Map.entry(
                            "both",
                            now.savedBy() + " has saved this note since you opened it. Compare the two below; what you"
                                    + " save now takes the place of theirs")),
                    user,
                    model);
        }
        flash.addFlashAttribute("saved", "/visits/" + id + "/note");
        flash.addFlashAttribute(PageFrame.FLASH, complete ? "The note is complete." : "The note is saved.");
        return "redirect:/visits/" + id + (complete ? "" : "/note");
    }

    /** A draft that saves itself: answers the new version, or that somebody else has saved since. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @PostMapping(path = "/visits/{id}/note", params = "do=draft")
    ResponseEntity<String> draftNote(
            @PathVariable long id, @RequestParam Map<String, String> fields, CurrentUser user) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::manage);
        NoteContent content = NoteForm.read(fields, areas(seen));
        return drafted(() -> notes.save(id, version(fields), content, user));
    }

    private static ResponseEntity<String> drafted(IntSupplier save) {
        try {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(Integer.toString(save.getAsInt()));
        } catch (WrittenMeanwhileException e) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("changed");
        } catch (FormProblem e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(e.getMessage());
        }
    }

    @AllowedTo(Role.SCHOOL_LEADER)
    @PostMapping(path = "/visits/{id}/preparation", params = "do=draft")
    ResponseEntity<String> draftPreparation(
            @PathVariable long id, @RequestParam Map<String, String> fields, CurrentUser user) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::lead);
        Preparation.Content content = NoteForm.preparation(fields, areas(seen), open(seen));
        return drafted(() -> notes.savePreparation(id, version(fields), content, false, user));
    }

    private static int version(Map<String, String> fields) {
        String seen = fields.getOrDefault("version", "");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/visits/{id}/preparation")
    String preparation(@PathVariable long id, CurrentUser user, Model model) {
        VisitAccess.Seen seen = access.seen(id, user);
        Preparation held = notes.preparation(id);
        return preparation(seen, held, NoteForm.fields(held.content(), areas(seen)), List.of(), List.of(), user, model);
    }

    private String preparation(
            VisitAccess.Seen seen,
            Preparation held,
            Map<String, String> typed,
            List<NoteForm.Difference> differences,
            List<Map.Entry<String, String>> problems,
            CurrentUser user,
            Model model) {
        model.addAttribute("card", header.of(seen.visit().urn().value(), user));
        model.addAttribute("visit", seen.visit());
        model.addAttribute("held", held);
        model.addAttribute("areas", areas(seen));
        model.addAttribute("open", open(seen));
        model.addAttribute("grades", notes.grades(seen.visit()));
        model.addAttribute(
                "mayWrite", seen.permissions().lead() && seen.visit().state().toCome());
        model.addAttribute("differences", differences);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "visits/preparation";
    }

    @AllowedTo(Role.SCHOOL_LEADER)
    @PostMapping("/visits/{id}/preparation")
    String savePreparation(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::lead);
        boolean send = "send".equals(fields.get("do"));
        List<Area> areas = areas(seen);
        try {
            notes.savePreparation(id, version(fields), NoteForm.preparation(fields, areas, open(seen)), send, user);
        } catch (FormProblem problem) {
            return preparation(seen, notes.preparation(id), fields, List.of(), problem.problems(), user, model);
        } catch (WrittenMeanwhileException e) {
            Preparation now = notes.preparation(id);
            return preparation(
                    seen,
                    now,
                    fields,
                    NoteForm.differences(NoteForm.fields(now.content(), areas), fields, areas),
                    List.of(Map.entry(
                            "both",
                            now.savedBy() + " has saved this since you opened it. Compare the two below; what you save"
                                    + " now takes the place of theirs")),
                    user,
                    model);
        }
        flash.addFlashAttribute("saved", "/visits/" + id + "/preparation");
        flash.addFlashAttribute(PageFrame.FLASH, send ? "Your part is sent to the officer." : "Your part is saved.");
        return "redirect:/visits/" + id + (send ? "" : "/preparation");
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/visits/{id}/risk")
    String risk(@PathVariable long id, CurrentUser user, Model model) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::risk);
        RiskNote held = notes.readRisk(seen.visit(), user);
        return risk(seen, held, held.words(), List.of(), user, model);
    }

    private String risk(
            VisitAccess.Seen seen,
            RiskNote held,
            String typed,
            List<Map.Entry<String, String>> problems,
            CurrentUser user,
            Model model) {
        model.addAttribute("card", header.of(seen.visit().urn().value(), user));
        model.addAttribute("visit", seen.visit());
        model.addAttribute("held", held);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "visits/risk";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/visits/{id}/risk")
    String saveRisk(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        VisitAccess.Seen seen = access.allowed(id, user, VisitPermissions::risk);
        String words = fields.getOrDefault("words", "");
        try {
            TextLimit.paragraphs(words, "words");
            notes.saveRisk(id, version(fields), words, user);
        } catch (FormProblem problem) {
            return risk(seen, notes.risk(id), words, problem.problems(), user, model);
        } catch (WrittenMeanwhileException e) {
            RiskNote now = notes.risk(id);
            return risk(
                    seen,
                    now,
                    words,
                    List.of(Map.entry(
                            "words", now.savedBy() + " has saved this since you opened it; theirs stands below yours")),
                    user,
                    model);
        }
        flash.addFlashAttribute(PageFrame.FLASH, "The note of risk is saved.");
        return "redirect:/visits/" + id + "/risk";
    }
}
