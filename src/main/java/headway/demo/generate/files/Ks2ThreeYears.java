package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Tally;
import java.util.function.Function;

/** The columns that average three years of key stage 2, which are shown for schools too small for one. */
final class Ks2ThreeYears {

    private Ks2ThreeYears() {}

    static Function<Ks2Row, String> of(String name, int endYear) {
        return switch (name) {
            case "TELIG" -> row -> complete(row, endYear) ? Numerals.whole(sum(row, endYear, Ks2Metric.PUPILS)) : "";
            case "PTRWM_EXP" -> row -> value(row, endYear, Ks2Metric.RWM_EXPECTED, Ks2Metric.PUPILS, 100, "%");
            case "PTRWM_HIGH" -> row -> value(row, endYear, Ks2Metric.RWM_HIGHER, Ks2Metric.PUPILS, 100, "%");
            case "READ_AVERAGE" -> row -> value(row, endYear, Ks2Metric.READ_SCALED, Ks2Metric.SCALED, 1, "");
            case "MAT_AVERAGE" -> row -> value(row, endYear, Ks2Metric.MATHS_SCALED, Ks2Metric.SCALED, 1, "");
            default -> row -> Ks2Values.NOT_APPLICABLE;
        };
    }

    private static boolean complete(Ks2Row row, int endYear) {
        for (int year = endYear - 2; year <= endYear; year++) {
            if (row.pupils(year, Ks2Group.ALL) == 0) {
                return false;
            }
        }
        return true;
    }

    private static double sum(Ks2Row row, int endYear, Ks2Metric metric) {
        double sum = 0;
        for (int year = endYear - 2; year <= endYear; year++) {
            Tally<Ks2Group, Ks2Metric> tally = row.of(year);
            sum += tally.get(Ks2Group.ALL, metric);
        }
        return sum;
    }

    private static String value(Ks2Row row, int endYear, Ks2Metric part, Ks2Metric whole, int factor, String unit) {
        if (!complete(row, endYear)) {
            return row.pupils(endYear, Ks2Group.ALL) == 0 ? "" : Ks2Values.NOT_APPLICABLE;
        }
        double n = sum(row, endYear, whole);
        if (n < 11) {
            return Ks2Values.SUPPRESSED;
        }
        return Numerals.whole(factor * sum(row, endYear, part) / n) + unit;
    }
}
