package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Intake;

/** Lets the pupils of a school sit the tests of a year. */
public final class Ks2Results {

    /** Standard deviations of pupils' progress in reading, writing and mathematics, points of 2019. */
    public static final double READ_DEVIATION = 6.17;

    public static final double WRITING_DEVIATION = 5.69;
    public static final double MATHS_DEVIATION = 5.39;

    private final Tally<Ks2Group, Ks2Metric> tally = new Tally<>(Ks2Group.class, Ks2Metric.class);
    private final Chance chance;
    private final Intake intake;
    private final Ks2Standard standard;
    private final double readEffect;
    private final double writingEffect;
    private final double mathsEffect;

    private Ks2Results(Institution place, int endYear) {
        chance = Chance.of(place.seed(), endYear, 2);
        intake = place.intake();
        standard = Ks2Standard.of(endYear);
        double quality = place.path().quality(endYear);
        // A story must not be drowned by the luck of a year.
        double luck = place.story() == null ? 1 : 0.3;
        readEffect = 1.45 * quality + luck * chance.normal(0, 0.7);
        writingEffect = 1.35 * quality + luck * chance.normal(0, 0.9);
        mathsEffect = 1.55 * quality + luck * chance.normal(0, 0.8);
    }

    /** The sums of one school and year; nobody where it has no pupils of that age yet. */
    public static Tally<Ks2Group, Ks2Metric> of(Institution place, int endYear) {
        Ks2Results results = new Ks2Results(place, endYear);
        int pupils = pupils(place, endYear, results.chance);
        for (int i = 0; i < pupils; i++) {
            results.pupil();
        }
        return results.tally;
    }

    /** The sums of three years, as far as the school had pupils in them. */
    public static Tally<Ks2Group, Ks2Metric> threeYears(Institution place, int endYear) {
        Tally<Ks2Group, Ks2Metric> sums = nobody();
        for (int year = endYear - 2; year <= endYear; year++) {
            if (place.schoolOfResults(year).isPresent()) {
                sums.add(of(place, year));
            }
        }
        return sums;
    }

    /** The sums of nobody. */
    public static Tally<Ks2Group, Ks2Metric> nobody() {
        return new Tally<>(Ks2Group.class, Ks2Metric.class);
    }

    /** A new school has nobody of eleven years until its first reception class has grown up. */
    private static int pupils(Institution place, int endYear, Chance chance) {
        Intake intake = place.intake();
        int yearsToGrow = place.setting().primaryPhase() ? place.setting().yearGroups - 1 : 6;
        if (!place.setting().endsKeyStage2() || intake.firstYear() > 0 && endYear < intake.firstYear() + yearsToGrow) {
            return 0;
        }
        double expected = intake.yearGroup() * intake.occupancy();
        return (int) Math.max(1, Math.round(expected + chance.normal(0, 0.3 + 0.045 * expected)));
    }

    private void pupil() {
        boolean girl = chance.happens(intake.girls());
        boolean disadvantaged = chance.happens(intake.disadvantaged());
        boolean otherLanguage = chance.happens(intake.otherLanguage());
        boolean mobile = chance.happens(intake.mobile());
        boolean plan = chance.happens(intake.senPlan());
        boolean support = !plan && chance.happens(intake.senSupport() * (disadvantaged ? 1.5 : 0.85));
        double prior = intake.prior()
                + chance.normal()
                + (disadvantaged ? -0.38 - intake.gap() : 0.16)
                + (support ? -0.8 : 0.1)
                + (plan ? -1.4 : 0)
                + (otherLanguage ? -0.12 : 0.02);
        double growth = chance.normal() + (disadvantaged ? -0.12 - intake.gap() / 2 : 0.05) + (otherLanguage ? 0.2 : 0);
        double readProgress = readEffect + READ_DEVIATION * mixed(growth) + (girl ? 0.55 : -0.5);
        double writingProgress = writingEffect + WRITING_DEVIATION * mixed(growth) + (girl ? 0.8 : -0.8);
        double mathsProgress = mathsEffect + MATHS_DEVIATION * mixed(growth) + (girl ? -0.7 : 0.7);
        double read = scaled(104.5 + standard.read() + 5.0 * prior + readProgress);
        double maths = scaled(105.1 + standard.maths() + 4.0 * prior + mathsProgress);
        double gps = scaled(106.3 + standard.gps() + 5.4 * prior + 5.4 * mixed(growth) + 1.2 * readEffect);
        double writing = 105.1 + standard.writing() + 4.8 * prior + writingProgress;
        boolean known = !chance.happens(mobile ? 0.3 : 0.03);
        double points = Math.clamp(16.2 + 3.4 * prior, 1, 21);
        Pupil pupil = new Pupil(read, maths, gps, writing, readProgress, mathsProgress, writingProgress);
        count(Ks2Group.ALL, pupil, known, points, plan, support);
        count(girl ? Ks2Group.GIRLS : Ks2Group.BOYS, pupil, known, points, plan, support);
        count(disadvantaged ? Ks2Group.DISADVANTAGED : Ks2Group.OTHERS, pupil, known, points, plan, support);
        if (otherLanguage) {
            count(Ks2Group.OTHER_LANGUAGE, pupil, known, points, plan, support);
        }
        if (!mobile) {
            count(Ks2Group.NON_MOBILE, pupil, known, points, plan, support);
        }
        if (known) {
            Ks2Group band = points < 12 ? Ks2Group.LOW : points < 18 ? Ks2Group.MIDDLE : Ks2Group.HIGH;
            count(band, pupil, true, points, plan, support);
        }
    }

    private record Pupil(
            double read,
            double maths,
            double gps,
            double writing,
            double readProgress,
            double mathsProgress,
            double writingProgress) {}

    /** Most of what makes pupils grow is common to the subjects. */
    private double mixed(double growth) {
        return 0.8 * growth + 0.6 * chance.normal();
    }

    /** A scaled score; the scale is narrower at the top, where the tests had little left to ask. */
    private static double scaled(double raw) {
        double score = raw > 105 ? 105 + 0.87 * (raw - 105) : raw;
        return Math.clamp(Math.rint(score), 80, 120);
    }

    private void count(Ks2Group group, Pupil pupil, boolean known, double points, boolean plan, boolean support) {
        boolean read = pupil.read() >= 100;
        boolean maths = pupil.maths() >= 100;
        boolean writing = pupil.writing() >= 99;
        boolean deeper = pupil.writing() >= 112.4;
        tally.add(group, Ks2Metric.PUPILS, 1);
        mark(group, Ks2Metric.RWM_EXPECTED, read && maths && writing);
        mark(group, Ks2Metric.RWM_HIGHER, pupil.read() >= 110 && pupil.maths() >= 110 && deeper);
        mark(group, Ks2Metric.READ_EXPECTED, read);
        mark(group, Ks2Metric.READ_HIGHER, pupil.read() >= 110);
        mark(group, Ks2Metric.MATHS_EXPECTED, maths);
        mark(group, Ks2Metric.MATHS_HIGHER, pupil.maths() >= 110);
        mark(group, Ks2Metric.GPS_EXPECTED, pupil.gps() >= 100);
        mark(group, Ks2Metric.GPS_HIGHER, pupil.gps() >= 110);
        mark(group, Ks2Metric.WRITING_EXPECTED, writing);
        mark(group, Ks2Metric.WRITING_HIGHER, deeper);
        mark(group, Ks2Metric.SCIENCE_EXPECTED, (pupil.read() + pupil.maths()) / 2 >= 97.5);
        mark(group, Ks2Metric.SEN_PLAN, plan);
        mark(group, Ks2Metric.SEN_SUPPORT, support);
        if (pupil.read() > 80 && pupil.maths() > 80) {
            tally.add(group, Ks2Metric.SCALED, 1);
            tally.add(group, Ks2Metric.READ_SCALED, pupil.read());
            tally.add(group, Ks2Metric.MATHS_SCALED, pupil.maths());
            tally.add(group, Ks2Metric.GPS_SCALED, pupil.gps());
        }
        if (known) {
            tally.add(group, Ks2Metric.WITH_PRIOR, 1);
            tally.add(group, Ks2Metric.PRIOR_POINTS, points);
            tally.add(group, Ks2Metric.READ_PROGRESS, pupil.readProgress());
            tally.add(group, Ks2Metric.WRITING_PROGRESS, pupil.writingProgress());
            tally.add(group, Ks2Metric.MATHS_PROGRESS, pupil.mathsProgress());
        }
    }

    private void mark(Ks2Group group, Ks2Metric metric, boolean met) {
        if (met) {
            tally.add(group, metric, 1);
        }
    }
}
