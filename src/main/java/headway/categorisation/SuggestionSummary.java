package headway.categorisation;

import headway.strategy.Category;
import headway.strategy.Evaluation;
import headway.strategy.Finding;
import headway.strategy.Outcome;
import headway.strategy.StrategyPack;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the suggestions for many schools come to: how many of which category, every criterion counted, what is not known. */
final class SuggestionSummary {

    private static final int REASONS = 3;

    private final StrategyPack pack;
    private final List<Evaluation> evaluations;

    SuggestionSummary(StrategyPack pack, List<Evaluation> evaluations) {
        this.pack = pack;
        this.evaluations = evaluations;
    }

    void print(PrintStream out) {
        out.printf(
                "%s, as at %s: %d schools%n",
                pack.title(), evaluations.getFirst().asAt(), evaluations.size());
        suggestions(out);
        findings(out);
        missing(out);
    }

    /** A category counts as settled where nothing that is missing could change it. */
    private void suggestions(PrintStream out) {
        out.printf("%nSuggestions %28s %10s%n", "schools", "settled");
        pack.content().categories().stream()
                .map(Category::id)
                .forEach(id -> row(
                        out,
                        name(id),
                        with(id).count(),
                        with(id).filter(SuggestionSummary::settled).count()));
        long open = evaluations.stream()
                .filter(each -> each.suggestion().cannotTell())
                .count();
        row(out, "Cannot tell", open, 0);
    }

    private Stream<Evaluation> with(String category) {
        return evaluations.stream().filter(each -> {
            Category suggested = each.suggestion().category();
            return suggested != null && suggested.id().equals(category);
        });
    }

    private static boolean settled(Evaluation evaluation) {
        return !evaluation.suggestion().isRange();
    }

    private String name(String category) {
        return pack.content().categories().stream()
                .filter(each -> each.id().equals(category))
                .map(Category::name)
                .findFirst()
                .orElse(category);
    }

    private static void row(PrintStream out, String what, long schools, long settled) {
        out.printf("  %-28s %9d %10d%n", what, schools, settled);
    }

    private void findings(PrintStream out) {
        Map<String, List<Finding>> byCriterion = evaluations.stream()
                .flatMap(each -> each.findings().stream())
                .collect(Collectors.groupingBy(
                        finding -> finding.criterion().id(), LinkedHashMap::new, Collectors.toList()));
        out.printf("%nFindings %-31s", "");
        for (Outcome outcome : Outcome.values()) {
            out.printf(" %15s", outcome.title());
        }
        out.println();
        byCriterion.forEach((criterion, findings) -> counts(out, criterion, findings));
        counts(out, "all", byCriterion.values().stream().flatMap(List::stream).toList());
        long questions = byCriterion.values().stream()
                .flatMap(List::stream)
                .filter(Finding::awaitsAnswer)
                .count();
        out.printf("  Of those that cannot be told, %d wait for a person's answer.%n", questions);
    }

    private static void counts(PrintStream out, String what, List<Finding> findings) {
        Map<Outcome, Long> counted =
                findings.stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
        out.printf("  %-38s", what);
        for (Outcome outcome : Outcome.values()) {
            out.printf(" %15d", counted.getOrDefault(outcome, 0L));
        }
        out.println();
    }

    /** One school's want of one fact. */
    private record Want(String fact, String why, String remedy) {}

    private void missing(PrintStream out) {
        List<Want> wants = evaluations.stream()
                .flatMap(each -> each.findings().stream()
                        .flatMap(finding -> finding.missing().stream())
                        .map(it -> new Want(it.fact().title(), it.why(), it.remedy()))
                        .distinct())
                .toList();
        out.printf("%nNot known, where it would decide a criterion%n");
        byCount(wants, Want::fact).forEach(fact -> {
            List<Want> same = wants.stream()
                    .filter(want -> want.fact().equals(fact.getKey()))
                    .toList();
            out.printf("  %6d  %s%n", fact.getValue(), fact.getKey());
            byCount(same, Want::why).stream()
                    .limit(REASONS)
                    .forEach(why -> out.printf("          %5d  %s%n", why.getValue(), why.getKey()));
        });
        out.printf("%nWhat to load or enter next, by the facts it would settle%n");
        byCount(wants, Want::remedy).stream()
                .filter(remedy -> !remedy.getKey().isBlank())
                .forEach(remedy -> out.printf("  %6d  %s%n", remedy.getValue(), remedy.getKey()));
    }

    private static List<Map.Entry<String, Long>> byCount(List<Want> wants, Function<Want, String> word) {
        return wants.stream()
                .collect(Collectors.groupingBy(want -> Objects.requireNonNull(word.apply(want)), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
