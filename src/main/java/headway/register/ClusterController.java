package headway.register;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.TableExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Clusters and their schools. Officers read, the head of school improvement edits. */
@Controller
class ClusterController implements Navigation {

    private final Clusters clusters;
    private final Schools schools;
    private final Clock clock;

    ClusterController(Clusters clusters, Schools schools, Clock clock) {
        this.clusters = clusters;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.role().isOfficer() ? List.of(new NavigationItem(25, "Clusters", "/clusters")) : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/clusters")
    String list(CurrentUser user, Model model) {
        return list(List.of(), Map.of(), user, model);
    }

    private String list(
            List<Map.Entry<String, String>> problems, Map<String, String> typed, CurrentUser user, Model model) {
        model.addAttribute("clusters", clusters.all(LocalDate.now(clock)));
        model.addAttribute("lead", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "register/clusters";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/clusters")
    String create(@RequestParam Map<String, String> typed, CurrentUser user, Model model, RedirectAttributes flash) {
        try {
            long id = clusters.create(typed.getOrDefault("name", ""), typed.getOrDefault("description", ""), user);
            flash.addFlashAttribute(PageFrame.FLASH, "The cluster is made. Now add its schools.");
            return "redirect:/clusters/" + id;
        } catch (FormProblem e) {
            return list(e.problems(), typed, user, model);
        }
    }

    /** Every school's time in every cluster, in the form in which it can be loaded again. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/clusters.csv")
    void csv(HttpServletResponse response) throws IOException {
        List<List<@Nullable Object>> rows = clusters.members().stream()
                .filter(Clusters.Member::everHeld)
                .map(ClusterController::cells)
                .toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"clusters.csv\"");
        TableExport.csv(response.getOutputStream(), List.of("URN", "School", "Cluster", "From", "Until"), rows);
    }

    private static List<@Nullable Object> cells(Clusters.Member member) {
        return Arrays.asList(
                member.urn().value(), member.school(), member.clusterName(), member.from(), member.until());
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER})
    @GetMapping("/clusters/{id}")
    String cluster(@PathVariable long id, CurrentUser user, Model model) {
        return cluster(id, List.of(), Map.of(), user, model);
    }

    private String cluster(
            long id,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Clusters.Cluster cluster = clusters.find(id, today).orElseThrow(() -> new NotFoundException("Cluster " + id));
        List<Clusters.Member> members =
                clusters.members(id).stream().filter(Clusters.Member::everHeld).toList();
        boolean lead = user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT);
        model.addAttribute("cluster", cluster);
        model.addAttribute(
                "members",
                members.stream().filter(member -> !member.over(today)).toList());
        model.addAttribute(
                "before", members.stream().filter(member -> member.over(today)).toList());
        model.addAttribute("schools", lead ? schools.open(user.authority()) : List.of());
        model.addAttribute("lead", lead);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("today", today);
        return "register/cluster";
    }

    /** Does a deed on a cluster of the reader's authority; where it cannot be, shows what was typed. */
    private String deed(
            long id,
            Map<String, String> typed,
            String done,
            CurrentUser user,
            Model model,
            RedirectAttributes flash,
            Runnable work) {
        return Deed.done(
                work, done, "/clusters/" + id, flash, problem -> cluster(id, problem.problems(), typed, user, model));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/clusters/{id}")
    String change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                id,
                typed,
                "The cluster is changed.",
                user,
                model,
                flash,
                () -> clusters.change(id, typed.getOrDefault("name", ""), typed.getOrDefault("description", ""), user));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/clusters/{id}/remove")
    String remove(@PathVariable long id, CurrentUser user, Model model, RedirectAttributes flash) {
        try {
            clusters.remove(id, user);
            flash.addFlashAttribute(PageFrame.FLASH, "The cluster is removed.");
            return "redirect:/clusters";
        } catch (FormProblem e) {
            return cluster(id, e.problems(), Map.of(), user, model);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/clusters/{id}/schools")
    String add(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(id, typed, "The school is added.", user, model, flash, () -> {
            String urn = typed.getOrDefault("urn", "");
            if (!urn.matches("\\d{5,6}")) {
                throw new FormProblem("urn", "Choose a school");
            }
            clusters.add(id, new Urn(Integer.parseInt(urn)), Days.read(typed.getOrDefault("from", ""), "from"), user);
        });
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/clusters/{id}/schools/{urn}/end")
    String end(
            @PathVariable long id,
            @PathVariable int urn,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String last,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        if (!Urn.isValid(urn)) {
            throw new NotFoundException("School " + urn);
        }
        String field = "last-" + urn;
        return deed(
                id,
                Map.of(field, last),
                "The last day is kept.",
                user,
                model,
                flash,
                () -> clusters.end(id, new Urn(urn), Days.read(from, field), Days.read(last, field), user));
    }
}
