package headway.demo.generate.files;

import headway.demo.generate.results.Ks4Group;
import headway.demo.generate.results.Ks4Metric;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of key stage 4 on how many pupils entered something or passed it. Their names put the group now before
 * the measure, now behind it (PTFSM6CLA1ABASICS_94, PTL2BASICSEAL_94, PTEBACC_ELO_PTQ_EE), as they grew over the years.
 */
final class Ks4Thresholds {

    private static final String GROUP = "(NOTFSM6CLA1A|NFSM6CLA1A|FSM6CLA1A|LO|AV|HI|EAL|NMOB)?";
    private static final Pattern BASICS =
            Pattern.compile("(T|PT|PB|PG)(NOTFSM6CLA1A|NOTFSM|FSM6CLA1A)?(?:L2)?BASICS" + GROUP + "_(94|95)");
    private static final Pattern EBACC_ENTERED =
            Pattern.compile("(T|PT|PB|PG)EBACC_E(?:_)?" + GROUP + "(?:_PTQ)?(?:_EE)?");
    private static final Pattern EBACC =
            Pattern.compile("(T|PT|PB|PG)EBACC" + GROUP + "_?(94|95|91)(?:_" + GROUP + ")?");
    private static final Pattern SUBJECT =
            Pattern.compile("(T|PT)EBAC(ENG|MAT|2SCI|HUM|LAN)(?:_(E)_PTQ_EE|_?(94|95|91))");

    private static final Map<String, Ks4Metric> SUBJECTS = Map.of(
            "ENG", Ks4Metric.ENGLISH_ENTERED,
            "MAT", Ks4Metric.MATHS_ENTERED,
            "2SCI", Ks4Metric.SCIENCE_ENTERED,
            "HUM", Ks4Metric.HUMANITIES_ENTERED,
            "LAN", Ks4Metric.LANGUAGES_ENTERED);

    private Ks4Thresholds() {}

    static Optional<Function<Ks4Row, String>> of(Ks4Values values, String name, int year) {
        Matcher basics = BASICS.matcher(name);
        if (basics.matches()) {
            Ks4Metric metric = basics.group(4).equals("94") ? Ks4Metric.BASICS_94 : Ks4Metric.BASICS_95;
            return value(
                    values, year, basics.group(1), group(basics.group(1), basics.group(2), basics.group(3)), metric);
        }
        Matcher entered = EBACC_ENTERED.matcher(name);
        if (entered.matches()) {
            Ks4Group group = group(entered.group(1), entered.group(2));
            return value(values, year, entered.group(1), group, Ks4Metric.EBACC_ENTERED);
        }
        Matcher ebacc = EBACC.matcher(name);
        if (ebacc.matches()) {
            Ks4Metric metric = switch (ebacc.group(3)) {
                case "94" -> Ks4Metric.EBACC_94;
                case "95" -> Ks4Metric.EBACC_95;
                default -> Ks4Metric.EBACC_91;
            };
            return value(values, year, ebacc.group(1), group(ebacc.group(1), ebacc.group(2), ebacc.group(4)), metric);
        }
        Matcher subject = SUBJECT.matcher(name);
        if (subject.matches()) {
            return subject(values, year, subject);
        }
        return switch (name) {
            case "PT5EM_94" -> value(values, year, "PT", Ks4Group.ALL, Ks4Metric.FIVE_94);
            case "PTANYQ_PTQ_EE" -> value(values, year, "PT", Ks4Group.ALL, Ks4Metric.ANY);
            case "PTmultiLan_E" -> value(values, year, "PT", Ks4Group.ALL, Ks4Metric.SEVERAL_LANGUAGES);
            case "PTtripleSci_E" -> value(values, year, "PT", Ks4Group.ALL, Ks4Metric.TRIPLE_SCIENCE);
            default -> Optional.empty();
        };
    }

    private static Optional<Function<Ks4Row, String>> subject(Ks4Values values, int year, Matcher subject) {
        Ks4Metric entered = Objects.requireNonNull(SUBJECTS.get(subject.group(2)));
        String grade = Objects.requireNonNullElse(subject.group(4), "");
        Ks4Metric metric =
                Ks4Metric.values()[entered.ordinal() + (grade.equals("94") ? 1 : grade.equals("95") ? 2 : 0)];
        boolean ofEntered = !grade.isEmpty() && entered.ordinal() >= Ks4Metric.SCIENCE_ENTERED.ordinal();
        boolean share = subject.group(1).equals("PT");
        return Optional.of(row -> share
                ? values.percent(row, year, Ks4Group.ALL, metric, ofEntered ? entered : Ks4Metric.PUPILS)
                : values.total(row, year, Ks4Group.ALL, metric, 0));
    }

    private static Optional<Function<Ks4Row, String>> value(
            Ks4Values values, int year, String prefix, Ks4Group group, Ks4Metric metric) {
        return Optional.of(row -> prefix.equals("T")
                ? values.total(row, year, group, metric, 0)
                : values.percent(row, year, group, metric, Ks4Metric.PUPILS));
    }

    private static Ks4Group group(String prefix, String... words) {
        if (prefix.equals("PB") || prefix.equals("PG")) {
            return prefix.equals("PB") ? Ks4Group.BOYS : Ks4Group.GIRLS;
        }
        for (String word : words) {
            for (Ks4Group group : Ks4Group.values()) {
                if (word != null && group.suffix.equals(word.replaceFirst("^NOTFSM.*", "NFSM6CLA1A"))) {
                    return group;
                }
            }
        }
        return Ks4Group.ALL;
    }
}
