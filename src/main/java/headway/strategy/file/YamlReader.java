package headway.strategy.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML into a tree and notes where everything stands. */
public final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** A strategy with all its letters is under 100 kB; more than this is not a strategy. */
    private static final int LARGEST = 1_000_000;
    /** The deepest part of a strategy stands under ten lists and maps. */
    private static final int DEEPEST = 50;

    private final Map<String, Place> places = new HashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader() {}

    /** Reads a file's text. */
    public static YamlFile read(String text) {
        return new YamlReader().readAll(text);
    }

    private YamlFile readAll(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true) // found below, all of them, each with its line
                .setCodePointLimit(LARGEST)
                .build();
        try {
            Optional<Mark> tooDeep = tooDeep(settings, text);
            if (tooDeep.isPresent()) {
                problems.add(new FileProblem(
                        at(tooDeep.get()),
                        "",
                        "Lists and maps stand within each other more than %d deep here. No strategy needs that: look for a bracket that is not closed."
                                .formatted(DEEPEST)));
                return new YamlFile(null, places, problems);
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(new FileProblem(Place.START, "", "The file is empty."));
                return new YamlFile(null, places, problems);
            }
            return new YamlFile(convert(root.get(), ""), places, problems);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(YamlReader::at).orElse(Place.START);
            String trouble = e.getProblem() == null ? "" : ": " + e.getProblem();
            problems.add(new FileProblem(
                    place,
                    "",
                    "The file cannot be read as YAML from here%s. Look for a wrong indent, a missing colon or quotation mark."
                            .formatted(trouble)));
        } catch (YamlEngineException e) {
            problems.add(new FileProblem(Place.START, "", "The file cannot be read as YAML: " + e.getMessage()));
        }
        return new YamlFile(null, places, problems);
    }

    /** Where the first list or map begins that stands too deep; found without going down into it. */
    private static Optional<Mark> tooDeep(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                return event.getStartMark();
            }
        }
        return Optional.empty();
    }

    private JsonNode convert(Node node, String pointer) {
        if (!(node instanceof ScalarNode) && !seen.add(node)) {
            problem(pointer, "A part of the file is used again by its anchor (*…) here. Write it out instead.");
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar, pointer);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problem(pointer, "A name must be a word here, not a list or a map.");
                continue;
            }
            String inside = pointer + "/" + escape(key.getValue());
            places.put(inside, place(key, entry.getValueNode()));
            if (object.has(key.getValue())) {
                problem(inside, "'%s' is given twice. Keep one.".formatted(key.getValue()));
            }
            object.set(key.getValue(), convert(entry.getValueNode(), inside));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            String inside = pointer + "/" + array.size();
            places.put(inside, place(item, item));
            array.add(convert(item, inside));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, String pointer) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        try {
            if (tag.equals(Tag.INT)) {
                return JSON.numberNode(Long.parseLong(text));
            }
            if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(Double.parseDouble(text));
            }
        } catch (NumberFormatException e) {
            problem(pointer, "'%s' is not a number that can be used here.".formatted(text));
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private void problem(String pointer, String sentence) {
        problems.add(new FileProblem(places.getOrDefault(pointer, Place.START), pointer, sentence));
    }

    private static Place place(Node name, Node value) {
        Place of = name.getStartMark().map(YamlReader::at).orElse(Place.START);
        Place text = value.getStartMark().map(YamlReader::at).orElse(of);
        boolean block = value instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        boolean quoted = value instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
        return block
                ? new Place(of.line(), of.column(), text.line() + 1, 1)
                : new Place(of.line(), of.column(), text.line(), text.column() + (quoted ? 1 : 0));
    }

    private static Place at(Mark mark) {
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return new Place(line, column, line, column);
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
