package headway.strategy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the combining rule makes of the outcomes.
 *
 * @param rule the rule that gave the category, or null if none holds
 * @param level the rule that gave the level, or null if none holds
 */
record Verdict(CompiledCombining.@Nullable Rule rule, CompiledCombining.@Nullable LevelRule level) {

    static final Verdict NONE = new Verdict(null, null);

    @Nullable
    String categoryId() {
        return rule == null ? null : rule.source().category();
    }

    /** Whether both come to the same category and level. */
    boolean leadsWhere(Verdict other) {
        return Objects.equals(categoryId(), other.categoryId()) && Objects.equals(levelId(), other.levelId());
    }

    /** The category that it comes to, or null. */
    @Nullable
    Category category(PackContent content) {
        String id = categoryId();
        return id == null ? null : content.category(id).orElse(null);
    }

    /** The level that it comes to, or null. */
    @Nullable
    Level level(PackContent content) {
        String id = levelId();
        return id == null ? null : content.level(id).orElse(null);
    }

    @Nullable
    String levelId() {
        return level == null ? null : level.source().level();
    }
}
