package headway.categorisation;

import headway.shared.CurrentUser;
import headway.web.PageFrame;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision's page, and what happens when one of its forms is sent: what was typed is never lost. */
@Component
class DecisionPage {

    /** A form as it was sent: its fields, the version of the decision on which it was opened, and by whom. */
    record Sent(long id, Map<String, String> typed, CurrentUser by) {

        /** The version that the form was opened on; 0 where it does not say. */
        int version() {
            try {
                return Integer.parseInt(text("version"));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        String text(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    private final DecisionViews views;

    DecisionPage(DecisionViews views) {
        this.views = views;
    }

    String show(long id, CurrentUser user, Model model) {
        return show(views.of(id, user), List.of(), Map.of(), 0, model);
    }

    /** The page with what stands in the way. */
    String refused(Sent sent, List<Map.Entry<String, String>> problems, Model model) {
        return show(views.of(sent.id(), sent.by()), problems, sent.typed(), 0, model);
    }

    /** The page with what somebody else did since the form was opened, beside what was typed. */
    String changed(Sent sent, Model model) {
        return show(views.of(sent.id(), sent.by()), List.of(), sent.typed(), Math.max(1, sent.version()), model);
    }

    /** @param changedSince the version on which the form was opened, where somebody else was quicker, else 0 */
    private static String show(
            DecisionView view,
            List<Map.Entry<String, String>> problems,
            Map<String, String> typed,
            int changedSince,
            Model model) {
        if (!view.permissions().works()) {
            throw new AccessDeniedException("This decision is not yours to work on.");
        }
        model.addAttribute("decision", view);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("changedSince", changedSince);
        return "categorisation/decision";
    }

    /** Does a deed; where it is refused or somebody was quicker, shows the page again with what was typed. */
    String deed(Sent sent, String done, Model model, RedirectAttributes flash, Consumer<DecisionPermissions> work) {
        try {
            work.accept(views.of(sent.id(), sent.by()).permissions());
            flash.addFlashAttribute(PageFrame.FLASH, done);
            return "redirect:/decisions/" + sent.id();
        } catch (RefusedException e) {
            return refused(sent, e.problems(), model);
        } catch (ChangedMeanwhileException e) {
            return changed(sent, model);
        }
    }

    static void allowed(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("This step is not yours.");
        }
    }
}
