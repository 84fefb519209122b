package headway.support.web;

import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.team.Member;
import headway.support.team.Team;
import headway.support.team.TeamLoad;
import headway.support.terms.Terms;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import headway.web.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team: what each can do and is contracted for, what their schools ask for, and what if one of them left. */
@Controller
class TeamController {

    private final Team team;
    private final TeamLoad load;
    private final Terms terms;
    private final Schools schools;
    private final Clock clock;

    TeamController(Team team, TeamLoad load, Terms terms, Schools schools, Clock clock) {
        this.team = team;
        this.load = load;
        this.terms = terms;
        this.schools = schools;
        this.clock = clock;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/team")
    String page(@RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        AcademicYear of = AcademicYear.typed(year, clock);
        model.addAttribute("lines", load.of(of, user));
        model.addAttribute("calendar", terms.calendar(of, user.authority()));
        model.addAttribute("today", LocalDate.now(clock));
        return "support/team";
    }

    /** A profile: the head of school improvement sees everybody's, partners and advisors their own. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR})
    @GetMapping("/team/{account}")
    String member(
            @PathVariable long account, @RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        return member(seen(account, user), AcademicYear.typed(year, clock), List.of(), Map.of(), user, model);
    }

    private Member seen(long account, CurrentUser user) {
        return team.member(account)
                .filter(member -> user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || member.account() == user.id())
                .orElseThrow(() -> new NotFoundException("Member " + account));
    }

    private String member(
            Member member,
            AcademicYear year,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        List<School> open = schools.open(user.authority());
        model.addAttribute("member", member);
        model.addAttribute("calendar", terms.calendar(year, user.authority()));
        model.addAttribute(
                "phases",
                open.stream()
                        .map(School::phase)
                        .filter(phase -> !phase.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute(
                "focus",
                Stream.concat(Team.FOCUS.stream(), member.focus().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute("schools", open);
        model.addAttribute(
                "names", open.stream().collect(Collectors.toMap(School::urn, School::name, (one, other) -> one)));
        model.addAttribute("lead", user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "support/member";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/team/{account}")
    String keep(
            @PathVariable long account,
            @RequestParam MultiValueMap<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Member member = seen(account, user);
        AcademicYear year = AcademicYear.typed(first(typed, "year"), clock);
        return Deed.done(
                () -> team.keep(profile(member, year, typed, user), version(typed), user),
                "The profile is kept.",
                "/team/" + account,
                flash,
                problem ->
                        member(seen(account, user), year, problem.problems(), typed.toSingleValueMap(), user, model));
    }

    private Team.Profile profile(
            Member member, AcademicYear year, MultiValueMap<String, String> typed, CurrentUser user) {
        Map<String, BigDecimal> days = new LinkedHashMap<>();
        for (int at = 0; at < terms.calendar(year, user.authority()).terms().size(); at++) {
            String text = first(typed, "days-" + at).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!text.matches("\\d{1,3}(\\.[05])?")) {
                throw new FormProblem("days-" + at, "Enter days such as 20 or 12.5");
            }
            days.put(terms.calendar(year, user.authority()).terms().get(at).name(), new BigDecimal(text));
        }
        String own = first(typed, "moreFocus").strip();
        Set<String> focus = new TreeSet<>(all(typed, "focus"));
        Arrays.stream(own.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(focus::add);
        return new Team.Profile(
                member.account(),
                new TreeSet<>(all(typed, "phase")),
                focus,
                all(typed, "half").stream()
                        .filter(half -> half.matches("(MON|TUES|WEDNES|THURS|FRI)DAY_(MORNING|AFTERNOON)"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                all(typed, "preferred").stream()
                        .filter(day -> day.matches("(MON|TUES|WEDNES|THURS|FRI)DAY"))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                school(first(typed, "home"), "home", user),
                year,
                days);
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of());
    }

    private static int version(MultiValueMap<String, String> typed) {
        String text = first(typed, "version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private @Nullable Urn school(String typed, String field, CurrentUser user) {
        if (typed.isEmpty()) {
            return null;
        }
        return schools.open(user.authority()).stream()
                .map(School::urn)
                .filter(urn -> urn.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new FormProblem(field, "Choose an open school of your authority"));
    }

    /** Leave: entered by the head of school improvement, or by whoever takes it. */
    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR})
    @PostMapping("/team/{account}/leave")
    String leave(
            @PathVariable long account,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Member member = seen(account, user);
        return done(
                member,
                typed,
                () -> team.leave(
                        account,
                        Days.read(typed.getOrDefault("leaveFrom", ""), "leaveFrom"),
                        Days.read(
                                typed.getOrDefault("leaveUntil", "").isBlank()
                                        ? typed.getOrDefault("leaveFrom", "")
                                        : typed.getOrDefault("leaveUntil", ""),
                                "leaveUntil"),
                        typed.getOrDefault("leaveNote", ""),
                        user),
                "The leave is entered.",
                user,
                model,
                flash);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR})
    @PostMapping("/team/{account}/leave/{leave}/remove")
    String endLeave(
            @PathVariable long account,
            @PathVariable long leave,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Member member = seen(account, user);
        return done(
                member,
                Map.of(),
                () -> team.endLeave(leave, account, user),
                "The leave is removed.",
                user,
                model,
                flash);
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/team/{account}/conflicts")
    String conflict(
            @PathVariable long account,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Member member = seen(account, user);
        return done(
                member,
                typed,
                () -> {
                    Urn urn = school(typed.getOrDefault("conflictSchool", ""), "conflictSchool", user);
                    if (urn == null) {
                        throw new FormProblem("conflictSchool", "Choose the school");
                    }
                    Member.Tie tie = Arrays.stream(Member.Tie.values())
                            .filter(each -> each.name().equals(typed.get("tie")))
                            .findFirst()
                            .orElseThrow(() -> new FormProblem("tie", "Choose what the conflict is"));
                    team.conflict(account, urn, tie, typed.getOrDefault("conflictNote", ""), user);
                },
                "The conflict of interest is entered. No plan sends them there.",
                user,
                model,
                flash);
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/team/{account}/conflicts/{conflict}/remove")
    String endConflict(
            @PathVariable long account,
            @PathVariable long conflict,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Member member = seen(account, user);
        return done(
                member,
                Map.of(),
                () -> team.endConflict(conflict, account, user),
                "The conflict of interest is removed.",
                user,
                model,
                flash);
    }

    private String done(
            Member member,
            Map<String, String> typed,
            Runnable work,
            String said,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return Deed.done(
                work,
                said,
                "/team/" + member.account(),
                flash,
                problem -> member(member, AcademicYear.typed("", clock), problem.problems(), typed, user, model));
    }
}
