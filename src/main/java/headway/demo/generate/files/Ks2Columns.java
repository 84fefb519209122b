package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of the key stage 2 tables, worked out from the column's name: PTRWM_EXP_FSM6CLA1A_18 is the
 * share of disadvantaged pupils who reached the expected standard in 2018.
 */
final class Ks2Columns {

    private static final String GROUP = "(?:_(B|G|L|M|H|FSM6CLA1A|NotFSM6CLA1A|EAL|MOBN))?";
    private static final Pattern YEAR = Pattern.compile("(.+)_(1[5-9]|3YR)");
    private static final Pattern PROGRESS = Pattern.compile("(READ|WRIT|MAT)PROG" + GROUP + "(?:_(LOWER|UPPER))?");
    private static final Pattern SHARE =
            Pattern.compile("PT(RWM|READ|GPS|MAT|WRITTA|SCITA|READTA|MATTA)_(EXP|HIGH|AT|WTS|AD)" + GROUP);
    private static final Pattern AVERAGE = Pattern.compile("(READ|GPS|MAT)_AVERAGE" + GROUP);
    private static final Pattern DESCRIPTION = Pattern.compile("(READ|WRIT|MAT)PROG_DESCR");
    private static final Pattern UNADJUSTED = Pattern.compile("(READ|WRIT|MAT)PROG_UNADJUSTED");
    private static final Pattern COVERED = Pattern.compile("(READ|WRIT|MAT)COV");

    private static final Map<String, Ks2Metric> MEASURES = Map.ofEntries(
            Map.entry("RWM_EXP", Ks2Metric.RWM_EXPECTED),
            Map.entry("RWM_HIGH", Ks2Metric.RWM_HIGHER),
            Map.entry("READ_EXP", Ks2Metric.READ_EXPECTED),
            Map.entry("READ_HIGH", Ks2Metric.READ_HIGHER),
            Map.entry("READTA_EXP", Ks2Metric.READ_EXPECTED),
            Map.entry("GPS_EXP", Ks2Metric.GPS_EXPECTED),
            Map.entry("GPS_HIGH", Ks2Metric.GPS_HIGHER),
            Map.entry("MAT_EXP", Ks2Metric.MATHS_EXPECTED),
            Map.entry("MAT_HIGH", Ks2Metric.MATHS_HIGHER),
            Map.entry("MATTA_EXP", Ks2Metric.MATHS_EXPECTED),
            Map.entry("WRITTA_EXP", Ks2Metric.WRITING_EXPECTED),
            Map.entry("WRITTA_HIGH", Ks2Metric.WRITING_HIGHER),
            Map.entry("SCITA_EXP", Ks2Metric.SCIENCE_EXPECTED));

    private static final Map<String, Ks2Metric> SCALED =
            Map.of("READ", Ks2Metric.READ_SCALED, "GPS", Ks2Metric.GPS_SCALED, "MAT", Ks2Metric.MATHS_SCALED);
    private static final Map<String, Ks2Metric> PROGRESSES = Map.of(
            "READ", Ks2Metric.READ_PROGRESS, "WRIT", Ks2Metric.WRITING_PROGRESS, "MAT", Ks2Metric.MATHS_PROGRESS);
    private static final Map<String, Ks2Group> GROUPS = new HashMap<>();

    static {
        for (Ks2Group group : Ks2Group.values()) {
            GROUPS.put(group.suffix, group);
        }
    }

    private final int endYear;
    private final Ks2Values values;

    Ks2Columns(int endYear) {
        this.endYear = endYear;
        this.values = new Ks2Values(endYear == 2017);
    }

    /** Years before the table's own that its columns speak of. */
    static int oldest(int endYear) {
        return Math.max(2016, endYear - 2);
    }

    /** What stands in a column about results or their pupils; nothing for other columns. */
    Optional<Function<Ks2Row, String>> of(String column) {
        Matcher dated = YEAR.matcher(column);
        if (!dated.matches()) {
            return measure(column, endYear).or(() -> cohort(column, endYear));
        }
        if (dated.group(2).equals("3YR")) {
            return Optional.of(Ks2ThreeYears.of(dated.group(1), endYear));
        }
        int year = 2000 + Integer.parseInt(dated.group(2));
        return measure(dated.group(1), year).or(() -> cohort(dated.group(1), year));
    }

    private Optional<Function<Ks2Row, String>> measure(String name, int year) {
        Matcher share = SHARE.matcher(name);
        if (share.matches()) {
            return Optional.of(share(share.group(1), share.group(2), group(share.group(3)), year));
        }
        Matcher progress = PROGRESS.matcher(name);
        if (progress.matches()) {
            Ks2Metric sum = metric(PROGRESSES, progress.group(1));
            String bound = progress.group(3);
            int sign = bound == null ? 0 : bound.equals("LOWER") ? -1 : 1;
            Ks2Group group = group(progress.group(2));
            return Optional.of(row -> values.progress(row, year, group, sum, sign));
        }
        Matcher average = AVERAGE.matcher(name);
        if (average.matches()) {
            Ks2Metric sum = metric(SCALED, average.group(1));
            Ks2Group group = group(average.group(2));
            return Optional.of(row -> values.average(row, year, group, sum));
        }
        Matcher description = DESCRIPTION.matcher(name);
        if (description.matches()) {
            Ks2Metric sum = metric(PROGRESSES, description.group(1));
            return Optional.of(row -> values.description(row, year, sum));
        }
        Matcher unadjusted = UNADJUSTED.matcher(name);
        if (unadjusted.matches()) {
            Ks2Metric sum = metric(PROGRESSES, unadjusted.group(1));
            return Optional.of(row -> row.nation() ? "0" : values.progress(row, year, Ks2Group.ALL, sum, 0));
        }
        if (COVERED.matcher(name).matches()) {
            return Optional.of(
                    row -> row.nation() ? " " : values.count(row, year, Ks2Group.ALL, Ks2Metric.WITH_PRIOR, true));
        }
        return name.startsWith("DIFFN_") ? Optional.of(difference(name.substring(6))) : Optional.empty();
    }

    private Function<Ks2Row, String> share(String subject, String level, Ks2Group group, int year) {
        Ks2Metric metric = MEASURES.get(subject + "_" + level);
        if (metric != null) {
            return row -> values.percent(row, year, group, metric);
        }
        if (level.equals("WTS")) {
            // Of those below the expected standard in writing, most work towards it.
            return row -> row.pupils(year, group) < Ks2Values.FEWEST
                    ? values.percent(row, year, group, Ks2Metric.WRITING_EXPECTED)
                    : Numerals.percent(
                            0.76 * (100 - row.of(year).percent(group, Ks2Metric.WRITING_EXPECTED, Ks2Metric.PUPILS)));
        }
        // Absent, or taught but not tested: nearly nobody.
        return row -> {
            String shown = values.percent(row, year, group, Ks2Metric.RWM_EXPECTED);
            return shown.endsWith("%") ? "0%" : shown;
        };
    }

    private Function<Ks2Row, String> difference(String of) {
        if (of.startsWith("RWM")) {
            Ks2Metric metric = of.endsWith("HIGH") ? Ks2Metric.RWM_HIGHER : Ks2Metric.RWM_EXPECTED;
            return row -> values.difference(
                    row,
                    here -> Math.round(here.percent(Ks2Group.DISADVANTAGED, metric, Ks2Metric.PUPILS)),
                    there -> Math.round(there.percent(Ks2Group.OTHERS, metric, Ks2Metric.PUPILS)),
                    0);
        }
        Ks2Metric sum = metric(PROGRESSES, of.replace("PROG", ""));
        return row -> values.difference(
                row,
                here -> here.mean(Ks2Group.DISADVANTAGED, sum, Ks2Metric.WITH_PRIOR),
                there -> there.mean(Ks2Group.OTHERS, sum, Ks2Metric.WITH_PRIOR),
                1);
    }

    private Optional<Function<Ks2Row, String>> cohort(String column, int year) {
        String name = column.toUpperCase(Locale.ROOT);
        if (name.equals("TKS1AVERAGE")) {
            return Optional.of(row -> row.school() && row.pupils(year, Ks2Group.ALL) < Ks2Values.FEWEST
                    ? values.count(row, year, Ks2Group.ALL, Ks2Metric.PUPILS, false)
                    : Numerals.shortest(
                            row.of(year).mean(Ks2Group.ALL, Ks2Metric.PRIOR_POINTS, Ks2Metric.WITH_PRIOR), 1));
        }
        if (name.equals("TELIG")) {
            return Optional.of(
                    row -> row.pupils(year, Ks2Group.ALL) == 0 ? "" : Numerals.whole(row.pupils(year, Ks2Group.ALL)));
        }
        boolean share = name.startsWith("P");
        String of = name.replaceFirst("^PT?|^T", "");
        return Ks2Cohort.part(of).map(part -> row -> part.of(values, row, year, share));
    }

    private static Ks2Group group(@Nullable String suffix) {
        return GROUPS.getOrDefault(suffix == null ? "" : suffix, Ks2Group.ALL);
    }

    private static Ks2Metric metric(Map<String, Ks2Metric> of, String name) {
        return Objects.requireNonNull(of.get(name));
    }
}
