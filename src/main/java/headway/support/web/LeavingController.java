package headway.support.web;

import headway.register.Officers;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.team.TeamLoad;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What if a colleague left: who could take over each of their schools, what that does to the load, and the hand-over. */
@Controller
class LeavingController {

    private final Team team;
    private final TeamLoad load;
    private final Officers officers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LeavingController(Team team, TeamLoad load, Officers officers, TransactionTemplate transaction, Clock clock) {
        this.team = team;
        this.load = load;
        this.officers = officers;
        this.transaction = transaction;
        this.clock = clock;
    }

    private Member leaving(long account) {
        return team.member(account).orElseThrow(() -> new NotFoundException("Member " + account));
    }

    private AcademicYear thisYear() {
        return AcademicYear.of(LocalDate.now(clock));
    }

    /** What if a colleague left: who could take over each school, and what it does to their load. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/team/{account}/leaving")
    String leaving(@PathVariable long account, CurrentUser user, Model model) {
        return leaving(account, List.of(), Map.of(), user, model);
    }

    private String leaving(
            long account,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        AcademicYear year = thisYear();
        model.addAttribute("member", leaving(account));
        model.addAttribute("heirs", load.withoutMember(account, year, user));
        model.addAttribute(
                "lines",
                load.of(year, user).stream()
                        .filter(line -> line.member().account() != account
                                && line.member().active()
                                && line.member().role() != Role.ADVISOR)
                        .toList());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock).toString());
        return "support/leaving";
    }

    /** Hands the schools over as chosen: all of them, or none where one cannot be. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/team/{account}/leaving")
    String handOver(
            @PathVariable long account,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        leaving(account);
        return Deed.done(
                () -> transaction.executeWithoutResult(status -> handOver(account, typed, user)),
                "The schools are handed over.",
                "/team",
                flash,
                problem -> leaving(account, problem.problems(), typed, user, model));
    }

    private void handOver(long account, Map<String, String> typed, CurrentUser user) {
        LocalDate from = Days.read(typed.getOrDefault("from", ""), "from");
        List<TeamLoad.Heir> leaving = load.withoutMember(account, thisYear(), user);
        boolean any = false;
        for (TeamLoad.Heir heir : leaving) {
            Urn urn = heir.school().urn();
            String chosen = typed.getOrDefault("heir-" + urn, "");
            if (chosen.isEmpty()) {
                continue;
            }
            Member member = team.members().stream()
                    .filter(each -> Long.toString(each.account()).equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> new FormProblem("heir-" + urn, "Choose one of the team"));
            if (!member.mayVisit(urn)) {
                throw new FormProblem(
                        "heir-" + urn,
                        member.name() + " has a conflict of interest with "
                                + heir.school().name() + ". Choose another");
            }
            officers.assignPartner(urn, member.account(), from, typed.getOrDefault("handover", ""), user);
            any = true;
        }
        if (!any) {
            throw new FormProblem("from", "Choose a colleague for at least one school");
        }
    }
}
