package headway.strategy.web;

import headway.strategy.Combining;
import headway.strategy.Condition;
import headway.strategy.Criterion;
import headway.strategy.HeldPack;
import headway.strategy.Level;
import headway.strategy.PackContent;
import headway.strategy.Recalculation;
import headway.strategy.StrategyPack;
import headway.strategy.Texts;
import headway.strategy.TimetableEntry;
import headway.strategy.Unit;
import headway.web.Format;
import java.time.Instant;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says the parts of a pack as a reader of the strategy would have them. */
public final class PackWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** A part of a condition: what is asked of the findings named under it. */
    public record Asked(String lead, List<Named> names) {}

    /** A criterion, or all those of a category, with the place on the page where it stands. */
    public record Named(String text, String id, String anchor, int points) {}

    private final PackContent content;

    /** For the pack of a page. */
    public PackWords(StrategyPack pack) {
        this.content = pack.content();
    }

    /** Where a version stands, since when and by whom. */
    public static String standing(HeldPack held) {
        Instant published = held.publishedAt();
        if (published == null) {
            return held.state().title() + ", saved by " + held.draftedBy();
        }
        String since = " on " + Format.time(published) + " (" + held.publishedBy() + ")";
        return held.state() == HeldPack.State.PUBLISHED
                ? held.state().title() + since
                : held.state().title() + "; published" + since;
    }

    /** Whether the pack says anything of purpose, offer, services or clusters. */
    public boolean saysWhatItIsFor() {
        Texts texts = content.texts();
        return Stream.of(
                        texts.principles(),
                        texts.aims(),
                        texts.priorities(),
                        texts.impactMeasures(),
                        content.offer(),
                        content.services(),
                        content.clusters())
                .anyMatch(list -> !list.isEmpty());
    }

    public List<Criterion> criteriaOf(String category) {
        return content.criteria().stream()
                .filter(criterion -> criterion.category().equals(category))
                .toList();
    }

    /** The units in which some level brings something: the columns of the table of levels. */
    public List<Unit> unitsOfLevels() {
        return content.units().stream()
                .filter(unit -> content.levels().stream()
                        .anyMatch(level -> level.entitlements().containsKey(unit.id())))
                .toList();
    }

    /** Amounts with their units, such as "2 visits and 2 reports". */
    public String amounts(Map<String, Integer> entitlements) {
        return content.units().stream()
                .flatMap(unit -> Stream.ofNullable(entitlements.get(unit.id())).map(unit::of))
                .collect(Collectors.joining(" and "));
    }

    /** What a level brings beside counted support: "name: meaning". */
    public List<String> extras(Level level) {
        return content.extras().stream()
                .filter(extra -> level.extras().contains(extra.id()))
                .map(extra -> extra.name() + ": " + extra.meaning())
                .toList();
    }

    public String level(String id) {
        return content.level(id).map(Level::title).orElse(id);
    }

    /** What a condition asks; without a condition it holds in every case that is left. */
    public List<Asked> asked(@Nullable Condition condition) {
        if (condition == null) {
            return List.of(new Asked("In every other case", List.of()));
        }
        List<Asked> asked = new ArrayList<>();
        ask(asked, "This is met", "Each of these is met", condition.met());
        ask(asked, "This is met", "At least one of these is met", condition.any());
        String open = " (what cannot be told does not stand in the way)";
        ask(asked, "This is not met" + open, "None of these is met" + open, condition.none());
        String shut = " (what cannot be told stands in the way)";
        ask(asked, "This was found not met" + shut, "Each of these was found not met" + shut, condition.notMet());
        ask(asked, "This does not apply", "Each of these does not apply", condition.doesNotApply());
        Condition.Points points = condition.points();
        if (points != null) {
            String lead = "The points of those met among these come to " + points.atLeast() + " or more";
            ask(asked, lead, lead, points.of());
        }
        return asked;
    }

    private void ask(List<Asked> asked, String one, String several, List<String> names) {
        List<Named> named = names.stream().flatMap(this::named).distinct().toList();
        if (!named.isEmpty()) {
            asked.add(new Asked(named.size() == 1 ? one : several, named));
        }
    }

    /** A name is that of a category, for all its criteria, of a group of the combining rule, or of a criterion. */
    private Stream<Named> named(String name) {
        if (content.category(name).isPresent()) {
            return criteriaOf(name).stream().map(PackWords::named);
        }
        List<String> group = content.combining().groups().get(name);
        return group == null
                ? content.criterion(name).stream().map(PackWords::named)
                : group.stream()
                        .flatMap(each -> content.criterion(each).stream().map(PackWords::named));
    }

    private static Named named(Criterion criterion) {
        return new Named(criterion.wording(), criterion.id(), "criterion-" + criterion.id(), criterion.weight());
    }

    /** The rules for the level of a category, in order; none where the pack gives none. */
    public List<Combining.LevelRule> levelRules(String category) {
        return content.combining().levels().getOrDefault(category, List.of());
    }

    /** "1 September to 30 September", or a single day. */
    public static String days(TimetableEntry entry) {
        String until = entry.until();
        return until == null ? day(entry.from()) : day(entry.from()) + " to " + day(until);
    }

    private static String day(String monthAndDay) {
        return DAY.format(MonthDay.parse("--" + monthAndDay));
    }

    /** What becomes of the entitlement when the level changes. */
    public static String basis(Recalculation recalculation) {
        return switch (recalculation.basis()) {
            case PRO_RATA -> "Each level counts for the part of the year for which it held.";
            case HIGHER -> "The higher of the two levels counts for the whole year.";
            case UNCHANGED -> "The level with which the year began counts until its end.";
        };
    }
}
