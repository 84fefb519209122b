package headway.categorisation;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.shared.Urn;
import headway.strategy.Category;
import headway.strategy.Level;
import headway.strategy.PackContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The round at a glance: a line for each school, in one query, and counts by category. */
@Component
public class RoundGrid {

    /** A category with its tag's colour. */
    public record Tag(String name, String colour, String level) {}

    /** One school's line. */
    public record Line(
            long decision,
            int urn,
            String school,
            String phase,
            @Nullable Tag suggested,
            String sentence,
            long met,
            long unknown,
            @Nullable Tag last,
            @Nullable Tag now,
            DecisionState state,
            @Nullable String holder,
            boolean inProgramme,
            int occasion) {}

    /** How many schools a category had last year and has now. */
    public record Count(String name, String colour, int suggested, int last, int now) {}

    /** The whole grid. */
    public record Grid(List<Line> lines, List<Count> counts, int cannotTell) {}

    /** Each part in one pass: asked for school by school, the newest occasion and the year before cost ten times as much. */
    private static final String LINES = """
            with newest as (
                select distinct on (urn) * from decision where round_id = :round order by urn, occasion desc),
            before as (
                select distinct on (p.urn) p.urn, p.category, p.level, p.pack_id, p.pack_version
                from round this join round r on r.authority_code = this.authority_code and r.year < this.year
                join decision p on p.round_id = r.id
                where this.id = :round and p.effective_from is not null
                order by p.urn, p.effective_from desc, p.id desc)
            select d.id, d.urn, s.name, s.phase, d.suggested_category, d.suggested_level, d.sentence, d.met, d.unknown,
                d.category, d.level, d.state, d.holder, d.in_programme, d.occasion,
                l.category as last_category, l.level as last_level, l.pack_id as last_pack, l.pack_version as last_version
            from newest d join school s on s.urn = d.urn left join before l on l.urn = d.urn
            order by s.name, d.urn""";

    private final JdbcClient jdbc;
    private final Rounds rounds;

    RoundGrid(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** The grid as the person may see it: a partner's own schools, everyone's for the head of school improvement. */
    @Transactional(readOnly = true)
    public Grid of(Round round, PackContent pack, CurrentUser user) {
        Map<String, PackContent> packs = new HashMap<>();
        Map<String, Tags> earlier = new HashMap<>();
        Tags tags = new Tags();
        List<Line> lines = jdbc
                .sql(LINES)
                .param("round", round.id())
                .query((row, index) -> new Line(
                        row.getLong("id"),
                        row.getInt("urn"),
                        row.getString("name"),
                        row.getString("phase") == null ? "" : row.getString("phase"),
                        tags.of(pack, row.getString("suggested_category"), row.getString("suggested_level")),
                        row.getString("sentence"),
                        row.getLong("met"),
                        row.getLong("unknown"),
                        last(packs, earlier, row),
                        tags.of(pack, row.getString("category"), row.getString("level")),
                        DecisionState.valueOf(row.getString("state")),
                        row.getString("holder"),
                        row.getBoolean("in_programme"),
                        row.getInt("occasion")))
                .list()
                .stream()
                .filter(line -> user.is(Role.HEAD_OF_SCHOOL_IMPROVEMENT) || user.hasSchool(new Urn(line.urn())))
                .toList();
        return new Grid(lines, counts(pack, lines), (int)
                lines.stream().filter(line -> line.suggested() == null).count());
    }

    /** Last year's category by the strategy of that year. */
    private @Nullable Tag last(Map<String, PackContent> packs, Map<String, Tags> tags, ResultSet row)
            throws SQLException {
        String category = row.getString("last_category");
        if (category == null) {
            return null;
        }
        String id = row.getString("last_pack");
        String version = row.getString("last_version");
        String name = id + "@" + version;
        PackContent pack =
                packs.computeIfAbsent(name, any -> rounds.pack(id, version).content());
        return tags.computeIfAbsent(name, any -> new Tags()).of(pack, category, row.getString("last_level"));
    }

    /** Few tags stand on many lines. */
    private static final class Tags {
        private final Map<String, Tag> made = new HashMap<>();

        @Nullable
        Tag of(PackContent pack, @Nullable String category, @Nullable String level) {
            return category == null
                    ? null
                    : made.computeIfAbsent(category + "/" + level, any -> tag(pack, category, level));
        }
    }

    private static Tag tag(PackContent pack, String category, @Nullable String level) {
        String at = level == null ? "" : pack.level(level).map(Level::name).orElse(level);
        return pack.category(category)
                .map(found -> new Tag(found.name(), found.colour(), at))
                .orElseGet(() -> new Tag(category, "grey", at));
    }

    private static List<Count> counts(PackContent pack, List<Line> lines) {
        Map<String, int[]> byName = new LinkedHashMap<>();
        pack.categories().forEach(category -> byName.put(category.name(), new int[3]));
        for (Line line : lines) {
            count(byName, line.suggested(), 0);
            count(byName, line.last(), 1);
            count(byName, line.now(), 2);
        }
        List<Count> counts = new ArrayList<>();
        for (Category category : pack.categories()) {
            int[] numbers = byName.getOrDefault(category.name(), new int[3]);
            counts.add(new Count(category.name(), category.colour(), numbers[0], numbers[1], numbers[2]));
        }
        return counts;
    }

    private static void count(Map<String, int[]> byName, @Nullable Tag tag, int column) {
        if (tag != null && byName.containsKey(tag.name())) {
            byName.get(tag.name())[column]++;
        }
    }
}
