package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that are due: a reviewed batch is issued together, and its page shows how far that is. */
@Controller
class LetterBatchController {

    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18})@(\\d{1,9})");

    private final Rounds rounds;
    private final DecisionLetters letters;
    private final LetterBatches batches;
    private final LetterBatchWork work;

    LetterBatchController(Rounds rounds, DecisionLetters letters, LetterBatches batches, LetterBatchWork work) {
        this.rounds = rounds;
        this.letters = letters;
        this.batches = batches;
        this.work = work;
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/rounds/{id}/letters")
    String due(@PathVariable long id, CurrentUser user, Model model) {
        return due(id, List.of(), user, model);
    }

    private String due(long id, List<Map.Entry<String, String>> problems, CurrentUser user, Model model) {
        model.addAttribute("round", found(id));
        model.addAttribute("drafts", letters.due(id, user));
        model.addAttribute("batches", batches.ofRound(id));
        model.addAttribute("problems", problems);
        return "categorisation/letters-due";
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @PostMapping("/rounds/{id}/letters")
    String issue(
            @PathVariable long id,
            @RequestParam(name = "letter", defaultValue = "") List<String> chosen,
            CurrentUser user,
            Model model) {
        found(id);
        Map<Long, Integer> versions = new TreeMap<>();
        for (String each : chosen) {
            Matcher parts = CHOSEN.matcher(each);
            if (parts.matches()) {
                versions.put(Long.valueOf(parts.group(1)), Integer.valueOf(parts.group(2)));
            }
        }
        if (versions.isEmpty()) {
            return due(id, List.of(Map.entry("letters", "Tick the letters that you want to issue")), user, model);
        }
        try {
            long batch = batches.begin(id, versions, user);
            work.start(batch, user);
            return "redirect:/rounds/" + id + "/letters/" + batch;
        } catch (RefusedException e) {
            return due(id, e.problems(), user, model);
        }
    }

    @AllowedTo(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
    @GetMapping("/rounds/{id}/letters/{batch}")
    String batch(@PathVariable long id, @PathVariable long batch, Model model) {
        model.addAttribute("round", found(id));
        model.addAttribute(
                "view", batches.find(id, batch).orElseThrow(() -> new NotFoundException("Letters together " + batch)));
        return "categorisation/letter-batch";
    }

    private Round found(long id) {
        return rounds.find(id).orElseThrow(() -> new NotFoundException("Round " + id));
    }
}
