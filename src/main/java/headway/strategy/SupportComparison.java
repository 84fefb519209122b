package headway.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a pack changes in units, levels, and what they bring. */
final class SupportComparison {

    private static final String AREA = "Levels of support";

    private final PackContent before;
    private final PackContent after;
    private final Differences differences;

    SupportComparison(PackContent before, PackContent after, Differences differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    void add() {
        differences.both(AREA, "unit", before.units(), after.units(), Unit::id, Unit::many, (was, is) -> {
            changed("The name of one of the unit '" + is.id() + "'", was.one(), is.one());
            changed("The name of the unit '" + is.id() + "'", was.many(), is.many());
            changed("What the unit '" + is.id() + "' counts", was.counted(), is.counted());
        });
        levels();
        differences.both(AREA, "extra", before.extras(), after.extras(), Extra::id, Extra::name, (was, is) -> {
            changed("The name of the extra '" + is.id() + "'", was.name(), is.name());
            changed("The meaning of the extra '" + is.id() + "'", was.meaning(), is.meaning());
        });
        additions();
        recalculation(before.recalculation(), after.recalculation());
    }

    private void levels() {
        differences.both(AREA, "level", before.levels(), after.levels(), Level::id, Level::title, (was, is) -> {
            changed("The name of " + was.title(), was.title(), is.title());
            changed("The short name of " + is.title(), was.name(), is.name());
            entitlements(is.title(), was.entitlements(), is.entitlements());
            changed("The advisory support of " + is.title(), was.advisory(), is.advisory());
            changed("Whether that support is free at " + is.title(), was.advisoryFree(), is.advisoryFree());
            changed("What else " + is.title() + " brings", extras(before, was), extras(after, is));
        });
        differences.order(AREA, "levels", before.levels(), after.levels(), Level::id, Level::title);
    }

    private void additions() {
        differences.both(
                AREA, "addition", before.additions(), after.additions(), Addition::id, Addition::wording, (was, is) -> {
                    changed("The wording of the addition '" + is.id() + "'", was.wording(), is.wording());
                    changed("Who gets the addition '" + is.id() + "'", was.when(), is.when());
                    entitlements("the addition '" + is.id() + "'", was.entitlements(), is.entitlements());
                });
    }

    private void recalculation(Recalculation was, Recalculation is) {
        changed("What becomes of the support when the level changes", was.basis(), is.basis());
        changed(
                "How parts of a unit are rounded",
                was.rounded().words(),
                is.rounded().words());
        changed("The text on changes of level", was.text(), is.text());
        changed("The reading of changes of level", was.reading(), is.reading());
    }

    private void entitlements(String whose, Map<String, Integer> was, Map<String, Integer> is) {
        Set<String> units = new LinkedHashSet<>(was.keySet());
        units.addAll(is.keySet());
        for (String unit : units) {
            changed("What " + whose + " brings in " + unit, was.getOrDefault(unit, 0), is.getOrDefault(unit, 0));
        }
    }

    private static String extras(PackContent pack, Level level) {
        List<String> names = pack.extras().stream()
                .filter(extra -> level.extras().contains(extra.id()))
                .map(Extra::name)
                .toList();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private void changed(String what, @Nullable Object was, @Nullable Object is) {
        differences.changed(AREA, what, was, is);
    }
}
