package headway.strategy.check;

import headway.strategy.PackProblem;
import headway.strategy.expression.ExpressionProblem;
import headway.strategy.file.FileProblem;
import headway.strategy.file.Place;
import headway.strategy.file.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Walks the tree of a pack's file, broken or not, and collects what is wrong with it. */
final class PackTree {

    /** A node with its place in the tree. */
    record At(String pointer, JsonNode node) {

        At in(String name) {
            return new At(pointer + "/" + name, node.path(name));
        }

        /** The entries of a list, or none where there is no list. */
        List<At> each() {
            List<At> entries = new ArrayList<>();
            if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    entries.add(new At(pointer + "/" + i, node.path(i)));
                }
            }
            return entries;
        }

        /** The named entries of a group, or none. */
        Map<String, At> named() {
            Map<String, At> entries = new LinkedHashMap<>();
            if (node.isObject()) {
                node.propertyNames().forEach(name -> entries.put(name, in(name)));
            }
            return entries;
        }

        boolean isThere() {
            return !node.isMissingNode() && !node.isNull();
        }

        String text() {
            return node.isString() ? node.asString() : "";
        }

        String text(String name) {
            return in(name).text();
        }
    }

    private final YamlFile file;
    private final Set<PackProblem> problems = new LinkedHashSet<>();

    PackTree(YamlFile file) {
        this.file = file;
    }

    At root() {
        JsonNode root = file.root();
        return new At("", root == null ? MissingNode.getInstance() : root);
    }

    /** The ids of a list's entries. */
    Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        root().in(list).each().forEach(entry -> ids.add(entry.text("id")));
        ids.remove("");
        return ids;
    }

    void report(At at, String sentence) {
        Place place = file.place(at.pointer());
        problems.add(new PackProblem(place.line(), place.column(), path(at.pointer()), sentence));
    }

    void report(At at, ExpressionProblem problem) {
        Place place = file.place(at.pointer());
        int column = problem.line() == 0 ? place.textColumn() + problem.column() : problem.column() + 1;
        problems.add(
                new PackProblem(place.textLine() + problem.line(), column, path(at.pointer()), problem.sentence()));
    }

    void report(FileProblem problem) {
        Place place = problem.place();
        problems.add(new PackProblem(place.line(), place.column(), path(problem.pointer()), problem.sentence()));
    }

    /** Everything found, by line. */
    List<PackProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(PackProblem::line).thenComparingInt(PackProblem::column))
                .toList();
    }

    /** A pointer in words: an entry of a list goes by its id where it has one, else by its number from 1. */
    private String path(String pointer) {
        List<String> words = new ArrayList<>();
        At at = root();
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            JsonNode child = at.node().isArray()
                    ? at.node().path(number(name))
                    : at.node().path(unescape(name));
            String id = at.node().isArray() ? child.path("id").asString("") : unescape(name);
            words.add(id.isEmpty() ? "number " + (number(name) + 1) : id);
            at = new At("", child);
        }
        return String.join(" › ", words);
    }

    private static int number(String name) {
        return name.matches("\\d{1,6}") ? Integer.parseInt(name) : -1;
    }

    private static String unescape(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
