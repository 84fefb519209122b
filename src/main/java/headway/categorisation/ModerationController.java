package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.StrategyPack;
import headway.web.AllowedTo;
import headway.web.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The moderation meeting: one school at a time, in large type, next and previous by key. */
@Controller
class ModerationController {

    private final Rounds rounds;
    private final RoundGrid grids;
    private final DecisionViews views;

    ModerationController(Rounds rounds, RoundGrid grids, DecisionViews views) {
        this.rounds = rounds;
        this.grids = grids;
        this.views = views;
    }

    @AllowedTo({Role.HEAD_OF_SCHOOL_IMPROVEMENT, Role.PARTNER})
    @GetMapping("/rounds/{id}/moderation/{decision}")
    String school(@PathVariable long id, @PathVariable long decision, CurrentUser user, Model model) {
        Round round = rounds.find(id).orElseThrow(() -> new NotFoundException("Round " + id));
        StrategyPack pack = rounds.pack(round.packId(), round.packVersion());
        List<RoundGrid.Line> lines = grids.of(round, pack.content(), user).lines();
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).decision() == decision) {
                at = i;
            }
        }
        if (at < 0) {
            throw new NotFoundException("Decision " + decision);
        }
        model.addAttribute("round", round);
        model.addAttribute("decision", views.of(decision, user));
        model.addAttribute("line", lines.get(at));
        model.addAttribute("number", at + 1);
        model.addAttribute("count", lines.size());
        model.addAttribute("previous", at == 0 ? 0L : lines.get(at - 1).decision());
        model.addAttribute(
                "next", at == lines.size() - 1 ? 0L : lines.get(at + 1).decision());
        return "categorisation/moderation";
    }
}
