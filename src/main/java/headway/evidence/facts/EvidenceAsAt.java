package headway.evidence.facts;

import headway.evidence.InspectionKind;
import headway.evidence.SchoolEvidence;
import headway.evidence.SchoolEvidence.HeldEntry;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.imports.EditionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was known of a school on a date: the evidence that had happened and was published by then, put in order. */
public final class EvidenceAsAt {

    static final String ALL = "all";
    static final String DISADVANTAGED = "disadvantaged";

    private static final NavigableMap<Integer, HeldMeasure> NO_YEARS = Collections.emptyNavigableMap();

    // Of two records of one inspection, the richer tells more; a later file corrects an earlier.
    private static final Comparator<HeldInspection> LATEST_FIRST = Comparator.comparing(
                    (HeldInspection held) -> held.inspection().start())
            .thenComparingInt(held -> held.inspection().grades().size())
            .thenComparing(HeldInspection::knownFrom)
            .thenComparing(held -> held.inspection().number())
            .reversed();

    // The statuses stand in the order in which results settle; a kind of file that has none comes first.
    private static final Comparator<@Nullable EditionStatus> SETTLED =
            Comparator.nullsFirst(Comparator.<EditionStatus>naturalOrder());

    private final SchoolEvidence school;
    private final LocalDate asAt;
    private final Map<String, NavigableMap<Integer, HeldMeasure>> all = new HashMap<>();
    private final Map<String, NavigableMap<Integer, HeldMeasure>> disadvantaged = new HashMap<>();
    private final Map<String, List<HeldEntry>> entries = new HashMap<>();
    private final List<HeldInspection> inspections;
    private final boolean freshStart;

    public EvidenceAsAt(SchoolEvidence school, LocalDate asAt) {
        this.school = school;
        this.asAt = asAt;
        this.freshStart = school.type().toLowerCase(Locale.ROOT).contains("sponsor");
        for (HeldMeasure held : school.measures()) {
            if (!held.published().isAfter(asAt) && !held.year().firstDay().isAfter(asAt)) {
                file(held);
            }
        }
        for (HeldEntry held : school.entries()) {
            if (!held.happened().isAfter(asAt) && !held.entered().isAfter(asAt)) {
                entries.computeIfAbsent(held.fact(), fact -> new ArrayList<>()).add(held);
            }
        }
        this.inspections = inspectionsBy(asAt);
    }

    SchoolEvidence school() {
        return school;
    }

    LocalDate asAt() {
        return asAt;
    }

    /** The latest graded or ungraded inspections first, those of predecessors among them. */
    public List<HeldInspection> inspections() {
        return inspections;
    }

    /** The figures of a measure for all pupils by first calendar year: the most settled of each year. */
    public NavigableMap<Integer, HeldMeasure> years(String measure) {
        return all.getOrDefault(measure, NO_YEARS);
    }

    /** The same for disadvantaged pupils. */
    public NavigableMap<Integer, HeldMeasure> disadvantagedYears(String measure) {
        return disadvantaged.getOrDefault(measure, NO_YEARS);
    }

    @Nullable
    HeldMeasure figure(String measure, int year) {
        return years(measure).get(year);
    }

    /** The entries on a fact, in no order. */
    List<HeldEntry> entries(String fact) {
        return entries.getOrDefault(fact, List.of());
    }

    /**
     * A sponsored academy is a new school in the place of one that failed: what its predecessor was judged is history,
     * not its own standing. Any other academy carries its predecessor's on.
     */
    boolean freshStart() {
        return freshStart;
    }

    private void file(HeldMeasure held) {
        Map<String, NavigableMap<Integer, HeldMeasure>> group = switch (held.breakdown()) {
            case ALL -> all;
            case DISADVANTAGED -> disadvantaged;
            default -> null;
        };
        if (group != null) {
            group.computeIfAbsent(held.measure(), measure -> new TreeMap<>())
                    .merge(held.year().startYear(), held, EvidenceAsAt::better);
        }
    }

    /** The school's own figure before its predecessor's, unless only the latter is one; then the more settled. */
    private static HeldMeasure better(HeldMeasure one, HeldMeasure other) {
        if (one.predecessor() != other.predecessor()) {
            HeldMeasure own = one.predecessor() ? other : one;
            HeldMeasure before = one.predecessor() ? one : other;
            return own.value() == null && before.value() != null ? before : own;
        }
        int order = SETTLED.compare(one.status(), other.status());
        if (order == 0) {
            order = one.published().compareTo(other.published());
        }
        return order >= 0 ? one : other;
    }

    private List<HeldInspection> inspectionsBy(LocalDate date) {
        List<HeldInspection> known = new ArrayList<>(school.inspections().size());
        for (HeldInspection held : school.inspections()) {
            LocalDate published = held.inspection().published();
            if (!held.inspection().start().isAfter(date)
                    && !held.knownFrom().isAfter(date)
                    && (published == null || !published.isAfter(date))) {
                known.add(held);
            }
        }
        known.sort(LATEST_FIRST);
        List<HeldInspection> once = new ArrayList<>(known.size());
        for (HeldInspection held : known) {
            if (once.stream().noneMatch(earlier -> same(earlier, held))) {
                once.add(held);
            }
        }
        return once;
    }

    private static boolean same(HeldInspection one, HeldInspection other) {
        return one.inspection().start().equals(other.inspection().start())
                && one.inspection().kind() == other.inspection().kind();
    }

    /** Whether an inspection graded the school: an old-style graded inspection or a report card. */
    static boolean graded(HeldInspection held) {
        return held.inspection().kind() == InspectionKind.GRADED;
    }
}
