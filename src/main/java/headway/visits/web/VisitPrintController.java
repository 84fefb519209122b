package headway.visits.web;

import headway.actions.Actions;
import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.notes.Note;
import headway.visits.notes.NoteContent;
import headway.visits.notes.Notes;
import headway.visits.notes.Preparation;
import headway.web.AllowedTo;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A visit on paper: the agenda, what the school wrote, and for officers the note. The note of risk is never on it: this
 * page does not know it.
 */
@Controller
class VisitPrintController {

    private final VisitAccess access;
    private final SchoolHeader header;
    private final Notes notes;
    private final Actions actions;
    private final Clock clock;

    VisitPrintController(VisitAccess access, SchoolHeader header, Notes notes, Actions actions, Clock clock) {
        this.access = access;
        this.header = header;
        this.notes = notes;
        this.actions = actions;
        this.clock = clock;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/visits/{id}/print")
    String page(@PathVariable long id, CurrentUser user, Model model) {
        VisitAccess.Seen seen = access.seen(id, user);
        VisitLine visit = seen.visit();
        boolean officer = seen.permissions().officer();
        Note note = notes.note(visit);
        Preparation preparation = notes.preparation(id);
        NoteContent content = officer ? note.content() : NoteContent.EMPTY;
        model.addAttribute("card", header.of(visit.urn().value(), user));
        model.addAttribute("visit", visit);
        model.addAttribute("agenda", actions.open(visit.urn()));
        // A draft of the school's part is the school's own until it is sent.
        model.addAttribute(
                "preparation",
                preparation.sentOn() != null || seen.permissions().lead() ? preparation.content() : null);
        model.addAttribute("note", officer && note.savedAt() != null ? note : null);
        model.addAttribute("areas", notes.areas(visit, content));
        model.addAttribute("today", LocalDate.now(clock));
        return "visits/print";
    }
}
