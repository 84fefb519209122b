package headway.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import headway.strategy.file.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a pack says can be changed without the comparison saying so. */
class ComparisonIsCompleteTests {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"merton-2016-17", "headway-2026", "four-stage"})
    void everyValueOfAPackThatChangesIsSaid(String pack) {
        JsonNode root =
                Objects.requireNonNull(YamlReader.read(TestPacks.file(pack)).root());
        PackContent before = RECORDS.treeToValue(root, PackContent.class);
        List<String> unsaid = new ArrayList<>();
        List<String> leaves = leaves(root, "");

        int changed = 0;
        for (String leaf : leaves) {
            JsonNode copy = root.deepCopy();
            change(copy, leaf);
            try {
                PackContent after = RECORDS.treeToValue(copy, PackContent.class);
                changed++;
                if (!leaf.equals("/id")
                        && !leaf.equals("/version")
                        && PackComparison.compare(before, after).isEmpty()) {
                    unsaid.add(leaf);
                }
            } catch (JacksonException noSuchWord) {
                // A word of a fixed list or a date: what it becomes here is none.
            }
        }

        assertThat(unsaid).as("changes that the comparison leaves out").isEmpty();
        assertThat(changed).as("changes tried").isGreaterThan(leaves.size() * 9 / 10);
    }

    private static List<String> leaves(JsonNode node, String at) {
        List<String> leaves = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> leaves.addAll(leaves(each.getValue(), at + "/" + each.getKey())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                leaves.addAll(leaves(array.get(i), at + "/" + i));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    private static void change(JsonNode root, String leaf) {
        String last = leaf.substring(leaf.lastIndexOf('/') + 1);
        JsonNode parent = root.at(leaf.substring(0, leaf.lastIndexOf('/')));
        JsonNode was = root.at(leaf);
        JsonNode is;
        if (was.isBoolean()) {
            is = RECORDS.getNodeFactory().booleanNode(!was.asBoolean());
        } else if (was.isNumber()) {
            is = RECORDS.getNodeFactory().numberNode(was.asInt() + 1);
        } else {
            is = RECORDS.getNodeFactory().stringNode(was.asString() + "x");
        }
        if (parent instanceof ObjectNode object) {
            object.set(last, is);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), is);
        }
    }
}
