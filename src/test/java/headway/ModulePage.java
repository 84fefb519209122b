package headway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The page that tells and draws the modules, made from the code: what each is, hides, and really uses. */
final class ModulePage {

    private static final Set<String> PLATFORM =
            new TreeSet<>(Set.of("shared", "facts", "database", "audit", "web", "identity", "imports", "documents"));
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModulePage(ApplicationModules modules) {
        for (ApplicationModule module : modules) {
            String name = module.getIdentifier().toString();
            titles.put(name, module.getDisplayName());
            uses.put(
                    name,
                    module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(used -> used.getIdentifier().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # Modules

                Written by `ModularityTests` from the code, which also verifies that each module uses only what it declares in its
                `package-info.java`. Not to be edited by hand.

                An arrow reads 'uses'. What follows from other arrows is left out of the drawing, and so are `shared` and `facts`,
                the vocabulary that all may use; the table has every use. `components.puml` has the kinds of use as PlantUML.

                ```mermaid
                """);
        page.append(drawing()).append("```\n\n| Module | What it is | What it hides | Uses |\n|---|---|---|---|\n");
        uses.forEach((name, used) -> page.append("| `")
                .append(name)
                .append("` | ")
                .append(sentences(name))
                .append(" | ")
                .append(used.isEmpty() ? "nothing" : String.join(", ", used))
                .append(" |\n"));
        return page.toString();
    }

    private String drawing() {
        StringBuilder lines = new StringBuilder("flowchart TD\n");
        group(
                lines,
                "business",
                "The business",
                uses.keySet().stream().filter(name -> !PLATFORM.contains(name)).toList());
        group(
                lines,
                "platform",
                "The platform",
                uses.keySet().stream()
                        .filter(PLATFORM::contains)
                        .filter(this::drawn)
                        .toList());
        uses.forEach((name, used) -> used.stream()
                .filter(other -> drawn(name) && drawn(other) && !roundabout(name, other))
                .forEach(other -> lines.append("  ")
                        .append(name)
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        return lines.toString();
    }

    private boolean drawn(String name) {
        return !name.equals("shared") && !name.equals("facts");
    }

    private void group(StringBuilder lines, String id, String title, List<String> names) {
        lines.append("  subgraph ").append(id).append("[").append(title).append("]\n");
        names.forEach(name -> lines.append("    ")
                .append(name)
                .append("[")
                .append(titles.get(name))
                .append("]\n"));
        lines.append("  end\n");
    }

    /** Whether a module reaches another also through a third. */
    private boolean roundabout(String from, String to) {
        Deque<String> next = new ArrayDeque<>(uses.get(from));
        next.remove(to);
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            for (String each : uses.get(next.remove())) {
                if (each.equals(to)) {
                    return true;
                }
                if (seen.add(each)) {
                    next.add(each);
                }
            }
        }
        return false;
    }

    /** What the module's package-info says: before 'Hides:' and behind it. */
    private static String sentences(String name) {
        try {
            String source = Files.readString(Path.of("src/main/java/headway", name, "package-info.java"));
            Matcher comment = COMMENT.matcher(source);
            String text = comment.find() ? comment.group(1) : "";
            String plain = Arrays.stream(text.split("\n"))
                    .map(line -> line.replaceFirst("^\\s*\\*\\s?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\{@\\w+ ([^}]*)}", "$1");
            String[] parts = plain.split("(?=Hides)", 2);
            return parts[0].strip() + " | "
                    + (parts.length > 1 ? parts[1].replaceFirst("^Hides:? ", "").strip() : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
