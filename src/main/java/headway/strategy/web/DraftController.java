package headway.strategy.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.DraftInTheWayException;
import headway.strategy.HeldPack;
import headway.strategy.PackReading;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import headway.strategy.StrategyProblem;
import headway.web.AllowedTo;
import headway.web.Format;
import headway.web.PageFrame;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the strategy: a file is checked and saved as a draft, and the draft is published or discarded. */
@Controller
class DraftController {

    private final StrategyReading reading;
    private final Strategies strategies;

    DraftController(StrategyReading reading, Strategies strategies) {
        this.reading = reading;
        this.strategies = strategies;
    }

    /** The empty form, or the text of a version to begin with. */
    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/strategies/upload")
    String form(@RequestParam(defaultValue = "") String from, CurrentUser user, Model model) {
        if (from.isEmpty()) {
            return form(model, "", List.of(), List.of(), null);
        }
        HeldPack held = reading.find(from, user);
        model.addAttribute("begun", held);
        return form(model, strategies.file(held.id(), held.version()).orElse(""), List.of(), List.of(), null);
    }

    private static String form(
            Model model,
            String yaml,
            List<Map.Entry<String, String>> problems,
            List<FoundProblem> found,
            @Nullable HeldPack inTheWay) {
        model.addAttribute("yaml", yaml);
        model.addAttribute("problems", problems);
        model.addAttribute("found", found);
        model.addAttribute("inTheWay", inTheWay);
        return "strategy/upload";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/strategies/upload")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(defaultValue = "") String replacing,
            CurrentUser user,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        UploadForm sent = UploadForm.of(file, yaml);
        String unread = sent.problem();
        if (unread != null) {
            return form(model, sent.yaml(), List.of(Map.entry("file", unread)), List.of(), null);
        }
        try {
            PackReading read = strategies.saveDraft(sent.yaml(), replacing.isEmpty() ? null : replacing, user);
            StrategyPack pack = read.pack();
            if (pack != null) {
                flash.addFlashAttribute(
                        PageFrame.FLASH, "The draft was saved. Nothing works by it before you publish it.");
                return "redirect:" + path(pack.id(), pack.version());
            }
            List<FoundProblem> found = FoundProblem.in(sent.yaml(), read.problems());
            String count = found.size() == 1 ? "one problem" : Format.count(found.size()) + " problems";
            String summary = "The file has " + count + " and was not saved. See what to mend";
            return form(model, sent.yaml(), List.of(Map.entry("to-mend", summary)), found, null);
        } catch (DraftInTheWayException e) {
            return form(model, sent.yaml(), problem("replacing", e), List.of(), e.draft());
        } catch (StrategyProblem e) {
            return form(model, sent.yaml(), problem("yaml", e), List.of(), null);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/strategies/{id}/{version}/publish")
    String publish(@PathVariable String id, @PathVariable String version, CurrentUser user, Model model) {
        return publish(reading.draft(id, version, user), List.of(), user, model);
    }

    private String publish(HeldPack draft, List<Map.Entry<String, String>> problems, CurrentUser user, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "published",
                reading.list(user).stream()
                        .filter(held -> held.id().equals(draft.id()) && held.state() == HeldPack.State.PUBLISHED)
                        .findFirst()
                        .orElse(null));
        return "strategy/publish";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/strategies/{id}/{version}/publish")
    String publish(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(defaultValue = "") String sha256,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        HeldPack draft = reading.draft(id, version, user);
        try {
            HeldPack published = strategies.publish(id, version, sha256, user);
            flash.addFlashAttribute(
                    PageFrame.FLASH, "Version " + published.version() + " is published. It can no longer be changed.");
            return "redirect:" + path(id, version);
        } catch (StrategyProblem e) {
            return publish(draft, problem("publish", e), user, model);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/strategies/{id}/{version}/discard")
    String discard(@PathVariable String id, @PathVariable String version, CurrentUser user, Model model) {
        return discard(reading.draft(id, version, user), List.of(), model);
    }

    private static String discard(HeldPack draft, List<Map.Entry<String, String>> problems, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        return "strategy/discard";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/strategies/{id}/{version}/discard")
    String discard(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(defaultValue = "") String sha256,
            CurrentUser user,
            Model model,
            RedirectAttributes flash) {
        HeldPack draft = reading.draft(id, version, user);
        try {
            strategies.discard(id, version, sha256, user);
            flash.addFlashAttribute(PageFrame.FLASH, "The draft was discarded.");
            return "redirect:/strategies";
        } catch (StrategyProblem e) {
            return discard(draft, problem("discard", e), model);
        }
    }

    private static List<Map.Entry<String, String>> problem(String place, StrategyProblem problem) {
        return List.of(Map.entry(place, String.valueOf(problem.getMessage())));
    }

    private static String path(String id, String version) {
        return "/strategies/" + id + "/" + version;
    }
}
