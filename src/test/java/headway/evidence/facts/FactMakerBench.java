package headway.evidence.facts;

import headway.evidence.Framework;
import headway.evidence.SchoolEvidence;
import headway.evidence.facts.TestSchool.Figure;
import headway.facts.FactSheet;
import headway.facts.FactValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes the facts of 24,000 schools, about 60 figures each, by one thread and by all: the median of nine rounds after
 * three to warm up. A main of its own, not a test:
 *
 * <pre>java -cp target/test-classes:target/classes:$(mvn -q dependency:build-classpath -Dmdep.outputFile=/dev/stdout) \
 *     headway.evidence.facts.FactMakerBench</pre>
 */
final class FactMakerBench {

    private static final int SCHOOLS = 24_000;
    private static final LocalDate AS_AT = LocalDate.of(2019, 8, 31);

    private FactMakerBench() {}

    public static void main(String[] arguments) {
        SplittableRandom random = new SplittableRandom(1);
        List<SchoolEvidence> schools =
                IntStream.range(0, SCHOOLS).mapToObj(i -> school(random, i)).toList();
        double figures =
                schools.stream().mapToInt(s -> s.measures().size()).average().orElse(0);
        System.out.printf("%,d schools, %.1f figures each%n", schools.size(), figures);
        report("one thread", rounds(schools, false));
        report(Runtime.getRuntime().availableProcessors() + " threads", rounds(schools, true));
    }

    private static double[] rounds(List<SchoolEvidence> schools, boolean parallel) {
        double[] seconds = new double[9];
        for (int round = -3; round < seconds.length; round++) {
            long start = System.nanoTime();
            long known = (parallel ? schools.parallelStream() : schools.stream())
                    .mapToLong(school -> known(Sheets.MAKER.make(school, AS_AT)))
                    .sum();
            double taken = (System.nanoTime() - start) / 1e9;
            if (known < schools.size() * 20L) {
                throw new IllegalStateException("Too little is known for a fair measurement: " + known);
            }
            if (round >= 0) {
                seconds[round] = taken;
            } else if (round == -3) {
                System.out.printf("  first, cold: %.2f s; %.1f facts known a school%n", taken, 1.0 * known / SCHOOLS);
            }
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static void report(String how, double[] seconds) {
        System.out.printf(
                "%s: median %.2f s, best %.2f s, worst %.2f s%n",
                how, seconds[seconds.length / 2], seconds[0], seconds[seconds.length - 1]);
    }

    private static long known(FactSheet sheet) {
        return sheet.values().values().stream()
                .filter(FactValue.Known.class::isInstance)
                .count();
    }

    private static SchoolEvidence school(SplittableRandom random, int number) {
        boolean secondary = number % 6 == 0;
        TestSchool school = TestSchool.of(secondary ? "secondary" : "primary")
                .register(300, "2018-01-01")
                .graded(Framework.FRAMEWORK_2015, "2013-02-01", "requires improvement", null, Map.of())
                .graded(Framework.FRAMEWORK_2015, "2017-02-01", "good", null, Map.of("Leadership", "good"))
                .entry("leadership_capacity", "secure", "2019-01-01", "2019-01-02", "high")
                .entry("finance_concern", "none", "2019-01-01", "2019-01-02", "");
        for (int year = 2015; year <= 2018; year++) {
            if (secondary) {
                keyStage4(school, year, random);
            } else {
                keyStage2(school, year, random);
            }
            for (String code : List.of("absence_overall", "absence_persistent", "finance_balance_rate")) {
                school.figure(code, year, Figure.of(random.nextDouble(1, 9)).percentile(random.nextInt(100)));
            }
            school.figure("census_pupils", year, Figure.of(random.nextInt(100, 900)));
            school.figure("workforce_pupil_teacher_ratio", year, Figure.of(20));
        }
        return school.evidence();
    }

    private static void keyStage2(TestSchool school, int year, SplittableRandom random) {
        double share = random.nextInt(30, 95);
        for (String code :
                List.of("ks2_rwm_expected", "ks2_rwm_higher", "ks2_reading_expected", "ks2_maths_expected")) {
            school.figure(
                    code,
                    year,
                    Figure.of(share).pupils(45).england(62 + year % 3).other(68).percentile(random.nextInt(100)));
        }
        school.figure(
                "ks2_rwm_expected",
                year,
                Figure.of(share - 9).pupils(14).england(62).other(68).disadvantaged());
        for (String code : List.of("ks2_reading_progress", "ks2_writing_progress", "ks2_maths_progress")) {
            double score = random.nextDouble(-6, 6);
            school.figure(code, year, Figure.of(score).pupils(45).limits(score - 1.8, score + 1.8));
        }
        school.figure("ks2_reading_score", year, Figure.of(104).pupils(45));
        school.figure("ks2_maths_score", year, Figure.of(104).pupils(45));
    }

    private static void keyStage4(TestSchool school, int year, SplittableRandom random) {
        double score = random.nextDouble(-1, 1);
        school.figure(
                "ks4_progress8",
                year,
                Figure.of(score).pupils(170).limits(score - 0.2, score + 0.2).percentile(random.nextInt(100)));
        school.figure(
                "ks4_progress8",
                year,
                Figure.of(score - 0.3)
                        .pupils(40)
                        .limits(score - 0.7, score + 0.1)
                        .disadvantaged());
        for (String code : List.of("ks4_engmath_5", "ks4_engmath_4", "ks4_ebacc_entry")) {
            school.figure(
                    code,
                    year,
                    Figure.of(random.nextInt(20, 80)).pupils(170).england(43).other(49));
        }
        school.figure(
                "ks4_engmath_5",
                year,
                Figure.of(30).pupils(40).england(43).other(49).disadvantaged());
        for (String code : List.of("ks4_attainment8", "ks4_ebacc_aps", "ks5_alevel_aps", "ks5_alevel_value_added")) {
            school.figure(code, year, Figure.of(random.nextDouble(1, 60)).percentile(random.nextInt(100)));
        }
    }
}
