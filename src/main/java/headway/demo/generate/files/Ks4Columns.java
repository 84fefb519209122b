package headway.demo.generate.files;

import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of the key stage 4 tables, worked out from the column's name: P8CIUPP_FSM6CLA1A_18 is the
 * upper end of the interval of disadvantaged pupils' Progress 8 in 2018.
 */
final class Ks4Columns {

    private static final String ANY = "(?:_(FSM6CLA1A|NFSM6CLA1A|LO|AV|HI|EAL|GIRLS|BOYS|NMOB))?";
    private static final Pattern YEAR = Pattern.compile("(.+?)_(1[4-8])(_PTQ(?:_EE)?)?");
    private static final Pattern ATTAINMENT =
            Pattern.compile("(TOTATT8|ATT8SCR)(ENG|MAT|EBAC|OPENG|OPENNG|OPEN)?" + ANY);
    private static final Pattern PROGRESS =
            Pattern.compile("P8(MEA|CILOW|CIUPP)(ENG|MAT|EBAC|OPEN)?(?:_(CILOW|CIUPP))?" + ANY + "(_ORIG)?");
    private static final Pattern POINTS = Pattern.compile("(TOT)?EBACCAPS" + ANY);
    private static final Pattern COUNTED = Pattern.compile("(P8PUP|TP8ADJ)" + ANY);
    private static final Pattern ENTRIES = Pattern.compile("TAVENT_(E_3NG|G|E)_?(N?FSM6CLA1A|LO|AV|HI)?_PTQ_EE");

    private static final Map<String, Ks4Metric> ELEMENTS = Map.of(
            "", Ks4Metric.ATTAINMENT,
            "ENG", Ks4Metric.ENGLISH,
            "MAT", Ks4Metric.MATHS,
            "EBAC", Ks4Metric.EBACC,
            "OPEN", Ks4Metric.OPEN,
            "OPENG", Ks4Metric.OPEN_GCSE);
    private static final Map<String, Ks4Metric> PROGRESSES = Map.of(
            "", Ks4Metric.PROGRESS,
            "ENG", Ks4Metric.PROGRESS_ENGLISH,
            "MAT", Ks4Metric.PROGRESS_MATHS,
            "EBAC", Ks4Metric.PROGRESS_EBACC,
            "OPEN", Ks4Metric.PROGRESS_OPEN);

    private final int endYear;
    private final Ks4Values values;

    Ks4Columns(int endYear) {
        this.endYear = endYear;
        this.values = new Ks4Values(endYear == 2018);
    }

    /** Progress 8 began in 2016. */
    static int oldest(int endYear) {
        return Math.max(2016, endYear - 2);
    }

    /** What stands in a column about results; nothing for other columns. */
    Optional<Function<Ks4Row, String>> of(String column) {
        Matcher dated = YEAR.matcher(column);
        if (!dated.matches()) {
            return measure(column, endYear);
        }
        int year = 2000 + Integer.parseInt(dated.group(2));
        if (year < oldest(endYear) || year > endYear) {
            return Optional.of(row -> Ks4Values.NOT_APPLICABLE);
        }
        String name = dated.group(1) + Objects.requireNonNullElse(dated.group(3), "");
        return measure(name, year).or(() -> measure(name.replace("_PTQ_EE", ""), year));
    }

    private Optional<Function<Ks4Row, String>> measure(String name, int year) {
        return attainment(name, year)
                .or(() -> progress(name, year))
                .or(() -> Ks4Thresholds.of(values, name, year))
                .or(() -> entries(name, year))
                .or(() -> single(name, year));
    }

    private Optional<Function<Ks4Row, String>> attainment(String name, int year) {
        Matcher attainment = ATTAINMENT.matcher(name);
        if (attainment.matches()) {
            String element = Objects.requireNonNullElse(attainment.group(2), "");
            Ks4Group group = group(attainment.group(3));
            boolean total = attainment.group(1).startsWith("TOT");
            if (element.equals("OPENNG")) {
                return Optional.of(row -> other(row, year, group, total));
            }
            Ks4Metric sum = Objects.requireNonNull(ELEMENTS.get(element));
            return Optional.of(row -> total
                    ? values.total(row, year, group, sum, 1)
                    : values.average(row, year, group, sum, Ks4Metric.PUPILS, 1));
        }
        Matcher points = POINTS.matcher(name);
        if (points.matches()) {
            Ks4Group group = group(points.group(2));
            return Optional.of(row -> points.group(1) != null
                    ? values.total(row, year, group, Ks4Metric.EBACC_POINTS, 2)
                    : values.average(row, year, group, Ks4Metric.EBACC_POINTS, Ks4Metric.PUPILS, 2));
        }
        return Optional.empty();
    }

    /** The part of the open element that is not from GCSEs. */
    private String other(Ks4Row row, int year, Ks4Group group, boolean total) {
        String marker = values.marker(row, year, group, group != Ks4Group.ALL);
        if (!marker.isEmpty()) {
            return Ks4Values.blank(marker);
        }
        double sum = row.of(year).get(group, Ks4Metric.OPEN) - row.of(year).get(group, Ks4Metric.OPEN_GCSE);
        return Numerals.shortest(total ? sum : sum / row.pupils(year, group), 1);
    }

    private Optional<Function<Ks4Row, String>> progress(String name, int year) {
        Matcher progress = PROGRESS.matcher(name);
        if (progress.matches()) {
            String bound = Objects.requireNonNullElse(progress.group(3), progress.group(1));
            int sign = bound.equals("CILOW") ? -1 : bound.equals("CIUPP") ? 1 : 0;
            String element = Objects.requireNonNullElse(progress.group(2), "");
            Ks4Metric sum = progress.group(5) != null
                    ? Ks4Metric.PROGRESS_UNADJUSTED
                    : Objects.requireNonNull(PROGRESSES.get(element));
            Ks4Group group = group(progress.group(4));
            return Optional.of(row -> values.progress(row, year, group, sum, sign));
        }
        Matcher counted = COUNTED.matcher(name);
        if (counted.matches()) {
            Ks4Group group = group(counted.group(2));
            Ks4Metric metric = counted.group(1).equals("P8PUP") ? Ks4Metric.WITH_PRIOR : Ks4Metric.ADJUSTED;
            return Optional.of(row -> {
                String marker = values.marker(row, year, group, true);
                return marker.isEmpty() ? Numerals.whole(row.of(year).get(group, metric)) : Ks4Values.blank(marker);
            });
        }
        return Optional.empty();
    }

    private Optional<Function<Ks4Row, String>> entries(String name, int year) {
        Matcher entries = ENTRIES.matcher(name);
        if (!entries.matches()) {
            return Optional.empty();
        }
        Ks4Group group = group(entries.group(2));
        Ks4Metric sum = entries.group(1).equals("G") ? Ks4Metric.GCSE_ENTRIES : Ks4Metric.ENTRIES;
        return Optional.of(row -> values.average(row, year, group, sum, Ks4Metric.PUPILS, 1));
    }

    private Optional<Function<Ks4Row, String>> single(String name, int year) {
        return switch (name) {
            case "AVGEBACFILL" -> Optional.of(average(Ks4Metric.EBACC_SLOTS, year));
            case "AVGOPENFILL" -> Optional.of(average(Ks4Metric.OPEN_SLOTS, year));
            case "P8MEACOV" ->
                Optional.of(row -> {
                    String marker = values.marker(row, year, Ks4Group.ALL, true);
                    return marker.isEmpty()
                            ? values.percent(row, Ks4Values.coverage(row, year))
                            : Ks4Values.blank(marker);
                });
            case "P8_BANDING" -> Optional.of(values::band);
            case "DIFFN_ATT8" -> Optional.of(row -> difference(row, Ks4Metric.ATTAINMENT, Ks4Metric.PUPILS, 1));
            case "DIFFN_P8MEA" -> Optional.of(row -> difference(row, Ks4Metric.PROGRESS, Ks4Metric.WITH_PRIOR, 2));
            default -> Optional.empty();
        };
    }

    private Function<Ks4Row, String> average(Ks4Metric sum, int year) {
        return row -> values.average(row, year, Ks4Group.ALL, sum, Ks4Metric.PUPILS, 1);
    }

    /** Disadvantaged pupils here less other pupils in England. */
    private String difference(Ks4Row row, Ks4Metric sum, Ks4Metric count, int places) {
        String marker = values.marker(row, endYear, Ks4Group.DISADVANTAGED, true);
        if (!marker.isEmpty()) {
            return Ks4Values.blank(marker);
        }
        double here = row.of(endYear).mean(Ks4Group.DISADVANTAGED, sum, count);
        return Double.isNaN(here)
                ? Ks4Values.SUPPRESSED
                : Numerals.shortest(here - row.england().mean(Ks4Group.OTHERS, sum, count), places);
    }

    private static Ks4Group group(@Nullable String suffix) {
        for (Ks4Group group : Ks4Group.values()) {
            if (group.suffix.equals(suffix)) {
                return group;
            }
        }
        return Ks4Group.ALL;
    }
}
