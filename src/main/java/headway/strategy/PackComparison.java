package headway.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        levels();
        combining();
        calendar();
        letters();
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
                    differences.changed(area, "The question " + criterion, ask(was), ask(is));
                    differences.changed(area, "The reading " + criterion, was.reading(), is.reading());
                    differences.changed(area, "The weight " + criterion, was.weight(), is.weight());
                    differences.changed(
                            area,
                            "What an unknown does to the suggestion, in case " + criterion,
                            was.unknown(),
                            is.unknown());
                });
        differences.both(
                "Values", "value", before.values(), after.values(), NamedValue::id, NamedValue::meaning, (was, is) -> {
                    differences.changed("Values", "The value '" + is.id() + "'", figure(was), figure(is));
                    differences.changed("Values", "The meaning of '" + is.id() + "'", was.meaning(), is.meaning());
                });
    }

    private static String title(Criterion criterion) {
        return criterion.wording() + " (" + criterion.id() + ")";
    }

    private static String phases(Criterion criterion) {
        return criterion.phases().isEmpty() ? "all" : String.join(", ", criterion.phases());
    }

    private static @Nullable String ask(Criterion criterion) {
        Question question = criterion.question();
        return question == null ? null : question.ask();
    }

    private static String figure(NamedValue value) {
        String unit = value.unit();
        return headway.strategy.expression.Figures.withUnit(value.value(), unit == null ? "" : unit);
    }

    private void levels() {
        String area = "Levels of support";
        differences.both(
                area,
                "unit",
                before.units(),
                after.units(),
                Unit::id,
                Unit::many,
                (was, is) ->
                        differences.changed(area, "The name of the unit '" + is.id() + "'", was.many(), is.many()));
        differences.both(area, "level", before.levels(), after.levels(), Level::id, Level::title, (was, is) -> {
            differences.changed(area, "The name of " + was.title(), was.title(), is.title());
            entitlements(area, is.title(), was.entitlements(), is.entitlements());
            differences.changed(area, "The advisory support of " + is.title(), was.advisory(), is.advisory());
            differences.changed(
                    area, "Whether that support is free at " + is.title(), was.advisoryFree(), is.advisoryFree());
            differences.changed(area, "What else " + is.title() + " brings", extras(before, was), extras(after, is));
        });
        differences.order(area, "levels", before.levels(), after.levels(), Level::id, Level::title);
        differences.both(
                area, "addition", before.additions(), after.additions(), Addition::id, Addition::wording, (was, is) -> {
                    differences.changed(
                            area, "The wording of the addition '" + is.id() + "'", was.wording(), is.wording());
                    differences.changed(area, "Who gets the addition '" + is.id() + "'", was.when(), is.when());
                    entitlements(area, "the addition '" + is.id() + "'", was.entitlements(), is.entitlements());
                });
        differences.changed(
                area,
                "What becomes of the support when the level changes",
                before.recalculation().basis(),
                after.recalculation().basis());
        differences.changed(
                area,
                "The text on changes of level",
                before.recalculation().text(),
                after.recalculation().text());
    }

    private void entitlements(String area, String whose, Map<String, Integer> was, Map<String, Integer> is) {
        Set<String> units = new LinkedHashSet<>(was.keySet());
        units.addAll(is.keySet());
        for (String unit : units) {
            differences.changed(
                    area, "What " + whose + " brings in " + unit, was.getOrDefault(unit, 0), is.getOrDefault(unit, 0));
        }
    }

    private static String extras(PackContent pack, Level level) {
        String names = pack.extras().stream()
                .filter(extra -> level.extras().contains(extra.id()))
                .map(Extra::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
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
        }
    }

    private void condition(String area, String whose, Condition was, Condition is) {
        differences.changed(
                area, "The condition of " + whose, DifferenceWords.condition(was), DifferenceWords.condition(is));
    }

    private void calendar() {
        differences.both(
                "Timetable",
                "entry",
                before.timetable(),
                after.timetable(),
                TimetableEntry::id,
                TimetableEntry::text,
                (was, is) -> {
                    differences.changed("Timetable", "The days of '" + is.text() + "'", days(was), days(is));
                    differences.changed("Timetable", "The text of '" + is.id() + "'", was.text(), is.text());
                });
        differences.both(
                "Deadlines",
                "deadline",
                before.deadlines(),
                after.deadlines(),
                Deadline::id,
                Deadline::of,
                (was, is) -> {
                    differences.changed(
                            "Deadlines", "The working days for " + is.of(), was.workingDays(), is.workingDays());
                    differences.changed("Deadlines", "What starts the clock for " + is.of(), was.after(), is.after());
                });
    }

    private static String days(TimetableEntry entry) {
        return entry.until() == null ? entry.from() : entry.from() + " to " + entry.until();
    }

    private void letters() {
        String area = "Letters";
        differences.both(area, "letter", before.letters(), after.letters(), Letter::id, Letter::title, (was, is) -> {
            differences.changed(area, "The subject of '" + is.title() + "'", was.subject(), is.subject());
            differences.both(
                    area,
                    "section of '" + is.title() + "'",
                    was.sections(),
                    is.sections(),
                    Letter.Section::id,
                    Letter.Section::text,
                    (one, other) -> {
                        String section = "the section '" + other.id() + "' of '" + is.title() + "'";
                        differences.changed(area, "The heading of " + section, one.heading(), other.heading());
                        differences.changed(area, "The text of " + section, one.text(), other.text());
                        differences.changed(
                                area, "Whether a person may edit " + section, one.editable(), other.editable());
                        differences.changed(
                                area,
                                "For which categories " + section + " stands",
                                one.categories(),
                                other.categories());
                        differences.changed(
                                area, "For which levels " + section + " stands", one.levels(), other.levels());
                    });
        });
    }
}
