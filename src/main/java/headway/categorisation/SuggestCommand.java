package headway.categorisation;

import headway.evidence.FactSheets;
import headway.facts.FactSheet;
import headway.identity.ReaderContext;
import headway.register.School;
import headway.register.Schools;
import headway.shared.AuthorityCode;
import headway.shared.Command;
import headway.shared.CurrentUser;
import headway.strategy.Category;
import headway.strategy.Evaluation;
import headway.strategy.Evaluator;
import headway.strategy.Finding;
import headway.strategy.Level;
import headway.strategy.Outcome;
import headway.strategy.Strategies;
import headway.strategy.StrategyPack;
import headway.strategy.Suggestion;
import headway.web.TableExport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

@Component
class SuggestCommand implements Command {

    private final Schools schools;
    private final FactSheets sheets;
    private final Strategies strategies;
    private final ObjectMapper json;

    SuggestCommand(Schools schools, FactSheets sheets, Strategies strategies, ObjectMapper json) {
        this.schools = schools;
        this.sheets = sheets;
        this.strategies = strategies;
        this.json = json;
    }

    /** One school's suggestion, as printed. */
    record Line(
            int urn,
            String school,
            String phase,
            String category,
            String level,
            String why,
            String couldBe,
            int met,
            int cannotTell,
            String missing) {}

    @Override
    public String name() {
        return "suggest";
    }

    @Override
    public String summary() {
        return "what the strategy suggests for every school of an authority";
    }

    @Override
    public String usage() {
        return "suggest --authority CODE --as-at DATE [--pack ID[@VERSION]] [--format table|csv|json | --summary]\n"
                + "  --summary  counts instead of schools: suggestions, findings, what is not known and what to load next";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Map<String, String> options = new LinkedHashMap<>();
        boolean summary = arguments.contains("--summary");
        List<String> pairs =
                arguments.stream().filter(word -> !word.equals("--summary")).toList();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            options.put(pairs.get(i), pairs.get(i + 1));
        }
        LocalDate asAt;
        AuthorityCode authority;
        try {
            asAt = LocalDate.parse(options.getOrDefault("--as-at", ""));
            authority = new AuthorityCode(Integer.parseInt(options.getOrDefault("--authority", "")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            err.println("Usage: headway " + usage());
            return 2;
        }
        Optional<StrategyPack> pack = ReaderContext.asSystem(
                CurrentUser.system("command line", authority), () -> chosen(options.get("--pack"), authority, asAt));
        if (pack.isEmpty()) {
            err.println("No published strategy holds for authority " + authority + " on " + asAt
                    + ". Name one with --pack; these are published: "
                    + strategies.list().stream()
                            .map(held -> held.id() + "@" + held.version())
                            .collect(Collectors.joining(", ")));
            return 1;
        }
        List<Suggested> suggested = ReaderContext.asSystem(
                CurrentUser.system("command line", authority), () -> suggested(pack.get(), authority, asAt));
        if (suggested.isEmpty()) {
            err.println("The register holds no state-funded school of authority " + authority + " that was open on "
                    + asAt + ". Load the register first: headway import FILE");
            return 1;
        }
        if (summary) {
            new SuggestionSummary(
                            pack.get(),
                            suggested.stream().map(Suggested::evaluation).toList())
                    .print(out);
            return 0;
        }
        List<Line> lines = suggested.stream()
                .map(each -> line(each.school(), each.evaluation()))
                .toList();
        print(lines, pack.get(), asAt, options.getOrDefault("--format", "table"), out);
        return 0;
    }

    private Optional<StrategyPack> chosen(@Nullable String named, AuthorityCode authority, LocalDate asAt) {
        if (named == null) {
            return strategies.current(authority, asAt);
        }
        String[] parts = named.split("@", 2);
        return strategies.list().stream()
                .filter(held -> held.id().equals(parts[0])
                        && (parts.length == 1 || held.version().equals(parts[1])))
                .findFirst()
                .flatMap(held -> strategies.find(held.id(), held.version()));
    }

    private record Suggested(School school, Evaluation evaluation) {}

    private List<Suggested> suggested(StrategyPack pack, AuthorityCode authority, LocalDate asAt) {
        List<School> all = schools.openAt(authority, asAt);
        List<FactSheet> facts = sheets.asAt(all, asAt);
        List<Suggested> suggested = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            suggested.add(new Suggested(all.get(i), Evaluator.evaluate(pack, facts.get(i), Map.of())));
        }
        return suggested;
    }

    private static Line line(School school, Evaluation evaluation) {
        Suggestion suggestion = evaluation.suggestion();
        Category category = suggestion.category();
        Level level = suggestion.level();
        return new Line(
                school.urn().value(),
                school.name(),
                school.phase(),
                category == null ? "Cannot tell" : category.name(),
                level == null ? "" : level.name(),
                suggestion.deciding().stream()
                        .filter(Finding::isMet)
                        .map(finding -> finding.criterion().wording())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                suggestion.range().stream()
                        .map(possible -> possible.category().name())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                (int) evaluation.findings().stream().filter(Finding::isMet).count(),
                (int) evaluation.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.CANNOT_TELL)
                        .count(),
                evaluation.findings().stream()
                        .flatMap(finding -> finding.missing().stream())
                        .map(missing -> missing.fact().title())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private void print(List<Line> lines, StrategyPack pack, LocalDate asAt, String format, PrintStream out) {
        switch (format) {
            case "json" -> out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(lines));
            case "csv" -> csv(lines, out);
            default -> table(lines, pack, asAt, out);
        }
    }

    private static void csv(List<Line> lines, PrintStream out) {
        List<List<@Nullable Object>> rows = lines.stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.urn(),
                        line.school(),
                        line.phase(),
                        line.category(),
                        line.level(),
                        line.why(),
                        line.couldBe(),
                        line.met(),
                        line.cannotTell(),
                        line.missing()))
                .toList();
        try {
            TableExport.csv(
                    out,
                    List.of(
                            "URN",
                            "School",
                            "Phase",
                            "Category",
                            "Level",
                            "Why",
                            "Could be",
                            "Met",
                            "Cannot tell",
                            "Missing"),
                    rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(List<Line> lines, StrategyPack pack, LocalDate asAt, PrintStream out) {
        out.printf("%s, as at %s: %d schools%n%n", pack.title(), asAt, lines.size());
        for (Line line : lines) {
            out.printf(
                    "%d  %-45.45s %-12.12s %-11s %-5s %s%s%n",
                    line.urn(),
                    line.school(),
                    line.phase(),
                    line.category(),
                    line.level(),
                    line.why(),
                    line.couldBe().isEmpty() ? "" : "  [could be: " + line.couldBe() + "]");
        }
        out.println();
        lines.stream().collect(Collectors.groupingBy(Line::category, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(count -> out.printf("%5d  %s%n", count.getValue(), count.getKey()));
        out.println();
        out.println("Not known, by fact:");
        lines.stream()
                .flatMap(line -> Arrays.stream(line.missing().split("; ")))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(count -> out.printf("%5d  %s%n", count.getValue(), count.getKey()));
    }
}
