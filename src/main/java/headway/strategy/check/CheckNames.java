package headway.strategy.check;

import headway.strategy.check.PackTree.At;
import headway.strategy.expression.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every id stands once and that every name means something. */
final class CheckNames {

    private static final List<String> LISTS = List.of(
            "offer",
            "units",
            "values",
            "categories",
            "criteria",
            "extras",
            "levels",
            "additions",
            "timetable",
            "deadlines",
            "letters");

    private final PackTree tree;
    private final Set<String> categories;
    private final Set<String> levels;
    private final Set<String> units;

    CheckNames(PackTree tree) {
        this.tree = tree;
        this.categories = tree.ids("categories");
        this.levels = tree.ids("levels");
        this.units = tree.ids("units");
    }

    void check() {
        At root = tree.root();
        LISTS.forEach(list -> unique(root.in(list)));
        root.in("texts").named().values().forEach(this::unique);
        unique(root.in("combining").in("rules"));
        root.in("letters").each().forEach(letter -> unique(letter.in("sections")));
        for (At criterion : root.in("criteria").each()) {
            known(criterion.in("category"), categories, "category");
        }
        for (At level : root.in("levels").each()) {
            level.in("extras").each().forEach(extra -> known(extra, tree.ids("extras"), "extra"));
            units(level);
        }
        root.in("additions").each().forEach(this::units);
        for (At letter : root.in("letters").each()) {
            for (At section : letter.in("sections").each()) {
                section.in("categories").each().forEach(it -> known(it, categories, "category"));
                section.in("levels").each().forEach(it -> known(it, levels, "level"));
            }
        }
        pairs(root.in("pairs"));
    }

    private void pairs(At pairs) {
        Set<String> paired = new LinkedHashSet<>();
        Set<String> given = new LinkedHashSet<>();
        for (At pair : pairs.each()) {
            known(pair.in("category"), categories, "category");
            if (!paired.add(pair.text("category"))) {
                tree.report(
                        pair,
                        "The category '%s' already has its levels. Put them in one entry."
                                .formatted(pair.text("category")));
            }
            for (At level : pair.in("levels").each()) {
                known(level, levels, "level");
                given.add(level.text());
            }
        }
        for (At category : tree.root().in("categories").each()) {
            String id = category.text("id");
            if (!id.isEmpty() && !paired.contains(id)) {
                tree.report(
                        category, "'pairs' does not say which levels the category '%s' may be given.".formatted(id));
            }
        }
        for (At level : tree.root().in("levels").each()) {
            String id = level.text("id");
            if (!id.isEmpty() && !given.contains(id)) {
                tree.report(level, "No category may be given the level '%s': 'pairs' does not name it.".formatted(id));
            }
        }
    }

    private void units(At holder) {
        holder.in("entitlements").named().forEach((unit, at) -> {
            if (!units.contains(unit)) {
                tree.report(at, "There is no unit '%s'.%s".formatted(unit, Names.hint(unit, units)));
            }
        });
    }

    private void unique(At list) {
        Map<String, At> seen = new HashMap<>();
        for (At entry : list.each()) {
            String id = entry.text("id");
            if (!id.isEmpty() && seen.putIfAbsent(id, entry) != null) {
                tree.report(
                        entry.in("id"),
                        "The id '%s' is used twice in this list. Give this entry another.".formatted(id));
            }
        }
    }

    private void known(At at, Collection<String> known, String kind) {
        String name = at.text();
        if (!name.isEmpty() && !known.contains(name)) {
            tree.report(at, "There is no %s '%s'.%s".formatted(kind, name, Names.hint(name, known)));
        }
    }
}
