package headway.strategy.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Difference;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.strategy.StrategyProblem;
import headway.web.AllowedTo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one version changes against another, in sentences. */
@Controller
class ComparisonController {

    private final StrategyReading reading;
    private final Strategies strategies;

    ComparisonController(StrategyReading reading, Strategies strategies) {
        this.reading = reading;
        this.strategies = strategies;
    }

    /** Versions are named as id@version; without both of them only the choice is shown. */
    @AllowedTo({
        Role.HEAD_OF_SCHOOL_IMPROVEMENT,
        Role.PARTNER,
        Role.ADVISOR,
        Role.SERVICE_OFFICER,
        Role.SCHOOL_LEADER,
        Role.COUNCILLOR
    })
    @GetMapping("/strategies/compare")
    String compare(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            CurrentUser user,
            Model model) {
        model.addAttribute("packs", reading.list(user));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        if (!before.isEmpty() && !after.isEmpty()) {
            compare(reading.find(before, user), reading.find(after, user), model);
        }
        return "strategy/compare";
    }

    private void compare(HeldPack before, HeldPack after, Model model) {
        model.addAttribute("earlier", before);
        model.addAttribute("later", after);
        try {
            model.addAttribute(
                    "areas", byArea(strategies.compare(before.id(), before.version(), after.id(), after.version())));
        } catch (StrategyProblem e) {
            model.addAttribute("problem", e.getMessage());
        }
    }

    private static Map<String, List<String>> byArea(List<Difference> differences) {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        differences.forEach(it ->
                areas.computeIfAbsent(it.area(), none -> new ArrayList<>()).add(it.sentence()));
        return areas;
    }
}
