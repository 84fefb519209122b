package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.Category;
import headway.strategy.PackContent;
import headway.web.AllowedTo;
import headway.web.Navigation;
import headway.web.NavigationItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What councillors see: how many schools of the authority have each category, year by year; no school is named. */
@Controller
public class CountsController implements Navigation {

    /** One category of one round. */
    public record Count(String name, String colour, int schools) {}

    /** One round. */
    public record Year(Round round, String strategy, List<Count> counts, int settled, int all) {}

    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CountsController(Rounds rounds, JdbcClient jdbc, TransactionTemplate transaction) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<NavigationItem> items(CurrentUser user) {
        return user.is(Role.COUNCILLOR) ? List.of(new NavigationItem(20, "Schools by category", "/counts")) : List.of();
    }

    @AllowedTo({Role.COUNCILLOR, Role.HEAD_OF_SCHOOL_IMPROVEMENT})
    @GetMapping("/counts")
    String counts(Model model) {
        List<Year> years = transaction.execute(
                status -> rounds.all().stream().map(this::year).toList());
        model.addAttribute("years", years == null ? List.of() : years);
        return "categorisation/counts";
    }

    private Year year(Round round) {
        PackContent pack = rounds.pack(round.packId(), round.packVersion()).content();
        List<Count> counts = new ArrayList<>();
        int settled = 0;
        for (Category category : pack.categories()) {
            int schools = count("and d.effective_from is not null and d.category = ?", round.id(), category.id());
            settled += schools;
            counts.add(new Count(category.name(), category.colour(), schools));
        }
        return new Year(round, pack.title(), counts, settled, count("and ? <> ''", round.id(), "all"));
    }

    /** Schools of a round by their latest decision of a kind, each school once. */
    private int count(String condition, long round, String value) {
        return jdbc.sql("""
                        select count(*) from (
                            select distinct on (d.urn) d.* from decision d where d.round_id = ? %s
                            order by d.urn, d.occasion desc) d
                        where not exists (select from decision o where o.round_id = d.round_id and o.urn = d.urn
                            and o.effective_from is not null and d.effective_from is not null and o.occasion > d.occasion)""".formatted(condition))
                .param(round)
                .param(value)
                .query(Integer.class)
                .single();
    }
}
