package headway.support.ledger;

import headway.strategy.Recalculation;
import headway.web.Format;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a school is promised in a year in which its level may change (R62): pro rata by school weeks, or by the other
 * rules that a strategy can give. What was done already is never taken back.
 */
final class Reckoning {

    /** A number as a fraction, so that rounding never hangs on a computer's binary halves. */
    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.over.negate(), other.under));
        }

        Fraction times(long factor) {
            return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
        }

        int rounded(Recalculation.Rounding rounding) {
            BigInteger twice = under.multiply(BigInteger.TWO);
            return switch (rounding) {
                case UP ->
                    over.add(under).subtract(BigInteger.ONE).divide(under).intValueExact();
                case DOWN -> over.divide(under).intValueExact();
                case NEAREST ->
                    over.multiply(BigInteger.TWO).add(under).divide(twice).intValueExact();
            };
        }

        double value() {
            return over.doubleValue() / under.doubleValue();
        }
    }

    private Reckoning() {}

    /**
     * The promises of a year, by unit.
     *
     * @param year what held in turn, the first first; none withdrawn
     * @param done whole amounts that were given before the last change of level, by unit
     * @param added amounts that people added, by unit
     */
    static List<Promise> promises(List<Entitled> year, Map<String, Integer> done, Map<String, Integer> added) {
        Map<String, Entitled.Amount> units = new LinkedHashMap<>();
        year.reversed().forEach(held -> held.amounts().forEach(amount -> units.putIfAbsent(amount.unit(), amount)));
        List<Promise> promises = new ArrayList<>();
        for (Entitled.Amount unit : units.values()) {
            List<String> workings = new ArrayList<>();
            int amount = amount(year, unit, workings);
            int extra = added.getOrDefault(unit.unit(), 0);
            int given = done.getOrDefault(unit.unit(), 0);
            if (given > amount + extra) {
                workings.add("%s given before the level changed, which stay."
                        .formatted(given + " " + (given == 1 ? unit.one() : unit.many())));
                amount = given - extra;
            }
            promises.add(new Promise(unit.unit(), unit.one(), unit.many(), unit.counts(), amount, extra, workings));
        }
        return promises;
    }

    private static int amount(List<Entitled> year, Entitled.Amount unit, List<String> workings) {
        Entitled last = year.getLast();
        int highest =
                year.stream().mapToInt(held -> held.fullYear(unit.unit())).max().orElse(0);
        return switch (last.basis()) {
            case HIGHER -> {
                workings.add("The higher of the levels of the year counts for the whole year.");
                yield highest;
            }
            case UNCHANGED -> {
                workings.add("The level with which the year began counts until its end.");
                yield year.getFirst().fullYear(unit.unit());
            }
            case PRO_RATA -> proRata(year, unit, last.rounding(), workings);
        };
    }

    private static int proRata(
            List<Entitled> year, Entitled.Amount unit, Recalculation.Rounding rounding, List<String> workings) {
        Fraction sum = Fraction.of(0, 1);
        boolean parts = false;
        for (int at = 0; at < year.size(); at++) {
            Entitled held = year.get(at);
            Fraction share = Fraction.of(held.weeksLeft(), held.weeksInYear());
            int weeks = held.weeksLeft();
            if (at + 1 < year.size()) {
                Entitled next = year.get(at + 1);
                share = share.minus(Fraction.of(next.weeksLeft(), next.weeksInYear()));
                weeks = Math.max(0, weeks - next.weeksLeft());
            }
            // Two changes in one week, or terms entered between them, leave the earlier level no time at all.
            if (share.over().signum() < 0) {
                share = Fraction.of(0, 1);
            }
            int fullYear = held.fullYear(unit.unit());
            sum = sum.plus(share.times(fullYear));
            parts |= weeks < held.weeksInYear();
            workings.add("%s from %s: %d a year, for %d of %d school weeks, is %s."
                    .formatted(
                            held.level(),
                            Format.date(held.from()),
                            fullYear,
                            weeks,
                            held.weeksInYear(),
                            Format.number(share.times(fullYear).value(), 2)));
        }
        int amount = sum.rounded(rounding);
        if (parts) {
            workings.add("Together %s, %s: %d.".formatted(Format.number(sum.value(), 2), rounding.words(), amount));
        }
        return amount;
    }
}
