package headway.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a pack changes against another. */
public final class PackComparison {

    private final PackContent before;
    private final PackContent after;
    private final List<Difference> differences = new ArrayList<>();

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
        return List.copyOf(differences);
    }

    private void general() {
        changed("General", "The title", before.title(), after.title());
        changed(
                "General",
                "The authority",
                before.authority().name(),
                after.authority().name());
        changed("General", "The first day", before.valid().from(), after.valid().from());
        changed("General", "The last day", before.valid().until(), after.valid().until());
        changed("General", "The source", before.source(), after.source());
        changed("General", "The notes", before.notes(), after.notes());
    }

    private void texts() {
        named("Principles", "principle", Texts::principles);
        named("Aims", "aim", Texts::aims);
        named("Priorities", "priority", Texts::priorities);
        named("Measures of impact", "measure", Texts::impactMeasures);
        both(
                "Offer to every school",
                "offer",
                before.offer(),
                after.offer(),
                NamedText::id,
                NamedText::text,
                (was, is) -> changed("Offer to every school", "The offer '" + is.id() + "'", was.text(), is.text()));
        names("Clusters", "cluster", before.clusters(), after.clusters());
        names("Services", "service", before.services(), after.services());
    }

    private void named(String area, String kind, Function<Texts, List<NamedText>> list) {
        both(
                area,
                kind,
                list.apply(before.texts()),
                list.apply(after.texts()),
                NamedText::id,
                NamedText::text,
                (was, is) -> changed(area, "The " + kind + " '" + is.id() + "'", was.text(), is.text()));
    }

    private void categories() {
        String area = "Categories";
        both(area, "category", before.categories(), after.categories(), Category::id, Category::name, (was, is) -> {
            changed(area, "The name of " + was.name(), was.name(), is.name());
            changed(area, "The colour of " + is.name(), was.colour(), is.colour());
            changed(area, "The governing words of " + is.name(), was.wording(), is.wording());
        });
        order(area, "categories", before.categories(), after.categories(), Category::id, Category::name);
        both(area, "pair of category and level", pairs(before), pairs(after), it -> it, it -> it, (was, is) -> {});
    }

    private static List<String> pairs(PackContent pack) {
        return pack.pairs().stream()
                .flatMap(pair -> pair.levels().stream().map(level -> pair.category() + " with " + level))
                .toList();
    }

    private void criteria() {
        String area = "Criteria";
        both(
                area,
                "criterion",
                before.criteria(),
                after.criteria(),
                Criterion::id,
                PackComparison::title,
                (was, is) -> {
                    String criterion = "of “" + is.wording() + "” (" + is.id() + ")";
                    changed(area, "The category " + criterion, was.category(), is.category());
                    changed(area, "The wording " + criterion, was.wording(), is.wording());
                    changed(area, "The place in the strategy " + criterion, was.clause(), is.clause());
                    changed(area, "The phases " + criterion, phases(was), phases(is));
                    changed(area, "The test " + criterion, was.expression(), is.expression());
                    changed(area, "The question " + criterion, ask(was), ask(is));
                    changed(area, "The reading " + criterion, was.reading(), is.reading());
                    changed(area, "The weight " + criterion, was.weight(), is.weight());
                    changed(
                            area,
                            "What an unknown does to the suggestion, in case " + criterion,
                            was.unknown(),
                            is.unknown());
                });
        both("Values", "value", before.values(), after.values(), NamedValue::id, NamedValue::meaning, (was, is) -> {
            changed("Values", "The value '" + is.id() + "'", figure(was), figure(is));
            changed("Values", "The meaning of '" + is.id() + "'", was.meaning(), is.meaning());
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
        both(
                area,
                "unit",
                before.units(),
                after.units(),
                Unit::id,
                Unit::many,
                (was, is) -> changed(area, "The name of the unit '" + is.id() + "'", was.many(), is.many()));
        both(area, "level", before.levels(), after.levels(), Level::id, Level::title, (was, is) -> {
            changed(area, "The name of " + was.title(), was.title(), is.title());
            entitlements(area, is.title(), was.entitlements(), is.entitlements());
            changed(area, "The advisory support of " + is.title(), was.advisory(), is.advisory());
            changed(area, "Whether that support is free at " + is.title(), was.advisoryFree(), is.advisoryFree());
            changed(area, "What else " + is.title() + " brings", extras(before, was), extras(after, is));
        });
        order(area, "levels", before.levels(), after.levels(), Level::id, Level::title);
        both(area, "addition", before.additions(), after.additions(), Addition::id, Addition::wording, (was, is) -> {
            changed(area, "The wording of the addition '" + is.id() + "'", was.wording(), is.wording());
            changed(area, "Who gets the addition '" + is.id() + "'", was.when(), is.when());
            entitlements(area, "the addition '" + is.id() + "'", was.entitlements(), is.entitlements());
        });
        changed(
                area,
                "What becomes of the support when the level changes",
                before.recalculation().basis(),
                after.recalculation().basis());
        changed(
                area,
                "The text on changes of level",
                before.recalculation().text(),
                after.recalculation().text());
    }

    private void entitlements(String area, String whose, Map<String, Integer> was, Map<String, Integer> is) {
        Set<String> units = new LinkedHashSet<>(was.keySet());
        units.addAll(is.keySet());
        for (String unit : units) {
            changed(area, "What " + whose + " brings in " + unit, was.getOrDefault(unit, 0), is.getOrDefault(unit, 0));
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
        changed(area, "Whose reading it is", was.reading(), is.reading());
        changed(area, "The note", was.note(), is.note());
        both(area, "rule", was.rules(), is.rules(), Combining.Rule::id, Combining.Rule::because, (one, other) -> {
            changed(area, "The category of the rule '" + other.id() + "'", one.category(), other.category());
            condition(area, "the rule '" + other.id() + "'", one.when(), other.when());
            changed(area, "The reason of the rule '" + other.id() + "'", one.because(), other.because());
        });
        order(area, "rules", was.rules(), is.rules(), Combining.Rule::id, Combining.Rule::id);
        Set<String> groups = new LinkedHashSet<>(was.groups().keySet());
        groups.addAll(is.groups().keySet());
        groups.forEach(group -> changed(
                area,
                "The group '" + group + "'",
                was.groups().get(group),
                is.groups().get(group)));
        for (Category category : after.categories()) {
            changed(
                    area,
                    "How the level of " + category.name() + " is chosen",
                    DifferenceWords.levelRules(was.levels().get(category.id())),
                    DifferenceWords.levelRules(is.levels().get(category.id())));
        }
    }

    private void condition(String area, String whose, Condition was, Condition is) {
        changed(area, "The condition of " + whose, DifferenceWords.condition(was), DifferenceWords.condition(is));
    }

    private void calendar() {
        both(
                "Timetable",
                "entry",
                before.timetable(),
                after.timetable(),
                TimetableEntry::id,
                TimetableEntry::text,
                (was, is) -> {
                    changed("Timetable", "The days of '" + is.text() + "'", days(was), days(is));
                    changed("Timetable", "The text of '" + is.id() + "'", was.text(), is.text());
                });
        both("Deadlines", "deadline", before.deadlines(), after.deadlines(), Deadline::id, Deadline::of, (was, is) -> {
            changed("Deadlines", "The working days for " + is.of(), was.workingDays(), is.workingDays());
            changed("Deadlines", "What starts the clock for " + is.of(), was.after(), is.after());
        });
    }

    private static String days(TimetableEntry entry) {
        return entry.until() == null ? entry.from() : entry.from() + " to " + entry.until();
    }

    private void letters() {
        String area = "Letters";
        both(area, "letter", before.letters(), after.letters(), Letter::id, Letter::title, (was, is) -> {
            changed(area, "The subject of '" + is.title() + "'", was.subject(), is.subject());
            both(
                    area,
                    "section of '" + is.title() + "'",
                    was.sections(),
                    is.sections(),
                    Letter.Section::id,
                    Letter.Section::text,
                    (one, other) -> {
                        String section = "the section '" + other.id() + "' of '" + is.title() + "'";
                        changed(area, "The heading of " + section, one.heading(), other.heading());
                        changed(area, "The text of " + section, one.text(), other.text());
                        changed(area, "Whether a person may edit " + section, one.editable(), other.editable());
                        changed(
                                area,
                                "For which categories " + section + " stands",
                                one.categories(),
                                other.categories());
                        changed(area, "For which levels " + section + " stands", one.levels(), other.levels());
                    });
        });
    }

    private <T> void both(
            String area,
            String kind,
            List<T> was,
            List<T> is,
            Function<T, String> id,
            Function<T, String> title,
            BiConsumer<T, T> compare) {
        Map<String, T> old = new LinkedHashMap<>();
        was.forEach(it -> old.put(id.apply(it), it));
        for (T it : is) {
            T earlier = old.remove(id.apply(it));
            if (earlier == null) {
                differences.add(new Difference(area, "New " + kind + ": " + title.apply(it) + "."));
            } else {
                compare.accept(earlier, it);
            }
        }
        old.values()
                .forEach(it ->
                        differences.add(new Difference(area, "No longer a " + kind + ": " + title.apply(it) + ".")));
    }

    private void names(String area, String kind, List<String> was, List<String> is) {
        both(area, kind, was, is, it -> it, it -> it, (one, other) -> {});
    }

    /** Only those in both count: what is new or gone was said already. */
    private <T> void order(
            String area, String what, List<T> was, List<T> is, Function<T, String> id, Function<T, String> title) {
        List<String> old = was.stream().map(id).toList();
        List<String> now = is.stream().map(id).toList();
        List<String> kept = old.stream().filter(now::contains).toList();
        if (!kept.equals(now.stream().filter(old::contains).toList())) {
            String order = is.stream().map(title).collect(Collectors.joining(", "));
            differences.add(new Difference(area, "The order of the " + what + " is now: " + order + "."));
        }
    }

    private void changed(String area, String what, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            differences.add(new Difference(
                    area, what + " changes from " + DifferenceWords.of(was) + " to " + DifferenceWords.of(is) + "."));
        }
    }
}
