package headway.strategy.web;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import headway.strategy.StrategyProblem;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import headway.web.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading strategies: the list of versions, a version in readable form, its file, and the format of packs. */
@Controller
class StrategyController implements Navigation {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private static final Resource SCHEMA = new ClassPathResource("/strategy/pack.schema.json");

    private final StrategyReading reading;
    private final Strategies strategies;

    StrategyController(StrategyReading reading, Strategies strategies) {
        this.reading = reading;
        this.strategies = strategies;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return StrategyPermissions.reads(user) ? List.of(new NavigationItem(70, "Strategy", "/strategies")) : List.of();
    }

    @AllowedTo({
        Role.HEAD_OF_SCHOOL_IMPROVEMENT,
        Role.PARTNER,
        Role.ADVISOR,
        Role.SERVICE_OFFICER,
        Role.SCHOOL_LEADER,
        Role.COUNCILLOR
    })
    @GetMapping("/strategies")
    String list(CurrentUser user, Model model) {
        model.addAttribute("packs", reading.list(user));
        model.addAttribute("lead", StrategyPermissions.leads(user));
        return "strategy/strategies";
    }

    @AllowedTo({
        Role.HEAD_OF_SCHOOL_IMPROVEMENT,
        Role.PARTNER,
        Role.ADVISOR,
        Role.SERVICE_OFFICER,
        Role.SCHOOL_LEADER,
        Role.COUNCILLOR
    })
    @GetMapping("/strategies/{id}/{version}")
    String pack(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(defaultValue = "") String view,
            CurrentUser user,
            Model model) {
        HeldPack held = reading.find(id, version, user);
        model.addAttribute("held", held);
        model.addAttribute("permissions", StrategyPermissions.of(user, held));
        model.addAttribute("lead", StrategyPermissions.leads(user));
        try {
            StrategyPack pack = strategies.find(id, version).orElseThrow(() -> new NotFoundException(id));
            model.addAttribute("pack", pack);
            model.addAttribute("words", new PackWords(pack));
            model.addAttribute("print", view.equals("print"));
            return "strategy/pack";
        } catch (StrategyProblem e) {
            model.addAttribute("problem", e.getMessage());
            return "strategy/unusable";
        }
    }

    /** The file as it was saved, to the byte. */
    @AllowedTo({
        Role.HEAD_OF_SCHOOL_IMPROVEMENT,
        Role.PARTNER,
        Role.ADVISOR,
        Role.SERVICE_OFFICER,
        Role.SCHOOL_LEADER,
        Role.COUNCILLOR
    })
    @GetMapping("/strategies/{id}/{version}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String version, CurrentUser user) {
        HeldPack held = reading.find(id, version, user);
        String yaml = strategies.file(id, version).orElseThrow(() -> new NotFoundException("File of " + id));
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(held.id() + "-" + held.version() + ".yaml"))
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @AllowedTo({
        Role.HEAD_OF_SCHOOL_IMPROVEMENT,
        Role.PARTNER,
        Role.ADVISOR,
        Role.SERVICE_OFFICER,
        Role.SCHOOL_LEADER,
        Role.COUNCILLOR
    })
    @GetMapping("/strategies/schema.json")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("strategy-pack.schema.json"))
                .body(SCHEMA);
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
