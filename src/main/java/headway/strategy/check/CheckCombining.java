package headway.strategy.check;

import headway.strategy.check.PackTree.At;
import headway.strategy.expression.Names;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the combining rule speaks of what there is, can come to every category, and asks for evidence. */
final class CheckCombining {

    private final PackTree tree;
    private final At combining;
    private final Map<String, At> criteria = new LinkedHashMap<>();
    private final Set<String> categories;
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    CheckCombining(PackTree tree) {
        this.tree = tree;
        this.combining = tree.root().in("combining");
        this.categories = tree.ids("categories");
        tree.root().in("criteria").each().forEach(it -> criteria.put(it.text("id"), it));
        for (At pair : tree.root().in("pairs").each()) {
            Set<String> levels = allowed.computeIfAbsent(pair.text("category"), none -> new TreeSet<>());
            pair.in("levels").each().forEach(level -> levels.add(level.text()));
        }
    }

    void check() {
        clashes();
        combining.in("groups").named().values().forEach(group -> group.each().forEach(this::name));
        Set<String> reached = new LinkedHashSet<>();
        for (At rule : combining.in("rules").each()) {
            reached.add(rule.text("category"));
            category(rule.in("category"), rule.text("category"));
            condition(rule.in("when"));
            evidence(rule);
        }
        for (At category : tree.root().in("categories").each()) {
            String id = category.text("id");
            if (!id.isEmpty() && combining.isThere() && !reached.contains(id)) {
                tree.report(category, "No rule of 'combining' ever suggests the category '%s'.".formatted(id));
            }
        }
        combining.in("levels").named().forEach(this::levels);
        criteria.forEach((id, criterion) -> {
            if (criterion.in("weight").node().asInt(0) > 0 && !used.contains(id)) {
                tree.report(
                        criterion,
                        "No rule uses '%s'. Name it in a rule, or give it the weight 0 to show that it only informs."
                                .formatted(id));
            }
        });
    }

    private void clashes() {
        for (String group : combining.in("groups").named().keySet()) {
            if (categories.contains(group) || criteria.containsKey(group)) {
                tree.report(
                        combining.in("groups").in(group),
                        "'%s' already is a category or a criterion. Name the group otherwise.".formatted(group));
            }
        }
        criteria.forEach((id, at) -> {
            if (categories.contains(id)) {
                tree.report(at.in("id"), "'%s' already is a category. Name the criterion otherwise.".formatted(id));
            }
        });
    }

    /** A category must rest on something found: nobody's silence may earn one. */
    private void evidence(At rule) {
        At when = rule.in("when");
        boolean asks = List.of("met", "any", "not_met", "points").stream()
                .anyMatch(part -> when.in(part).isThere());
        if (when.isThere() && !asks) {
            tree.report(
                    when,
                    "This rule would hold of a school of which nothing is known. Add 'met', 'any', 'not_met' or 'points'.");
        }
    }

    private void levels(String category, At rules) {
        category(rules, category);
        List<At> each = rules.each();
        for (int i = 0; i < each.size(); i++) {
            At rule = each.get(i);
            String level = rule.text("level");
            Set<String> may = allowed.getOrDefault(category, Set.of());
            if (categories.contains(category) && !level.isEmpty() && !may.contains(level)) {
                tree.report(
                        rule.in("level"),
                        "'pairs' does not allow the level '%s' for the category '%s'. Allowed: %s."
                                .formatted(level, category, String.join(", ", may)));
            }
            if (!rule.in("when").isThere() && i < each.size() - 1) {
                tree.report(
                        rule, "This has no 'when', so it always holds, and what follows is never tried. Put it last.");
            }
            condition(rule.in("when"));
        }
    }

    private void condition(At condition) {
        for (String part : List.of("met", "any", "none", "not_met", "does_not_apply")) {
            condition.in(part).each().forEach(this::name);
        }
        At points = condition.in("points");
        points.in("of").each().forEach(this::name);
        int possible = points.in("of").each().stream()
                .flatMap(of -> members(of.text()).stream())
                .distinct()
                .mapToInt(id -> weight(id))
                .sum();
        int atLeast = points.in("at_least").node().asInt(0);
        if (points.isThere() && possible < atLeast) {
            tree.report(points, "All these together weigh %d, so %d is never reached.".formatted(possible, atLeast));
        }
    }

    private int weight(String id) {
        At criterion = criteria.get(id);
        return criterion == null ? 0 : criterion.in("weight").node().asInt(0);
    }

    private void name(At at) {
        String name = at.text();
        Set<String> members = members(name);
        used.addAll(members);
        if (!name.isEmpty() && members.isEmpty() && !categories.contains(name)) {
            Set<String> known = new TreeSet<>(criteria.keySet());
            known.addAll(categories);
            known.addAll(combining.in("groups").named().keySet());
            tree.report(
                    at, "There is no criterion, category or group '%s'.%s".formatted(name, Names.hint(name, known)));
        }
    }

    /** The criteria that a name stands for. */
    private Set<String> members(String name) {
        Set<String> members = new LinkedHashSet<>();
        if (criteria.containsKey(name)) {
            members.add(name);
        }
        criteria.forEach((id, at) -> {
            if (at.text("category").equals(name)) {
                members.add(id);
            }
        });
        for (At member : combining.in("groups").in(name).each()) {
            if (criteria.containsKey(member.text())) {
                members.add(member.text());
            } else if (categories.contains(member.text())) {
                members.addAll(members(member.text()));
            }
        }
        return members;
    }

    private void category(At at, String name) {
        if (!name.isEmpty() && !categories.contains(name)) {
            tree.report(at, "There is no category '%s'.%s".formatted(name, Names.hint(name, categories)));
        }
    }
}
