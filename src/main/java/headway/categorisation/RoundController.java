package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Format;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds: the list, opening one, its grid, and the view for the moderation meeting. */
@Controller
class RoundController implements Navigation {

    private final Rounds rounds;
    private final RoundGrid grids;
    private final Strategies strategies;
    private final AuditTrail trail;
    private final Clock clock;

    RoundController(Rounds rounds, RoundGrid grids, Strategies strategies, AuditTrail trail, Clock clock) {
        this.rounds = rounds;
        this.grids = grids;
        this.strategies = strategies;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.is(Role.PARTNER)
                ? List.of(new NavigationItem(30, "Round", "/rounds"))
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/rounds")
    String list(CurrentUser user, Model model) {
        model.addAttribute("rounds", rounds.all());
        model.addAttribute("mayOpen", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        return "categorisation/rounds";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/rounds/new")
    String form(Model model) {
        LocalDate today = LocalDate.now(clock);
        return form(model, List.of(), Integer.toString(AcademicYear.of(today).startYear()), "", today.toString());
    }

    private String form(
            Model model, List<Map.Entry<String, String>> problems, String year, String pack, String evidenceDate) {
        int now = AcademicYear.of(LocalDate.now(clock)).startYear();
        model.addAttribute("problems", problems);
        model.addAttribute("year", year);
        model.addAttribute("pack", pack);
        model.addAttribute("evidenceDate", evidenceDate);
        model.addAttribute("packs", published());
        model.addAttribute(
                "years",
                IntStream.rangeClosed(0, 10)
                        .mapToObj(back -> new AcademicYear(now + 1 - back))
                        .toList());
        return "categorisation/round-new";
    }

    private List<HeldPack> published() {
        return strategies.list().stream()
                .filter(held -> held.state() == HeldPack.State.PUBLISHED)
                .toList();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/rounds")
    String open(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String pack,
            @RequestParam(defaultValue = "") String evidenceDate,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        try {
            String[] chosen = pack.split("@", 2);
            Round round = rounds.open(
                    new AcademicYear(number(year)),
                    chosen[0],
                    chosen.length > 1 ? chosen[1] : "",
                    Days.typed(evidenceDate)
                            .orElseThrow(() -> RefusedException.of("evidenceDate", "Enter the evidence date")),
                    user);
            flash.addFlashAttribute(PageFrame.FLASH, round.title() + " is open. Every school has a suggestion.");
            return "redirect:/rounds/" + round.id();
        } catch (RefusedException e) {
            return form(model, e.problems(), year, pack, evidenceDate);
        }
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException e) {
            throw RefusedException.of("year", "Choose the academic year");
        }
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/rounds/{id}")
    String grid(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String page,
            CurrentUser user,
            Model model) {
        Round round = found(id);
        StrategyPack pack = rounds.pack(round.packId(), round.packVersion());
        RoundGrid.Grid grid = grids.of(round, pack.content(), user);
        List<RoundGrid.Line> shown = grid.lines().stream()
                .filter(line -> category.isEmpty() || named(line).equals(category))
                .filter(line -> state.isEmpty() || line.state().name().equals(state))
                .filter(line -> phase.isEmpty() || line.phase().equals(phase))
                .toList();
        model.addAttribute("round", round);
        model.addAttribute("strategy", pack.title());
        model.addAttribute("grid", grid);
        model.addAttribute(
                "shown", GridPage.of(shown, page, Map.of("category", category, "state", state, "phase", phase)));
        model.addAttribute("category", category);
        model.addAttribute("state", state);
        model.addAttribute("phase", phase);
        model.addAttribute(
                "phases",
                grid.lines().stream()
                        .map(RoundGrid.Line::phase)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("lead", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        return "categorisation/round";
    }

    static String named(RoundGrid.Line line) {
        RoundGrid.Tag tag = line.now() == null ? line.suggested() : line.now();
        return tag == null ? "Cannot tell" : tag.name();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/rounds/{id}/grid.csv")
    void csv(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        Round round = found(id);
        StrategyPack pack = rounds.pack(round.packId(), round.packVersion());
        List<List<@Nullable Object>> rows = grids.of(round, pack.content(), user).lines().stream()
                .map(RoundController::cells)
                .toList();
        trail.read(new AuditEntry(
                user, "Read the grid as a file", "round", Long.toString(id), null, null, rows.size() + " schools"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"round-" + round.year().startYear() + ".csv\"");
        TableExport.csv(
                response.getOutputStream(),
                List.of(
                        "URN",
                        "School",
                        "Phase",
                        "Suggested",
                        "Level",
                        "Why",
                        "Last year",
                        "Now",
                        "Level now",
                        "State",
                        "Held by"),
                rows);
    }

    private static List<@Nullable Object> cells(RoundGrid.Line line) {
        RoundGrid.Tag suggested = line.suggested();
        RoundGrid.Tag last = line.last();
        RoundGrid.Tag now = line.now();
        return Arrays.asList(
                line.urn(),
                line.school(),
                line.phase(),
                suggested == null ? "Cannot tell" : suggested.name(),
                suggested == null ? "" : suggested.level(),
                line.sentence(),
                last == null ? "" : last.name(),
                now == null ? "" : now.name(),
                now == null ? "" : now.level(),
                line.state().title(),
                line.holder());
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/rounds/{id}/refresh")
    String refresh(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
        found(id);
        Rounds.Refreshed done = rounds.refresh(id, user);
        flash.addFlashAttribute(
                PageFrame.FLASH,
                "The evidence was taken again for "
                        + Format.plural(
                                done.looked(), "school that nobody has moderated", "schools that nobody has moderated")
                        + ". It differs for " + done.changed()
                        + (done.added() == 0
                                ? "."
                                : ", and " + Format.plural(done.added(), "school was", "schools were") + " added."));
        return "redirect:/rounds/" + id;
    }

    private Round found(long id) {
        return rounds.find(id).orElseThrow(() -> new NotFoundException("Round " + id));
    }
}
