package headway.evidence.pages;

import headway.evidence.Framework;
import headway.evidence.RefusedEntryException;
import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.evidence.selfevaluation.KeptSelfEvaluation;
import headway.evidence.selfevaluation.SelfEvaluation;
import headway.evidence.selfevaluation.SelfEvaluations;
import headway.register.SchoolHeader;
import headway.register.SchoolHeader.Card;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.web.AllowedTo;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import headway.web.PageFrame;
import headway.web.SchoolTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** A school's evaluation of itself: what stands, its history, and entering a new version. */
@Controller
class SelfEvaluationController implements SchoolTab {

    private static final int AFTER_EVIDENCE = 25;

    private final SchoolHeader header;
    private final SelfEvaluations evaluations;
    private final AreaScales scales;
    private final Clock clock;

    SelfEvaluationController(SchoolHeader header, SelfEvaluations evaluations, AreaScales scales, Clock clock) {
        this.header = header;
        this.evaluations = evaluations;
        this.scales = scales;
        this.clock = clock;
    }

    /** A tab of its own for the school's leaders, whose work it is; officers come from the evidence. */
    @Override
    public List<NavigationItem> tabs(Urn urn, CurrentUser user) {
        return user.is(Role.SCHOOL_LEADER)
                ? List.of(new NavigationItem(AFTER_EVIDENCE, "Self-evaluation", "/schools/" + urn + "/self-evaluation"))
                : List.of();
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.ADVISOR, Role.SERVICE_OFFICER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/self-evaluation")
    String show(@PathVariable int urn, CurrentUser user, Model model) {
        Card card = header.of(urn, user);
        if (!card.permissions().viewDecisions()) {
            throw new NotFoundException("Self-evaluation of " + urn);
        }
        model.addAttribute("card", card);
        List<KeptSelfEvaluation> kept = evaluations.read(List.of(card.school().urn()), card.school(), user);
        model.addAttribute("evaluations", new SelfEvaluationViews(scales).of(kept));
        model.addAttribute("scales", scales.all());
        model.addAttribute("mayEnter", SelfEvaluations.mayEnter(card.permissions()));
        return "evidence/self-evaluation";
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.SCHOOL_LEADER})
    @GetMapping("/schools/{urn}/self-evaluation/enter")
    String ask(
            @PathVariable int urn, @RequestParam(defaultValue = "") String framework, CurrentUser user, Model model) {
        Card card = entering(urn, user);
        AreaScale scale = scale(framework);
        SelfEvaluation latest = evaluations.read(List.of(card.school().urn()), card.school(), user).stream()
                .filter(kept -> !kept.replaced())
                .map(KeptSelfEvaluation::evaluation)
                .filter(evaluation -> evaluation.framework() == scale.framework())
                .findFirst()
                .orElse(null);
        return form(card, SelfEvaluationForm.filled(scale, latest, LocalDate.now(clock)), List.of(), model);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER, Role.SCHOOL_LEADER})
    @PostMapping("/schools/{urn}/self-evaluation/enter")
    String enter(
            @PathVariable int urn,
            @RequestParam Map<String, String> fields,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Card card = entering(urn, user);
        AreaScale scale = scale(fields.getOrDefault("framework", ""));
        SelfEvaluationForm typed = SelfEvaluationForm.typed(scale, fields);
        Optional<LocalDate> day = Days.read(typed.day());
        List<Problem> problems = new ArrayList<>();
        if (day.isEmpty()) {
            problems.add(new Problem("day", "Enter the day on which the school so judged itself, such as 2025-09-01"));
            problems.addAll(evaluations.problems(typed.evaluation(LocalDate.now(clock))));
            return form(card, typed, problems, model);
        }
        try {
            evaluations.enter(card.school(), typed.evaluation(day.get()), user);
        } catch (RefusedEntryException refused) {
            return form(card, typed, refused.problems(), model);
        }
        flash.addFlashAttribute(PageFrame.FLASH, "The self-evaluation is kept.");
        return "redirect:/schools/" + urn + "/self-evaluation";
    }

    private String form(Card card, SelfEvaluationForm form, List<Problem> problems, Model model) {
        AreaScale scale = scales.of(form.framework());
        model.addAttribute("card", card);
        model.addAttribute("form", form);
        model.addAttribute(
                "problems",
                problems.stream()
                        .map(problem -> Map.entry(anchor(problem.field(), scale), problem.message()))
                        .toList());
        return "evidence/self-evaluation-enter";
    }

    private static String anchor(String field, AreaScale scale) {
        return scale.areas().contains(field) ? SelfEvaluationForm.field(scale, field) + "-grade" : field;
    }

    private AreaScale scale(String framework) {
        return Arrays.stream(Framework.values())
                .filter(each -> each.name().equals(framework))
                .findFirst()
                .map(scales::of)
                .orElseThrow(() -> new NotFoundException("Framework " + framework));
    }

    private Card entering(int urn, CurrentUser user) {
        Card card = header.of(urn, user);
        if (!SelfEvaluations.mayEnter(card.permissions())) {
            throw new AccessDeniedException("Your account may not enter this school's self-evaluation.");
        }
        return card;
    }
}
