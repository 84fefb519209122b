package headway.strategy.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import headway.strategy.expression.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a file against the pack format's JSON schema and says in sentences where it departs from it. */
public final class SchemaCheck {

    private static final String RESOURCE = "/strategy/pack.schema.json";

    private final JsonNode definition;
    private final Schema schema;

    /** Reads the schema that ships with the product. */
    public SchemaCheck() {
        String text = text();
        definition = JsonMapper.shared().readTree(text);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** Everything in which a file departs from the schema. */
    public List<FileProblem> check(YamlFile file) {
        JsonNode root = file.root();
        if (root == null) {
            return List.of();
        }
        return schema.validate(root).stream().map(error -> problem(file, error)).toList();
    }

    private FileProblem problem(YamlFile file, Error error) {
        String pointer = pointer(error);
        String property = error.getProperty();
        boolean named = property != null && "additionalProperties".equals(error.getKeyword());
        String at = named ? pointer + "/" + YamlReader.escape(property) : pointer;
        return new FileProblem(file.place(at), at, sentence(error, property == null ? "" : property));
    }

    private String sentence(Error error, String property) {
        JsonNode found = error.getInstanceNode();
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "'%s' is missing here.%s".formatted(property, describe(error, property));
            case "additionalProperties" ->
                "The pack format has no '%s' here.%s".formatted(property, Names.hint(property, allowed(error)));
            case "type" -> "This should be %s; it is %s.".formatted(kinds(wanted), kind(found));
            case "enum" ->
                "'%s' cannot be used here.%s It should be one of: %s."
                        .formatted(found.asString(""), Names.hint(found.asString(""), words(wanted)), list(wanted));
            case "pattern" ->
                "'%s' is not written as it should be.%s".formatted(found.asString(""), describe(error, null));
            case "minItems" -> "This list needs at least %s.".formatted(entries(wanted.asInt()));
            case "minLength" -> "This is empty. Write it, or leave it out.";
            case "minProperties" -> "This needs at least %s.".formatted(entries(wanted.asInt()));
            case "minimum" -> "%s is too small: at least %s.".formatted(found.asString(), wanted.asString());
            case "maximum" -> "%s is too great: at most %s.".formatted(found.asString(), wanted.asString());
            case "uniqueItems" -> "This list names something twice.";
            default -> error.getMessage() + ".";
        };
    }

    /** What the schema itself says of a property, for a person. */
    private String describe(Error error, @Nullable String property) {
        JsonNode around = around(error);
        JsonNode about = property == null ? around : around.path("properties").path(property);
        String description = resolved(about).path("description").asString("");
        String own = about.path("description").asString(description);
        return own.isEmpty() ? "" : " " + own;
    }

    private List<String> allowed(Error error) {
        return new ArrayList<>(around(error).path("properties").propertyNames());
    }

    /** The part of the schema in which the keyword stands. */
    private JsonNode around(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        int last = fragment.lastIndexOf('/');
        JsonNode node = definition.at(fragment.substring(0, Math.max(0, last)));
        return "required".equals(error.getKeyword()) || "additionalProperties".equals(error.getKeyword())
                ? resolved(node)
                : node;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#") ? definition.at(reference.substring(1)) : node;
    }

    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            pointer.append('/').append(YamlReader.escape(String.valueOf(location.getElement(i))));
        }
        return pointer.toString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String list(JsonNode list) {
        return String.join(", ", words(list));
    }

    private static String kinds(JsonNode wanted) {
        return wanted.isArray()
                ? String.join(
                        " or ", words(wanted).stream().map(SchemaCheck::kind).toList())
                : kind(wanted.asString());
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of named entries";
            default -> "left out";
        };
    }

    private static String kind(JsonNode found) {
        if (found.isNull()) {
            return "empty";
        }
        return found.isString()
                ? "text"
                : found.isBoolean()
                        ? "true or false"
                        : found.isNumber() ? "a number" : found.isArray() ? "a list" : "a group of named entries";
    }

    private static String entries(int count) {
        return count == 1 ? "one entry" : count + " entries";
    }

    private static String text() {
        try (InputStream in = Optional.ofNullable(SchemaCheck.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + " is missing from the build."))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
