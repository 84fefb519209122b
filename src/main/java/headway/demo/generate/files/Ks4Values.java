package headway.demo.generate.files;

import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import headway.demo.generate.results.Ks4Results;
import headway.demo.generate.results.Tally;

/** Writes figures of key stage 4 as the wide tables do, with their markers for what may not be shown. */
final class Ks4Values {

    static final String SUPPRESSED = "SUPP";
    static final String NO_ENTRIES = "NE";
    static final String NOT_PUBLISHED = "NP";
    static final String NOT_APPLICABLE = "NA";
    static final String LOW_COVERAGE = "LOWCOV";
    static final int FEWEST = 6;

    /** 2017/18 wrote shares of authorities and England with two decimals. */
    private final boolean decimals;

    Ks4Values(boolean decimals) {
        this.decimals = decimals;
    }

    /** Why there is no figure about a group; empty where there is one. */
    String marker(Ks4Row row, int year, Ks4Group group, boolean characteristic) {
        if (row.everybody() && characteristic) {
            return "-";
        }
        double all = row.pupils(year, Ks4Group.ALL);
        if (all == 0) {
            return year == row.endYear() ? "-" : NOT_APPLICABLE;
        }
        if (!row.school()) {
            return "";
        }
        if (row.independent() && characteristic) {
            return NOT_PUBLISHED;
        }
        double pupils = row.pupils(year, group);
        if (pupils == 0 && (group == Ks4Group.BOYS || group == Ks4Group.GIRLS)) {
            return NOT_APPLICABLE;
        }
        if (row.of(year).get(Ks4Group.ALL, Ks4Metric.ANY) == 0 || pupils == 0) {
            return NO_ENTRIES;
        }
        return all < FEWEST || pupils < FEWEST ? SUPPRESSED : "";
    }

    String percent(Ks4Row row, int year, Ks4Group group, Ks4Metric part, Ks4Metric whole) {
        String marker = marker(row, year, group, characteristic(group));
        if (!marker.isEmpty()) {
            return blank(marker);
        }
        double share = row.of(year).percent(group, part, whole);
        return Double.isNaN(share) ? NO_ENTRIES : percent(row, share);
    }

    String percent(Ks4Row row, double share) {
        return decimals && !row.school() ? Numerals.fixed(share, 1) + "0%" : Numerals.percent(share);
    }

    String total(Ks4Row row, int year, Ks4Group group, Ks4Metric sum, int places) {
        String marker = marker(row, year, group, characteristic(group));
        return marker.isEmpty() ? Numerals.shortest(row.of(year).get(group, sum), places) : blank(marker);
    }

    String average(Ks4Row row, int year, Ks4Group group, Ks4Metric sum, Ks4Metric count, int places) {
        String marker = marker(row, year, group, characteristic(group));
        if (!marker.isEmpty()) {
            return blank(marker);
        }
        double mean = row.of(year).mean(group, sum, count);
        return Double.isNaN(mean) ? NO_ENTRIES : Numerals.shortest(mean, places);
    }

    /** Progress 8 or an element of it, or an end of its interval: bound 0, -1 or 1. */
    String progress(Ks4Row row, int year, Ks4Group group, Ks4Metric sum, int bound) {
        if (row.kind() == 7 && bound != 0 && group == Ks4Group.ALL) {
            return "";
        }
        String marker = marker(row, year, group, true);
        if (!marker.isEmpty()) {
            return blank(marker);
        }
        if (group == Ks4Group.ALL && coverage(row, year) < 50) {
            return LOW_COVERAGE;
        }
        Tally<Ks4Group, Ks4Metric> tally = row.of(year);
        double known = tally.get(group, Ks4Metric.WITH_PRIOR);
        if (known < (row.school() ? FEWEST : 1)) {
            return SUPPRESSED;
        }
        double margin = 1.96 * Ks4Results.DEVIATION / Math.sqrt(known);
        return Numerals.shortest(tally.mean(group, sum, Ks4Metric.WITH_PRIOR) + bound * margin, 2);
    }

    /** Percent of pupils whose attainment at eleven is known. */
    static double coverage(Ks4Row row, int year) {
        return row.of(year).percent(Ks4Group.ALL, Ks4Metric.WITH_PRIOR, Ks4Metric.PUPILS);
    }

    /** 1 well above average to 5 well below; nothing where progress is not shown. */
    String band(Ks4Row row) {
        if (!row.school() || !marker(row, row.endYear(), Ks4Group.ALL, true).isEmpty()) {
            return "";
        }
        Tally<Ks4Group, Ks4Metric> tally = row.of(row.endYear());
        double known = tally.get(Ks4Group.ALL, Ks4Metric.WITH_PRIOR);
        if (known < FEWEST || coverage(row, row.endYear()) < 50) {
            return "";
        }
        return Integer.toString(band(tally.mean(Ks4Group.ALL, Ks4Metric.PROGRESS, Ks4Metric.WITH_PRIOR), known));
    }

    static int band(double mean, double pupils) {
        double margin = 1.96 * Ks4Results.DEVIATION / Math.sqrt(pupils);
        if (mean - margin > 0) {
            return mean >= 0.5 ? 1 : 2;
        }
        if (mean + margin < 0) {
            return mean <= -0.5 ? 5 : 4;
        }
        return 3;
    }

    private static boolean characteristic(Ks4Group group) {
        return group != Ks4Group.ALL && group != Ks4Group.BOYS && group != Ks4Group.GIRLS;
    }

    /** The dash stands for a cell that is left empty. */
    static String blank(String marker) {
        return marker.equals("-") ? "" : marker;
    }
}
