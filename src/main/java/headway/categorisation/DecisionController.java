package headway.categorisation;

import headway.categorisation.DecisionPage.Sent;
import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.Days;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list of a decision, and the steps that people take on it. */
@Controller
class DecisionController {

    private final Decisions decisions;
    private final DecisionPage page;

    DecisionController(Decisions decisions, DecisionPage page) {
        this.decisions = decisions;
        this.page = page;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/decisions/{id}")
    String page(@PathVariable long id, CurrentUser user, Model model) {
        return page.show(id, user, model);
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/decisions/{id}/answers")
    String answers(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Sent sent = new Sent(id, typed, user);
        AnswersForm form = new AnswersForm(typed);
        String done = "Your answers are kept, and the suggestion was reckoned again.";
        return page.deed(sent, done, model, flash, may -> {
            DecisionPage.allowed(may.answer());
            decisions.answer(id, sent.version(), form.choices(), form.notes(), user);
        });
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/moderation")
    String moderate(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Sent sent = new Sent(id, typed, user);
        String done = "Category and level are set. Next: discuss them with the headteacher.";
        return page.deed(sent, done, model, flash, may -> {
            DecisionPage.allowed(may.moderate());
            String[] pair = sent.text("pair").split("/", 2);
            decisions.moderate(id, sent.version(), pair[0], pair.length > 1 ? pair[1] : "", sent.text("reason"), user);
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
        Sent sent = new Sent(id, typed, user);
        return page.deed(sent, "The visit programme is noted.", model, flash, may -> {
            DecisionPage.allowed(may.moderate());
            decisions.programme(
                    id,
                    sent.version(),
                    !sent.text("programme").equals("outside"),
                    named(DeskConclusion.class, sent.text("desk")),
                    sent.text("deskNote"),
                    user);
        });
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @PostMapping("/decisions/{id}/conversation")
    String contact(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Sent sent = new Sent(id, typed, user);
        return page.deed(sent, "The conversation is recorded.", model, flash, may -> {
            DecisionPage.allowed(may.contact());
            decisions.contact(
                    id,
                    sent.version(),
                    day(sent.text("contactedOn")),
                    sent.text("contactedWith"),
                    named(HeadView.class, sent.text("headView")),
                    sent.text("headComment"),
                    user);
        });
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/decisions/{id}/agreement")
    String settle(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        Sent sent = new Sent(id, typed, user);
        boolean decide = sent.text("settle").equals("decide");
        String done = decide ? "Decided, with what the headteacher said on record." : "Agreed.";
        return page.deed(sent, done, model, flash, may -> {
            DecisionPage.allowed(may.settle());
            if (decide) {
                decisions.decide(id, sent.version(), sent.text("settledReason"), user);
            } else {
                decisions.agree(id, sent.version(), user);
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
        Sent sent = new Sent(id, typed, user);
        String done = "The decision is open again for moderation. What was decided stays on record.";
        return page.deed(sent, done, model, flash, may -> {
            DecisionPage.allowed(may.settle());
            decisions.correct(id, sent.version(), sent.text("correction"), user);
        });
    }

    private static @Nullable LocalDate day(String typed) {
        return Days.typed(typed).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
