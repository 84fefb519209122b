package headway.categorisation;

import headway.facts.FactCatalogue;
import headway.facts.FactSheet;
import headway.strategy.Answer;
import headway.strategy.Category;
import headway.strategy.Changes;
import headway.strategy.Criterion;
import headway.strategy.Evaluation;
import headway.strategy.Evaluator;
import headway.strategy.Finding;
import headway.strategy.Level;
import headway.strategy.Missing;
import headway.strategy.Possible;
import headway.strategy.Question;
import headway.strategy.StrategyPack;
import headway.strategy.Suggestion;
import headway.strategy.Supposition;
import headway.web.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an evaluation into the words that are shown and frozen. */
@Component
class WhyMaker {

    private static final int MOST_MOVES = 12;

    private final FactCatalogue catalogue;

    WhyMaker(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Why of(StrategyPack pack, FactSheet sheet, Map<String, Answer> answers) {
        Evaluation evaluation = Evaluator.evaluate(pack, sheet, answers);
        Suggestion suggestion = evaluation.suggestion();
        Set<String> deciding = Stream.concat(suggestion.deciding().stream(), suggestion.levelDeciding().stream())
                .map(finding -> finding.criterion().id())
                .collect(Collectors.toSet());
        return new Why(
                pack.title(),
                Format.date(sheet.asAt()),
                suggestion.sentence(),
                named(suggestion.category()),
                named(suggestion.level()),
                suggestion.because(),
                suggestion.levelBecause(),
                suggestion.deciding().stream()
                        .map(finding -> finding.criterion().wording())
                        .distinct()
                        .toList(),
                groups(pack, evaluation, deciding),
                suggestion.possible().stream().map(WhyMaker::possibility).toList(),
                Changes.search(pack, sheet, answers, catalogue).moves().stream()
                        .limit(MOST_MOVES)
                        .map(move -> new Why.MoveLine(move.direction().name(), move.sentence()))
                        .toList(),
                remedies(evaluation));
    }

    private static List<Why.Group> groups(StrategyPack pack, Evaluation evaluation, Set<String> deciding) {
        List<Why.Group> groups = new ArrayList<>();
        for (Category category : pack.content().categories()) {
            List<Why.Line> lines = evaluation.findings().stream()
                    .filter(finding -> finding.criterion().category().equals(category.id()))
                    .map(finding ->
                            line(finding, deciding.contains(finding.criterion().id())))
                    .toList();
            groups.add(new Why.Group(named(category, category.colour()), category.wording(), lines));
        }
        return groups;
    }

    private static Why.Line line(Finding finding, boolean deciding) {
        Criterion criterion = finding.criterion();
        Question question = criterion.question();
        Answer answer = finding.answer();
        String reading = criterion.reading();
        return new Why.Line(
                criterion.id(),
                criterion.wording(),
                criterion.clause(),
                finding.outcome().name(),
                finding.outcome().title(),
                deciding,
                finding.reason(),
                reading == null ? "" : reading,
                question == null ? null : question.ask(),
                question == null ? null : question.help(),
                answer == null ? null : answer.choice().word(),
                answer == null ? null : answerNote(answer),
                finding.facts().stream()
                        .map(use -> FactWords.line(use.fact(), use.value()))
                        .toList(),
                finding.missing().stream().map(WhyMaker::remedy).toList());
    }

    private static String answerNote(Answer answer) {
        return Stream.of(answer.note(), answer.by(), answer.on() == null ? null : Format.date(answer.on()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Why.Remedy remedy(Missing missing) {
        return new Why.Remedy(missing.fact().title(), missing.why(), missing.remedy());
    }

    /** What is missing for any criterion, once for each fact. */
    private static List<Why.Remedy> remedies(Evaluation evaluation) {
        Map<String, Why.Remedy> byFact = new LinkedHashMap<>();
        evaluation.findings().stream()
                .flatMap(finding -> finding.missing().stream())
                .forEach(missing -> byFact.putIfAbsent(missing.fact().name(), remedy(missing)));
        return List.copyOf(byFact.values());
    }

    private static Why.Possibility possibility(Possible possible) {
        Level level = possible.level();
        List<String> ways = possible.ways().stream()
                .map(way -> way.stream().map(WhyMaker::supposition).collect(Collectors.joining(", and ")))
                .toList();
        return new Why.Possibility(
                named(possible.category(), possible.category().colour()),
                level == null ? null : level.name(),
                ways,
                possible.aside());
    }

    private static String supposition(Supposition supposed) {
        String wording = supposed.finding().criterion().wording();
        return supposed.met() ? wording : "not “" + wording + "”";
    }

    private static Why.@Nullable Named named(@Nullable Category category) {
        return category == null ? null : named(category, category.colour());
    }

    private static Why.Named named(Category category, String colour) {
        return new Why.Named(category.id(), category.name(), colour);
    }

    private static Why.@Nullable Named named(@Nullable Level level) {
        return level == null ? null : new Why.Named(level.id(), level.name(), "");
    }
}
