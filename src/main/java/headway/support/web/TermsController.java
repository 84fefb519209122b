package headway.support.web;

import headway.register.School;
import headway.register.Schools;
import headway.shared.AcademicYear;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.support.terms.CalendarFile;
import headway.support.terms.SchoolCalendar;
import headway.support.terms.Term;
import headway.support.terms.Terms;
import headway.web.AllowedTo;
import headway.web.Days;
import headway.web.Deed;
import headway.web.FormProblem;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Terms and closures of a school year: entered, or taken from a calendar file. */
@Controller
class TermsController {

    private static final int MOST_TERMS = 6;
    private static final int MOST_EVENTS = 500;

    private final Terms terms;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TermsController(Terms terms, Schools schools, TransactionTemplate transaction, Clock clock) {
        this.terms = terms;
        this.schools = schools;
        this.transaction = transaction;
        this.clock = clock;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/terms")
    String page(@RequestParam(defaultValue = "") String year, CurrentUser user, Model model) {
        return page(AcademicYear.typed(year, clock), List.of(), Map.of(), user, model);
    }

    private String page(
            AcademicYear year,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            CurrentUser user,
            Model model) {
        SchoolCalendar calendar = terms.calendar(year, user.authority());
        AcademicYear now = AcademicYear.of(LocalDate.now(clock));
        model.addAttribute("calendar", calendar);
        model.addAttribute("years", List.of(now.previous(), now, now.minus(-1), now.minus(-2)));
        model.addAttribute("typed", typed.containsKey("name-0") ? typed : typedOf(calendar, typed));
        model.addAttribute("problems", problems);
        List<School> open = schools.open(user.authority());
        model.addAttribute("schools", open);
        model.addAttribute(
                "names", open.stream().collect(Collectors.toMap(School::urn, School::name, (one, other) -> one)));
        model.addAttribute("rows", MOST_TERMS);
        return "support/terms";
    }

    private static Map<String, String> typedOf(SchoolCalendar calendar, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        for (int at = 0; at < calendar.terms().size(); at++) {
            Term term = calendar.terms().get(at);
            all.put("name-" + at, term.name());
            all.put("from-" + at, term.from().toString());
            all.put("until-" + at, term.until().toString());
        }
        return all;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/terms")
    String enter(@RequestParam Map<String, String> typed, CurrentUser user, Model model, RedirectAttributes flash) {
        AcademicYear year = AcademicYear.typed(typed.getOrDefault("year", ""), clock);
        return Deed.done(
                () -> terms.enter(year, typedTerms(typed), user),
                "The terms of " + year.label() + " are kept. What was promised already stays as it was reckoned.",
                address(year),
                flash,
                problem -> page(year, problem.problems(), typed, user, model));
    }

    private static List<Term> typedTerms(Map<String, String> typed) {
        List<Term> entered = new ArrayList<>();
        for (int at = 0; at < MOST_TERMS; at++) {
            String name = typed.getOrDefault("name-" + at, "").strip();
            String from = typed.getOrDefault("from-" + at, "").strip();
            String until = typed.getOrDefault("until-" + at, "").strip();
            if (name.isEmpty() && from.isEmpty() && until.isEmpty()) {
                continue;
            }
            if (name.isEmpty()) {
                throw new FormProblem("name-" + at, "Give the term a name, such as Autumn");
            }
            entered.add(new Term(name, Days.read(from, "from-" + at), Days.read(until, "until-" + at)));
        }
        return entered;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/terms/closures")
    String close(@RequestParam Map<String, String> typed, CurrentUser user, Model model, RedirectAttributes flash) {
        AcademicYear year = AcademicYear.typed(typed.getOrDefault("year", ""), clock);
        return Deed.done(
                () -> terms.close(
                        school(typed.getOrDefault("school", ""), user),
                        typed.getOrDefault("name", ""),
                        Days.read(typed.getOrDefault("from", ""), "from"),
                        Days.read(last(typed), "until"),
                        user),
                "The days without school are kept.",
                address(year),
                flash,
                problem -> page(year, problem.problems(), typed, user, model));
    }

    private static String last(Map<String, String> typed) {
        String until = typed.getOrDefault("until", "").strip();
        return until.isEmpty() ? typed.getOrDefault("from", "") : until;
    }

    private @Nullable Urn school(String typed, CurrentUser user) {
        if (typed.isEmpty()) {
            return null;
        }
        return schools.open(user.authority()).stream()
                .map(School::urn)
                .filter(urn -> urn.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new FormProblem("school", "Choose a school of your authority, or all of them"));
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/terms/closures/{closure}/remove")
    String reopen(
            @PathVariable long closure,
            @RequestParam(defaultValue = "") String year,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        AcademicYear of = AcademicYear.typed(year, clock);
        return Deed.done(
                () -> terms.reopen(closure, user),
                "The days are school days again.",
                address(of),
                flash,
                problem -> page(of, problem.problems(), Map.of(), user, model));
    }

    /** Shows what a calendar file holds, for the person to say what is a term and what is a closure; saves nothing. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/terms/file")
    String file(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String year,
            CurrentUser user,
            Model model)
            throws IOException {
        AcademicYear of = AcademicYear.typed(year, clock);
        try {
            model.addAttribute("events", events(file, of));
        } catch (FormProblem e) {
            return page(of, e.problems(), Map.of(), user, model);
        }
        model.addAttribute("year", of);
        return "support/terms-file";
    }

    private static List<CalendarFile.Event> events(@Nullable MultipartFile file, AcademicYear year) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new FormProblem("file", "Choose a calendar file first; its name ends in .ics");
        }
        if (file.getSize() > CalendarFile.MOST_BYTES) {
            throw new FormProblem(
                    "file", "The file is larger than a calendar of terms can be. Choose one of up to 1 MB");
        }
        List<CalendarFile.Event> events = CalendarFile.read(file.getBytes(), year);
        if (events.size() > MOST_EVENTS) {
            throw new FormProblem(
                    "file",
                    "The calendar has more than " + MOST_EVENTS
                            + " events in the year. Choose one that holds term dates alone");
        }
        return events;
    }

    /** Takes over the events as the person marked them: all, or none where one cannot be. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/terms/file/confirm")
    String confirm(@RequestParam Map<String, String> typed, CurrentUser user, Model model, RedirectAttributes flash) {
        AcademicYear year = AcademicYear.typed(typed.getOrDefault("year", ""), clock);
        return Deed.done(
                () -> transaction.executeWithoutResult(status -> take(year, typed, user)),
                "The calendar's terms and closures are kept.",
                address(year),
                flash,
                problem -> page(year, problem.problems(), Map.of(), user, model));
    }

    private void take(AcademicYear year, Map<String, String> typed, CurrentUser user) {
        List<Term> entered = new ArrayList<>();
        for (int at = 0; at < MOST_EVENTS && typed.containsKey("kind-" + at); at++) {
            String name = typed.getOrDefault("name-" + at, "").strip();
            LocalDate from = Days.read(typed.getOrDefault("from-" + at, ""), "file");
            LocalDate until = Days.read(typed.getOrDefault("until-" + at, ""), "file");
            switch (typed.getOrDefault("kind-" + at, "")) {
                case "TERM" -> entered.add(new Term(name.isEmpty() ? "Term" : name, from, until));
                case "CLOSURE" -> terms.close(null, name.isEmpty() ? "Closed" : name, from, until, user);
                default -> {}
            }
        }
        if (!entered.isEmpty()) {
            terms.enter(year, entered, user);
        }
    }

    private static String address(AcademicYear year) {
        return "/terms?year=" + year.label();
    }
}
