package headway.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's file says.
 *
 * @param authority for whom it was written
 * @param source the document that it was written from, or null where it is ours
 * @param clusters names of the clusters of schools; who belongs to them is local data
 * @param services services with which the team works
 * @param offer what every school is offered
 * @param reportCopies to whom copies of a visit's report go; the usual where the file says nothing
 * @param planWeights points of the wishes of the visiting plan by their ids; those left out weigh as usual
 * @param categories from least to most concern
 */
public record PackContent(
        String id,
        String version,
        String title,
        Authority authority,
        Validity valid,
        @Nullable String source,
        String notes,
        Texts texts,
        List<String> clusters,
        List<String> services,
        List<NamedText> offer,
        List<Unit> units,
        List<NamedValue> values,
        List<Category> categories,
        List<Criterion> criteria,
        List<Extra> extras,
        List<Level> levels,
        List<Pair> pairs,
        List<Addition> additions,
        Combining combining,
        List<TimetableEntry> timetable,
        Recalculation recalculation,
        List<Deadline> deadlines,
        List<String> reportCopies,
        Map<String, Integer> planWeights,
        List<Letter> letters) {

    /** To whom copies of a visit's report go where a pack does not say. */
    public static final List<String> USUAL_COPIES =
            List.of("headteacher", "chair of governors", "the authority's file");

    /** The authority that a pack was written for; without a code it is for any. */
    public record Authority(@Nullable Integer code, String name) {}

    /** The days for which a strategy holds, both included; no end means until superseded. */
    public record Validity(LocalDate from, @Nullable LocalDate until) {}

    public PackContent {
        texts = texts == null ? Texts.NONE : texts;
        clusters = Copies.list(clusters);
        services = Copies.list(services);
        offer = Copies.list(offer);
        units = Copies.list(units);
        values = Copies.list(values);
        categories = List.copyOf(categories);
        criteria = List.copyOf(criteria);
        extras = Copies.list(extras);
        levels = List.copyOf(levels);
        pairs = List.copyOf(pairs);
        additions = Copies.list(additions);
        timetable = Copies.list(timetable);
        deadlines = Copies.list(deadlines);
        reportCopies = reportCopies == null ? USUAL_COPIES : List.copyOf(reportCopies);
        planWeights = Copies.map(planWeights);
        letters = Copies.list(letters);
    }

    public Optional<Category> category(String wanted) {
        return categories.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Optional<Level> level(String wanted) {
        return levels.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Optional<Criterion> criterion(String wanted) {
        return criteria.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Optional<Letter> letter(String wanted) {
        return letters.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** The levels that a category may be given, in the order of the levels. */
    public List<Level> levelsOf(String category) {
        List<String> allowed = pairs.stream()
                .filter(pair -> pair.category().equals(category))
                .flatMap(pair -> pair.levels().stream())
                .toList();
        return levels.stream().filter(level -> allowed.contains(level.id())).toList();
    }

    /** Whether the strategy allows a category with a level. */
    public boolean allows(String category, String level) {
        return levelsOf(category).stream().anyMatch(it -> it.id().equals(level));
    }
}
