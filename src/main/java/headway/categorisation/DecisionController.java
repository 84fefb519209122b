package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Answer;
import headway.web.AllowedTo;
import headway.web.PageFrame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list of a decision; every form keeps what was typed when it fails or when somebody else was quicker. */
@Controller
class DecisionController {

    private final Decisions decisions;
    private final DecisionViews views;

    DecisionController(Decisions decisions, DecisionViews views) {
        this.decisions = decisions;
        this.views = views;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/decisions/{id}")
    String page(@PathVariable long id, CurrentUser user, Model model) {
        return page(views.of(id, user), List.of(), Map.of(), false, model);
    }

    private static String page(
            DecisionView view,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            boolean changed,
            Model model) {
        if (!view.permissions().works()) {
            throw new AccessDeniedException("This decision is not yours to work on.");
        }
        model.addAttribute("decision", view);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("changed", changed);
        return "categorisation/decision";
    }

    /** Does a deed; where it is refused or somebody was quicker, shows the page again with what was typed. */
    private String deed(
            long id,
            CurrentUser user,
            Map<String, String> typed,
            String done,
            Model model,
            RedirectAttributes flash,
            BiConsumer<DecisionView, Integer> work) {
        DecisionView view = views.of(id, user);
        try {
            work.accept(view, version(typed));
            flash.addFlashAttribute(PageFrame.FLASH, done);
            return "redirect:/decisions/" + id;
        } catch (RefusedException e) {
            return page(views.of(id, user), e.problems(), typed, false, model);
        } catch (ChangedMeanwhileException e) {
            return page(views.of(id, user), List.of(), typed, true, model);
        } catch (DateTimeParseException e) {
            return page(
                    view, List.of(Map.entry("contactedOn", "Enter the day of the conversation")), typed, false, model);
        }
    }

    private static int version(Map<String, String> typed) {
        try {
            return Integer.parseInt(typed.getOrDefault("version", "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void allowed(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("This step is not yours.");
        }
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/decisions/{id}/answers")
    String answers(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Map<String, Answer.Choice> choices = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith("answer-") && !value.isBlank()) {
                choice(value).ifPresent(choice -> choices.put(name.substring(7), choice));
            } else if (name.startsWith("note-")) {
                notes.put(name.substring(5), value);
            }
        });
        return deed(
                id,
                user,
                typed,
                "Your answers are kept, and the suggestion was reckoned again.",
                model,
                flash,
                (view, version) -> {
                    allowed(view.permissions().answer());
                    decisions.answer(id, version, choices, notes, user);
                });
    }

    private static java.util.Optional<Answer.Choice> choice(String value) {
        return java.util.Arrays.stream(Answer.Choice.values())
                .filter(choice -> choice.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/moderation")
    String moderate(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                id,
                user,
                typed,
                "Category and level are set. Next: discuss them with the headteacher.",
                model,
                flash,
                (view, version) -> {
                    allowed(view.permissions().moderate());
                    String[] pair = text(typed, "pair").split("/", 2);
                    decisions.moderate(
                            id, version, pair[0], pair.length > 1 ? pair[1] : "", text(typed, "reason"), user);
                });
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/programme")
    String programme(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(id, user, typed, "Kept.", model, flash, (view, version) -> {
            allowed(view.permissions().moderate());
            decisions.programme(
                    id,
                    version,
                    !text(typed, "programme").equals("outside"),
                    conclusion(text(typed, "desk")),
                    text(typed, "deskNote"),
                    user);
        });
    }

    private static @Nullable DeskConclusion conclusion(String value) {
        for (DeskConclusion conclusion : DeskConclusion.values()) {
            if (conclusion.name().equals(value)) {
                return conclusion;
            }
        }
        return null;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/decisions/{id}/conversation")
    String contact(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(id, user, typed, "The conversation is recorded.", model, flash, (view, version) -> {
            allowed(view.permissions().contact());
            decisions.contact(
                    id,
                    version,
                    LocalDate.parse(text(typed, "contactedOn").strip()),
                    text(typed, "contactedWith"),
                    view(text(typed, "headView")),
                    text(typed, "headComment"),
                    user);
        });
    }

    private static HeadView view(String value) {
        for (HeadView view : HeadView.values()) {
            if (view.name().equals(value)) {
                return view;
            }
        }
        throw RefusedException.of("headView", "Choose what the headteacher thinks");
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/agreement")
    String settle(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        boolean decide = text(typed, "settle").equals("decide");
        return deed(
                id,
                user,
                typed,
                decide ? "Decided, with the disagreement on record." : "Agreed.",
                model,
                flash,
                (view, version) -> {
                    allowed(view.permissions().settle());
                    if (decide) {
                        decisions.decide(id, version, text(typed, "settledReason"), user);
                    } else {
                        decisions.agree(id, version, user);
                    }
                });
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/correction")
    String correct(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        return deed(
                id,
                user,
                typed,
                "The decision is open again for moderation. What was decided stays on record.",
                model,
                flash,
                (view, version) -> {
                    allowed(view.permissions().settle());
                    decisions.correct(id, version, text(typed, "correction"), user);
                });
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
