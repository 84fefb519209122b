package headway.visits.web;

import headway.documents.LetterPreview;
import headway.identity.Accounts;
import headway.register.SchoolHeader;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.visits.VisitLine;
import headway.visits.reports.Report;
import headway.visits.reports.ReportClock;
import headway.visits.reports.ReportMove;
import headway.visits.reports.Reports;
import headway.web.AllowedTo;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
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

/** The report on a visit: read, checked by a colleague and by the school, issued. */
@Controller
class ReportController {

    private final VisitAccess access;
    private final SchoolHeader header;
    private final Reports reports;
    private final ReportClock clocks;
    private final Accounts accounts;
    private final Clock clock;

    ReportController(
            VisitAccess access,
            SchoolHeader header,
            Reports reports,
            ReportClock clocks,
            Accounts accounts,
            Clock clock) {
        this.access = access;
        this.header = header;
        this.reports = reports;
        this.clocks = clocks;
        this.accounts = accounts;
        this.clock = clock;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/visits/{id}/report")
    String page(@PathVariable long id, CurrentUser user, Model model) {
        return page(reading(id, user), List.of(), Map.of(), user, model);
    }

    /** To those who may not read it there is no report. */
    private VisitAccess.Seen reading(long id, CurrentUser user) {
        VisitAccess.Seen seen = access.seen(id, user);
        if (!seen.permissions().read()) {
            throw new NotFoundException("Report of visit " + id);
        }
        return seen;
    }

    private String page(
            VisitAccess.Seen seen,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        Report report = report(seen);
        VisitLine visit = seen.visit();
        model.addAttribute("card", header.of(visit.urn().value(), user));
        model.addAttribute("visit", visit);
        model.addAttribute("report", report);
        model.addAttribute("permissions", seen.permissions());
        List<Map.Entry<String, String>> wrong = new ArrayList<>(problems);
        model.addAttribute("preview", report.issuedOn() == null ? preview(visit, user, wrong) : null);
        model.addAttribute("due", clocks.start().next(visit, report).orElse(null));
        model.addAttribute("people", Typed.visiting(accounts));
        model.addAttribute(
                "moves",
                Arrays.stream(ReportMove.values())
                        .filter(move -> report.can(move) && may(move, seen.permissions()))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("problems", wrong);
        model.addAttribute("typed", typed);
        return "visits/report";
    }

    /** The report, or null with what keeps it from being made. */
    private @Nullable LetterPreview preview(
            VisitLine visit, CurrentUser user, List<Map.Entry<String, String>> problems) {
        try {
            return reports.preview(visit, user);
        } catch (FormProblem e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private static Report report(VisitAccess.Seen seen) {
        Report report = seen.report();
        if (report == null) {
            throw new NotFoundException("Report of visit " + seen.visit().id());
        }
        return report;
    }

    private static boolean may(ReportMove move, VisitPermissions permissions) {
        return switch (move) {
            case RETURN, PASS -> permissions.review();
            case ACCEPT, QUESTION -> permissions.lead();
            case SUBMIT, LAPSE, ANSWER, ISSUE -> permissions.manage();
        };
    }

    /** Makes a move; which one the form says. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @PostMapping("/visits/{id}/report")
    String move(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        VisitAccess.Seen seen = reading(id, user);
        Typed typed = new Typed(fields);
        ReportMove move = Arrays.stream(ReportMove.values())
                .filter(each -> each.name().equals(typed.text("move")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Move of the report of visit " + id));
        if (!may(move, seen.permissions())) {
            throw new AccessDeniedException("This step of the report is another's.");
        }
        return Deed.done(
                () -> make(move, id, typed, user),
                said(move),
                "/visits/" + id,
                flash,
                problem -> page(reading(id, user), problem.problems(), fields, user, model));
    }

    private void make(ReportMove move, long id, Typed typed, CurrentUser user) {
        int version = typed.version();
        switch (move) {
            case SUBMIT -> {
                Accounts.Person to = typed.officer(accounts, "Choose a colleague to check it");
                reports.submit(id, version, to.id(), to.fullName(), user);
            }
            case RETURN -> reports.giveBack(id, version, typed.text("words"), user);
            case PASS -> reports.pass(id, version, typed.text("words"), user);
            case ACCEPT -> reports.accept(id, version, user);
            case QUESTION -> reports.question(id, version, typed.text("words"), user);
            case LAPSE -> reports.lapse(id, version, user);
            case ANSWER -> reports.answer(id, version, typed.text("words"), user);
            case ISSUE -> reports.issue(id, version, user);
        }
    }

    private static String said(ReportMove move) {
        return switch (move) {
            case SUBMIT -> "The report is given to your colleague.";
            case RETURN -> "The report is returned.";
            case PASS -> "The report is with the school.";
            case ACCEPT -> "Thank you: the report is accurate.";
            case QUESTION -> "The officer is told what is inaccurate.";
            case LAPSE, ANSWER -> "The report is final.";
            case ISSUE -> "The report is issued and kept as it is.";
        };
    }

    /** The report as it would be issued, marked as a draft. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/visits/{id}/report.pdf")
    ResponseEntity<byte[]> draft(@PathVariable long id, CurrentUser user) {
        VisitAccess.Seen seen = reading(id, user);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("draft-report-" + id + ".pdf")
                                    .build()
                                    .toString())
                    .body(reports.draft(seen.visit(), user));
        } catch (FormProblem e) {
            throw new NotFoundException("Report of visit " + id);
        }
    }
}
