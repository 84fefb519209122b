package headway.strategy.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A YAML file as a tree that knows where everything stands. The root is null where it could not be read at all. */
public record YamlFile(@Nullable JsonNode root, Map<String, Place> places, List<FileProblem> problems) {

    /** Where something stands; what is not in the file stands where its nearest ancestor does. */
    public Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return Place.START;
    }
}
