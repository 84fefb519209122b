package headway.visits.web;

import headway.actions.Actions;
import headway.identity.Accounts;
import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.VisitMove;
import headway.visits.Visits;
import headway.visits.booking.SlotCheck;
import headway.visits.files.VisitFiles;
import headway.visits.notes.Notes;
import headway.visits.reports.ReportClock;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One visit: what is to be done about it, by whom, and the forms that move it on. */
@Controller
class VisitController {

    private final Visits visits;
    private final SlotCheck slots;
    private final VisitAccess access;
    private final Notes notes;
    private final VisitFiles files;
    private final ReportClock clocks;
    private final SchoolHeader header;
    private final Actions actions;
    private final Accounts accounts;
    private final Clock clock;

    VisitController(
            Visits visits,
            SlotCheck slots,
            VisitAccess access,
            Notes notes,
            VisitFiles files,
            ReportClock clocks,
            SchoolHeader header,
            Actions actions,
            Accounts accounts,
            Clock clock) {
        this.visits = visits;
        this.slots = slots;
        this.access = access;
        this.notes = notes;
        this.files = files;
        this.clocks = clocks;
        this.header = header;
        this.actions = actions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/visits/{id}")
    String page(
            @PathVariable long id,
            @RequestParam(name = "do", defaultValue = "") String move,
            CurrentUser user,
            Model model) {
        return page(access.seen(id, user), List.of(), Map.of("move", move), user, model);
    }

    private String page(
            VisitAccess.Seen seen,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        VisitLine visit = seen.visit();
        VisitPermissions permissions = seen.permissions();
        model.addAttribute("card", header.of(visit.urn().value(), user));
        model.addAttribute("visit", visit);
        model.addAttribute("permissions", permissions);
        model.addAttribute("report", seen.report());
        model.addAttribute("due", clocks.start().next(visit, seen.report()).orElse(null));
        model.addAttribute("preparation", notes.preparation(visit.id()));
        model.addAttribute("files", permissions.officer() ? files.of(visit.id()) : List.of());
        model.addAttribute("noteBegun", notes.note(visit).savedAt() != null);
        model.addAttribute("agenda", actions.open(visit.urn()));
        model.addAttribute("raised", actions.raisedBy("visit", visit.id()));
        model.addAttribute("steps", permissions.officer() ? visits.steps(visit.id()) : List.of());
        model.addAttribute("people", permissions.manage() ? Typed.visiting(accounts) : List.of());
        model.addAttribute("chosen", move(typed.getOrDefault("move", "")).orElse(null));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        return "visits/visit";
    }

    /** The page with what was wrong with another of its forms. */
    String again(long id, FormProblem problem, CurrentUser user, Model model) {
        return page(access.seen(id, user), problem.problems(), Map.of(), user, model);
    }

    /** Makes a move; which one the form says. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @PostMapping("/visits/{id}/moves")
    String move(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        VisitPermissions permissions = access.seen(id, user).permissions();
        Typed typed = new Typed(fields);
        VisitMove move = move(typed.text("move")).orElseThrow(() -> new NotFoundException("Move of visit " + id));
        boolean agreeing = move == VisitMove.CONFIRM || move == VisitMove.ASK;
        if (!(agreeing ? permissions.agree() : permissions.manage())) {
            throw new AccessDeniedException("Visits are changed by the head of school improvement and who visits.");
        }
        return Deed.done(
                () -> make(move, id, typed, user),
                said(move),
                "/visits/" + id,
                flash,
                problem -> page(access.seen(id, user), problem.problems(), fields, user, model));
    }

    private static Optional<VisitMove> move(String name) {
        return Arrays.stream(VisitMove.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private void make(VisitMove move, long id, Typed typed, CurrentUser user) {
        int version = typed.version();
        switch (move) {
            case CONFIRM -> visits.confirm(id, version, user);
            case ASK -> visits.ask(id, version, typed.text("wish"), user);
            case RESCHEDULE -> {
                VisitLine held = access.seen(id, user).visit();
                slots.check(held.authority(), held.urn(), held.account(), typed.slot(), id, typed.allTheSame());
                visits.reschedule(id, version, typed.slot(), typed.text("reason"), user);
            }
            case HAND_OVER -> {
                Accounts.Person to = typed.officer(accounts, "Choose who visits");
                visits.handOver(id, version, to.id(), to.fullName(), typed.text("reason"), user);
            }
            case PREPARE -> visits.prepare(id, version, typed.text("focus"), typed.text("attendees"), user);
            case CANCEL -> visits.cancel(id, version, typed.text("reason"), user);
            case DO -> visits.done(id, version, typed.day("doneOn"), user);
            case TAKE_BACK -> visits.takeBack(id, version, typed.text("reason"), user);
            case COMPLETE -> throw new FormProblem("state", "Complete the note on its own page");
        }
    }

    private static String said(VisitMove move) {
        return switch (move) {
            case CONFIRM -> "The date is agreed.";
            case ASK -> "The officer is asked for another date.";
            case RESCHEDULE -> "The new date is proposed to the school.";
            case HAND_OVER -> "The visit is handed over.";
            case PREPARE -> "Focus and attendees are kept.";
            case CANCEL -> "The visit is cancelled.";
            case DO -> "The visit is entered as done.";
            case TAKE_BACK -> "The visit is to come again.";
            case COMPLETE -> "The note is complete.";
        };
    }
}
