package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing about one strategy stands in production code: its categories live in its pack and nowhere else. */
class NoStrategyInJavaTests {

    private static final Path PACKS = Path.of("src/main/resources/strategy");
    private static final Pattern CATEGORIES = Pattern.compile("(?ms)^categories:\\n(.*?)^\\S");
    private static final Pattern NAME = Pattern.compile("\\{id: ([^,}]+), name: ([^,}]+)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

    @Test
    void noCategoryOfAShippedStrategyIsNamedInAStringOfProductionCode() {
        Pattern named = Pattern.compile("\\b(" + String.join("|", categories()) + ")\\b", Pattern.CASE_INSENSITIVE);
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher literal = LITERAL.matcher(read(file));
            while (literal.find()) {
                if (named.matcher(literal.group()).find()) {
                    found.add(file + ": " + literal.group());
                }
            }
        }

        assertThat(found).as("category names in production code").isEmpty();
    }

    @Test
    void theCategoriesOfTheShippedStrategiesAreFound() {
        assertThat(categories()).contains("green", "Amber", "yellow", "Red");
    }

    private static Set<String> categories() {
        Set<String> names = new LinkedHashSet<>();
        for (Path pack : files(PACKS, ".yaml")) {
            Matcher categories = CATEGORIES.matcher(read(pack));
            assertThat(categories.find()).as("categories of %s", pack).isTrue();
            NAME.matcher(categories.group(1)).results().forEach(match -> {
                names.add(match.group(1).trim());
                names.add(match.group(2).trim());
            });
        }
        return names;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
