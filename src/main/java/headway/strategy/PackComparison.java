package headway.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a pack changes against another. */
public final class PackComparison {

    private final PackContent before;
    private final PackContent after;
    private final Differences differences = new Differences();

    private PackComparison(PackContent before, PackContent after) {
        this.before = before;
        this.after = after;
    }

    /** Everything in which the later pack differs from the earlier, part by part. */
    public static List<Difference> compare(PackContent before, PackContent after) {
        return new PackComparison(before, after).all();
    }

    private List<Difference> all() {
        general();
        texts();
        categories();
        criteria();
        new SupportComparison(before, after, differences).add();
        combining();
        new YearComparison(before, after, differences).add();
        return differences.list();
    }

    private void general() {
        differences.changed("General", "The title", before.title(), after.title());
        differences.changed(
                "General",
                "The authority",
                before.authority().name(),
                after.authority().name());
        differences.changed(
                "General",
                "The authority's code",
                before.authority().code(),
                after.authority().code());
        differences.changed(
                "General", "The first day", before.valid().from(), after.valid().from());
        differences.changed(
                "General", "The last day", before.valid().until(), after.valid().until());
        differences.changed("General", "The source", before.source(), after.source());
        differences.changed("General", "The notes", before.notes(), after.notes());
    }

    private void texts() {
        named("Principles", "principle", Texts::principles);
        named("Aims", "aim", Texts::aims);
        named("Priorities", "priority", Texts::priorities);
        named("Measures of impact", "measure", Texts::impactMeasures);
        differences.both(
                "Offer to every school",
                "offer",
                before.offer(),
                after.offer(),
                NamedText::id,
                NamedText::text,
                (was, is) -> differences.changed(
                        "Offer to every school", "The offer '" + is.id() + "'", was.text(), is.text()));
        differences.names("Clusters", "cluster", before.clusters(), after.clusters());
        differences.names("Services", "service", before.services(), after.services());
    }

    private void named(String area, String kind, Function<Texts, List<NamedText>> list) {
        differences.both(
                area,
                kind,
                list.apply(before.texts()),
                list.apply(after.texts()),
                NamedText::id,
                NamedText::text,
                (was, is) -> differences.changed(area, "The " + kind + " '" + is.id() + "'", was.text(), is.text()));
    }

    private void categories() {
        String area = "Categories";
        differences.both(
                area, "category", before.categories(), after.categories(), Category::id, Category::name, (was, is) -> {
                    differences.changed(area, "The name of " + was.name(), was.name(), is.name());
                    differences.changed(area, "The colour of " + is.name(), was.colour(), is.colour());
                    differences.changed(area, "The governing words of " + is.name(), was.wording(), is.wording());
                });
        differences.order(area, "categories", before.categories(), after.categories(), Category::id, Category::name);
        differences.both(
                area, "pair of category and level", pairs(before), pairs(after), it -> it, it -> it, (was, is) -> {});
    }

    private static List<String> pairs(PackContent pack) {
        return pack.pairs().stream()
                .flatMap(pair -> pair.levels().stream().map(level -> pair.category() + " with " + level))
                .toList();
    }

    private void criteria() {
        String area = "Criteria";
        differences.both(
                area,
                "criterion",
                before.criteria(),
                after.criteria(),
                Criterion::id,
                PackComparison::title,
                (was, is) -> {
                    String criterion = "of “" + is.wording() + "” (" + is.id() + ")";
                    differences.changed(area, "The category " + criterion, was.category(), is.category());
                    differences.changed(area, "The wording " + criterion, was.wording(), is.wording());
                    differences.changed(area, "The place in the strategy " + criterion, was.clause(), is.clause());
                    differences.changed(area, "The phases " + criterion, phases(was), phases(is));
                    differences.changed(area, "The test " + criterion, was.expression(), is.expression());
                    differences.changed(area, "The question " + criterion, question(was), question(is));
                    differences.changed(area, "The reading " + criterion, was.reading(), is.reading());
                    differences.changed(area, "The weight " + criterion, was.weight(), is.weight());
                    differences.changed(
                            area,
                            "What an unknown does to the suggestion, in case " + criterion,
                            was.unknown(),
                            is.unknown());
                });
        differences.order(area, "criteria", before.criteria(), after.criteria(), Criterion::id, Criterion::id);
        differences.both(
                "Values", "value", before.values(), after.values(), NamedValue::id, NamedValue::meaning, (was, is) -> {
                    differences.changed("Values", "The value '" + is.id() + "'", figure(was), figure(is));
                    differences.changed("Values", "The meaning of '" + is.id() + "'", was.meaning(), is.meaning());
                    differences.changed("Values", "The reading of '" + is.id() + "'", was.reading(), is.reading());
                });
    }

    private static String title(Criterion criterion) {
        return criterion.wording() + " (" + criterion.id() + ")";
    }

    private static String phases(Criterion criterion) {
        return criterion.phases().isEmpty() ? "all" : String.join(", ", criterion.phases());
    }

    private static @Nullable String question(Criterion criterion) {
        Question question = criterion.question();
        if (question == null) {
            return null;
        }
        String help = question.help() == null ? "" : " " + question.help();
        return question.ask()
                + help
                + question.answers().stream().map(Answer.Choice::word).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String figure(NamedValue value) {
        String unit = value.unit();
        return headway.strategy.expression.Figures.withUnit(value.value(), unit == null ? "" : unit);
    }

    private void combining() {
        String area = "How criteria combine";
        Combining was = before.combining();
        Combining is = after.combining();
        differences.changed(area, "Whose reading it is", was.reading(), is.reading());
        differences.changed(area, "The note", was.note(), is.note());
        differences.both(
                area, "rule", was.rules(), is.rules(), Combining.Rule::id, Combining.Rule::because, (one, other) -> {
                    differences.changed(
                            area, "The category of the rule '" + other.id() + "'", one.category(), other.category());
                    condition(area, "the rule '" + other.id() + "'", one.when(), other.when());
                    differences.changed(
                            area, "The reason of the rule '" + other.id() + "'", one.because(), other.because());
                });
        differences.order(area, "rules", was.rules(), is.rules(), Combining.Rule::id, Combining.Rule::id);
        Set<String> groups = new LinkedHashSet<>(was.groups().keySet());
        groups.addAll(is.groups().keySet());
        groups.forEach(group -> differences.changed(
                area,
                "The group '" + group + "'",
                was.groups().get(group),
                is.groups().get(group)));
        for (Category category : after.categories()) {
            differences.changed(
                    area,
                    "How the level of " + category.name() + " is chosen",
                    DifferenceWords.levelRules(was.levels().get(category.id())),
                    DifferenceWords.levelRules(is.levels().get(category.id())));
            differences.changed(
                    area,
                    "Why the level of " + category.name() + " is chosen",
                    DifferenceWords.levelReasons(was.levels().get(category.id())),
                    DifferenceWords.levelReasons(is.levels().get(category.id())));
        }
    }

    private void condition(String area, String whose, Condition was, Condition is) {
        differences.changed(
                area, "The condition of " + whose, DifferenceWords.condition(was), DifferenceWords.condition(is));
    }
}
