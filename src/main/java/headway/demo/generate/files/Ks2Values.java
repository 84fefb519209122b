package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Ks2Results;
import headway.demo.generate.results.Tally;
import java.util.function.ToDoubleFunction;

/** Writes figures of key stage 2 as the wide tables do, with their markers for what may not be shown. */
final class Ks2Values {

    static final String SUPPRESSED = "SUPP";
    static final String NOT_APPLICABLE = "NA";
    /** Pupils in a group, from which a figure about a school is shown. */
    static final int FEWEST = 6;

    /** The tables of 2016/17 wrote progress with its decimal always, later ones only where it is not zero. */
    private final boolean decimals;

    Ks2Values(boolean decimals) {
        this.decimals = decimals;
    }

    /** A share of a group, or its marker: nothing for nobody, SUPP for a few. */
    String percent(Ks2Row row, int year, Ks2Group group, Ks2Metric part) {
        return shown(row, year, group, "", tally -> tally.percent(group, part, Ks2Metric.PUPILS), Numerals::percent);
    }

    String average(Ks2Row row, int year, Ks2Group group, Ks2Metric sum) {
        return shown(row, year, group, "", tally -> tally.mean(group, sum, Ks2Metric.SCALED), Numerals::whole);
    }

    /** A progress score or the end of its interval: bound 0, -1 or 1. */
    String progress(Ks2Row row, int year, Ks2Group group, Ks2Metric sum, int bound) {
        if (row.nation()) {
            String none = year == row.endYear() ? " " : "";
            return group == Ks2Group.ALL ? none : score(bound == 0 ? mean(row, year, group, sum) : 0);
        }
        if (row.pupils(year, Ks2Group.ALL) == 0) {
            return "";
        }
        double known = row.of(year).get(group, Ks2Metric.WITH_PRIOR);
        if (known == 0) {
            return row.pupils(year, group) > 0 && row.pupils(year, Ks2Group.ALL) < FEWEST ? SUPPRESSED : NOT_APPLICABLE;
        }
        double margin = 1.96 * deviation(sum) / Math.sqrt(known);
        return shown(
                row, year, group, NOT_APPLICABLE, tally -> mean(row, year, group, sum) + bound * margin, this::score);
    }

    private static double mean(Ks2Row row, int year, Ks2Group group, Ks2Metric sum) {
        return row.of(year).mean(group, sum, Ks2Metric.WITH_PRIOR);
    }

    private static double deviation(Ks2Metric sum) {
        return switch (sum) {
            case READ_PROGRESS -> Ks2Results.READ_DEVIATION;
            case WRITING_PROGRESS -> Ks2Results.WRITING_DEVIATION;
            default -> Ks2Results.MATHS_DEVIATION;
        };
    }

    /** 1 well above average to 5 well below, after the interval and the outermost tenth or so of schools. */
    String description(Ks2Row row, int year, Ks2Metric sum) {
        if (row.nation()) {
            return year == row.endYear() ? " " : "";
        }
        if (row.pupils(year, Ks2Group.ALL) == 0) {
            return "";
        }
        double known = row.of(year).get(Ks2Group.ALL, Ks2Metric.WITH_PRIOR);
        if (known < FEWEST) {
            return known == 0 ? NOT_APPLICABLE : SUPPRESSED;
        }
        double mean = mean(row, year, Ks2Group.ALL, sum);
        double margin = 1.96 * deviation(sum) / Math.sqrt(known);
        if (mean - margin > 0) {
            return mean >= 2.6 ? "1" : "2";
        }
        if (mean + margin < 0) {
            return mean <= -2.6 ? "5" : "4";
        }
        return "3";
    }

    /** Disadvantaged pupils here less other pupils in England. */
    String difference(
            Ks2Row row,
            ToDoubleFunction<Tally<Ks2Group, Ks2Metric>> here,
            ToDoubleFunction<Tally<Ks2Group, Ks2Metric>> there,
            int places) {
        Tally<Ks2Group, Ks2Metric> england = row.england().getOrDefault(row.endYear(), row.now());
        if (row.nation()) {
            return "0";
        }
        return shown(
                row,
                row.endYear(),
                Ks2Group.DISADVANTAGED,
                places == 0 ? "" : NOT_APPLICABLE,
                tally -> here.applyAsDouble(tally) - there.applyAsDouble(england),
                value -> Numerals.shortest(value, places));
    }

    /** A count of pupils, or the share that they are. */
    String count(Ks2Row row, int year, Ks2Group group, Ks2Metric metric, boolean share) {
        Tally<Ks2Group, Ks2Metric> tally = row.of(year);
        double whole = tally.get(Ks2Group.ALL, Ks2Metric.PUPILS);
        if (row.school() && whole < FEWEST) {
            return whole == 0 ? "" : SUPPRESSED;
        }
        double part = tally.get(group, metric);
        return share ? Numerals.percent(100 * part / whole) : Numerals.whole(part);
    }

    private String score(double value) {
        return decimals ? Numerals.fixed(value, 1) : Numerals.shortest(value, 1);
    }

    private interface Text {
        String of(double value);
    }

    private static String shown(
            Ks2Row row,
            int year,
            Ks2Group group,
            String nobody,
            ToDoubleFunction<Tally<Ks2Group, Ks2Metric>> value,
            Text text) {
        double pupils = row.pupils(year, group);
        if (pupils == 0) {
            return row.pupils(year, Ks2Group.ALL) == 0 ? "" : nobody;
        }
        if (row.school() && (pupils < FEWEST || few(row, year, group))) {
            return SUPPRESSED;
        }
        double figure = value.applyAsDouble(row.of(year));
        return Double.isNaN(figure) ? nobody : text.of(figure);
    }

    /** Where all but a few belong to a group, the few could be reckoned from the whole. */
    private static boolean few(Ks2Row row, int year, Ks2Group group) {
        if (group != Ks2Group.DISADVANTAGED && group != Ks2Group.OTHERS) {
            return false;
        }
        Ks2Group rest = group == Ks2Group.DISADVANTAGED ? Ks2Group.OTHERS : Ks2Group.DISADVANTAGED;
        double others = row.pupils(year, rest);
        return others > 0 && others < FEWEST;
    }
}
