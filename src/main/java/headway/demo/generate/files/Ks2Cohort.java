package headway.demo.generate.files;

import headway.demo.generate.results.Ks2Group;
import headway.demo.generate.results.Ks2Metric;
import headway.demo.generate.results.Tally;
import java.util.Map;
import java.util.Optional;

/** Parts of a key stage 2 cohort by the names of their columns, without the T of totals and the P of shares. */
interface Ks2Cohort {

    String of(Ks2Values values, Ks2Row row, int year, boolean share);

    private static Ks2Cohort group(Ks2Group group) {
        return (values, row, year, share) -> values.count(row, year, group, Ks2Metric.PUPILS, share);
    }

    private static Ks2Cohort metric(Ks2Metric metric) {
        return (values, row, year, share) -> {
            // Counts of pupils with special needs are not shown above the school.
            return row.school() || share ? values.count(row, year, Ks2Group.ALL, metric, share) : " ";
        };
    }

    private static Ks2Cohort sum(Ks2Metric first, Ks2Metric second, boolean without) {
        return (values, row, year, share) -> {
            Tally<Ks2Group, Ks2Metric> tally = row.of(year);
            double whole = tally.get(Ks2Group.ALL, Ks2Metric.PUPILS);
            if (row.school() && whole < Ks2Values.FEWEST) {
                return whole == 0 ? "" : Ks2Values.SUPPRESSED;
            }
            double part = tally.get(Ks2Group.ALL, first) + tally.get(Ks2Group.ALL, second);
            part = without ? whole - part : part;
            return share ? Numerals.percent(100 * part / whole) : row.school() ? Numerals.whole(part) : " ";
        };
    }

    /** The rest of a cohort, those in a group taken away. */
    private static Ks2Cohort rest(Ks2Group group) {
        return (values, row, year, share) -> {
            double whole = row.pupils(year, Ks2Group.ALL);
            if (row.school() && whole < Ks2Values.FEWEST) {
                return whole == 0 ? "" : Ks2Values.SUPPRESSED;
            }
            double part = whole - row.pupils(year, group);
            return share ? Numerals.percent(100 * part / whole) : Numerals.whole(part);
        };
    }

    Ks2Cohort NOBODY = (values, row, year, share) -> {
        String all = values.count(row, year, Ks2Group.ALL, Ks2Metric.PUPILS, share);
        return all.isEmpty() || all.equals(Ks2Values.SUPPRESSED) ? all : share ? "0%" : "0";
    };

    Map<String, Ks2Cohort> PARTS = Map.ofEntries(
            Map.entry("BELIG", group(Ks2Group.BOYS)),
            Map.entry("GELIG", group(Ks2Group.GIRLS)),
            Map.entry("KS1GROUP_L", group(Ks2Group.LOW)),
            Map.entry("KS1GROUP_M", group(Ks2Group.MIDDLE)),
            Map.entry("KS1GROUP_H", group(Ks2Group.HIGH)),
            Map.entry("KS1GROUP_NA", (values, row, year, share) -> {
                Tally<Ks2Group, Ks2Metric> tally = row.of(year);
                double whole = tally.get(Ks2Group.ALL, Ks2Metric.PUPILS);
                double part = whole - tally.get(Ks2Group.ALL, Ks2Metric.WITH_PRIOR);
                if (row.school() && whole < Ks2Values.FEWEST) {
                    return whole == 0 ? "" : Ks2Values.SUPPRESSED;
                }
                return share ? Numerals.percent(100 * part / whole) : Numerals.whole(part);
            }),
            Map.entry("FSM6CLA1A", group(Ks2Group.DISADVANTAGED)),
            Map.entry("NOTFSM6CLA1A", group(Ks2Group.OTHERS)),
            Map.entry("EALGRP2", group(Ks2Group.OTHER_LANGUAGE)),
            Map.entry("EALGRP1", rest(Ks2Group.OTHER_LANGUAGE)),
            Map.entry("EALGRP3", NOBODY),
            Map.entry("MOBN", group(Ks2Group.NON_MOBILE)),
            Map.entry("SENELE", metric(Ks2Metric.SEN_PLAN)),
            Map.entry("SENELSE", metric(Ks2Metric.SEN_PLAN)),
            Map.entry("SENELST", metric(Ks2Metric.SEN_PLAN)),
            Map.entry("SENELK", metric(Ks2Metric.SEN_SUPPORT)),
            Map.entry("SENELSAP", metric(Ks2Metric.SEN_SUPPORT)),
            Map.entry("SENELAPK", metric(Ks2Metric.SEN_SUPPORT)),
            Map.entry("SENELSAPK", metric(Ks2Metric.SEN_SUPPORT)),
            Map.entry("SENELEK", sum(Ks2Metric.SEN_PLAN, Ks2Metric.SEN_SUPPORT, false)),
            Map.entry("SENELN", sum(Ks2Metric.SEN_PLAN, Ks2Metric.SEN_SUPPORT, true)));

    static Optional<Ks2Cohort> part(String name) {
        return Optional.ofNullable(PARTS.get(name));
    }
}
