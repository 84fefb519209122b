package headway.demo.generate.results;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Intake;
import headway.demo.generate.world.Setting;

/** Lets the pupils of a school take the examinations of a year. */
public final class Ks4Results {

    /** Standard deviation of pupils' Progress 8, in grades. */
    public static final double DEVIATION = 1.27;

    private final Tally<Ks4Group, Ks4Metric> tally = new Tally<>(Ks4Group.class, Ks4Metric.class);
    private final Chance chance;
    private final Chance lateness;
    private final Intake intake;
    private final Edition edition;
    /** Share of pupils whose needs are too severe for any examination. */
    private final double severe;

    private final double effect;
    private final double englishEffect;
    private final double mathsEffect;
    private final double openEffect;
    private final double languagePolicy;
    private final double humanitiesPolicy;
    private final double level;

    private Ks4Results(Institution place, int endYear, Edition edition) {
        chance = Chance.of(place.seed(), endYear, 4);
        lateness = Chance.of(place.seed(), endYear, 40);
        this.edition = edition;
        intake = place.intake();
        severe = severe(place);
        double luck = place.story() == null ? 1 : 0.3;
        effect = 0.4 * place.path().quality(endYear) + luck * chance.normal(0, 0.06);
        englishEffect = luck * chance.normal(0, 0.14);
        mathsEffect = luck * chance.normal(0, 0.14);
        openEffect = luck * chance.normal(0, 0.2);
        Chance policy = Chance.of(place.seed(), 41);
        languagePolicy = policy.normal(0, 0.8);
        humanitiesPolicy = policy.normal(0, 0.5);
        level = endYear >= 2023 ? -1.2 : 0;
    }

    private static double severe(Institution place) {
        if (place.setting() != Setting.SPECIAL) {
            return 0;
        }
        return place.story() == null && Chance.of(place.seed(), 42).happens(0.35) ? 0.98 : 0.25;
    }

    /** The sums of one school, year and edition; nobody where it has no pupils of that age yet. */
    public static Tally<Ks4Group, Ks4Metric> of(Institution place, int endYear, Edition edition) {
        Ks4Results results = new Ks4Results(place, endYear, edition);
        int pupils = pupils(place, endYear, results.chance);
        for (int i = 0; i < pupils; i++) {
            results.pupil();
        }
        return results.tally;
    }

    /** The sums of nobody. */
    public static Tally<Ks4Group, Ks4Metric> nobody() {
        return new Tally<>(Ks4Group.class, Ks4Metric.class);
    }

    private static int pupils(Institution place, int endYear, Chance chance) {
        Intake intake = place.intake();
        int yearsToGrow = place.setting() == Setting.SECONDARY ? 4 : 11;
        if (!place.setting().endsKeyStage4() || intake.firstYear() > 0 && endYear < intake.firstYear() + yearsToGrow) {
            return 0;
        }
        double expected = intake.yearGroup() * intake.occupancy();
        return (int) Math.max(1, Math.round(expected + chance.normal(0, 0.5 + 0.03 * expected)));
    }

    private void pupil() {
        boolean girl = chance.happens(intake.girls());
        boolean disadvantaged = chance.happens(intake.disadvantaged());
        boolean otherLanguage = chance.happens(intake.otherLanguage());
        boolean mobile = chance.happens(intake.mobile() > 0.9 ? 0.95 : intake.mobile() * 0.6);
        boolean plan = chance.happens(intake.senPlan());
        boolean support = !plan && chance.happens(intake.senSupport() * (disadvantaged ? 1.4 : 0.85));
        double prior = intake.prior()
                + chance.normal()
                + (disadvantaged ? -0.38 - intake.gap() / 2 : 0.12)
                + (support ? -0.6 : 0.06)
                + (plan ? -1.0 : 0);
        double growth = effect
                + 0.06
                + (disadvantaged ? -0.45 - intake.gap() / 2 : 0.13)
                + (otherLanguage ? 0.4 : -0.06)
                + (girl ? 0.2 : -0.24)
                + (support ? -0.3 : 0.04)
                + 1.02 * chance.normal();
        Marks marks = chance.happens(severe) ? Marks.NOTHING : marks(prior, growth, girl);
        // A few results are not in when the first figures are.
        boolean late = lateness.happens(Edition.PROVISIONAL.missing);
        boolean soon = lateness.happens(0.25);
        if (late && (edition == Edition.PROVISIONAL || edition == Edition.REVISED && soon)) {
            marks = marks.without();
        }
        boolean known = !chance.happens(mobile ? intake.mobile() > 0.9 ? 0.7 : 0.45 : 0.025);
        Who who = new Who(plan, support, known, Math.clamp(28.7 + 3.5 * prior, 12, 36));
        count(Ks4Group.ALL, marks, who, prior);
        count(girl ? Ks4Group.GIRLS : Ks4Group.BOYS, marks, who, prior);
        count(disadvantaged ? Ks4Group.DISADVANTAGED : Ks4Group.OTHERS, marks, who, prior);
        if (otherLanguage) {
            count(Ks4Group.OTHER_LANGUAGE, marks, who, prior);
        }
        if (!mobile) {
            count(Ks4Group.NON_MOBILE, marks, who, prior);
        }
        if (known) {
            count(
                    who.points() < 24 ? Ks4Group.LOW : who.points() < 29 ? Ks4Group.MIDDLE : Ks4Group.HIGH,
                    marks,
                    who,
                    prior);
        }
    }

    private record Who(boolean plan, boolean support, boolean known, double points) {}

    private Marks marks(double prior, double growth, boolean girl) {
        double english = growth + englishEffect + 0.65 * chance.normal() + (girl ? 0.3 : -0.3);
        double maths = growth + mathsEffect + 0.65 * chance.normal() + (girl ? -0.2 : 0.2);
        double ebacc = growth + 0.6 * chance.normal();
        double open = growth + openEffect + 0.75 * chance.normal();
        double entry = prior + 0.35 * growth;
        return new Marks(
                Math.clamp(9.9 + level / 5 + 2.6 * prior + 2 * english, 0, 18),
                Math.clamp(9.15 + level / 5 + 3.0 * prior + 2 * maths, 0, 18),
                Math.clamp(13.5 + level / 3 + 4.4 * prior + 3 * ebacc, 0, 27),
                Math.clamp(14.2 + level / 3 + 3.5 * prior + 3 * open, 0, 27),
                english,
                maths,
                ebacc,
                open,
                entry + 2.6 + chance.normal() > 0,
                entry * 0.8 + 1.1 + humanitiesPolicy + chance.normal() > 0,
                entry * 0.9 - 0.08 + languagePolicy + chance.normal() > 0,
                entry - 0.75 + chance.normal() > 0,
                chance.happens(0.03),
                Math.clamp(0.17 - 0.05 * prior + 0.05 * chance.normal(), 0, 0.6));
    }

    /**
     * What one pupil got: points of the elements of Attainment 8, progress in them in grades, and entries.
     *
     * @param elsewhere share of the open element from other qualifications than GCSE
     */
    private record Marks(
            double english,
            double maths,
            double ebacc,
            double open,
            double englishProgress,
            double mathsProgress,
            double ebaccProgress,
            double openProgress,
            boolean science,
            boolean humanities,
            boolean languages,
            boolean triple,
            boolean severalLanguages,
            double elsewhere) {

        static final Marks NOTHING =
                new Marks(0, 0, 0, 0, -2.2, -2.4, -2.4, -2.6, false, false, false, false, false, 0);

        Marks without() {
            return new Marks(
                    0,
                    maths,
                    ebacc,
                    open,
                    -3,
                    mathsProgress,
                    ebaccProgress,
                    openProgress,
                    science,
                    humanities,
                    languages,
                    triple,
                    severalLanguages,
                    elsewhere);
        }

        double total() {
            return english + maths + ebacc + open;
        }

        double progress() {
            return (2 * englishProgress + 2 * mathsProgress + 3 * ebaccProgress + 3 * openProgress) / 10;
        }
    }

    private void count(Ks4Group group, Marks marks, Who who, double prior) {
        double english = Math.rint(marks.english() / 2);
        double maths = Math.rint(marks.maths() / 2);
        double ebacc = Math.rint(marks.ebacc() / 3);
        // Languages and humanities are passed less often than the element's mean says.
        double weakest = Math.rint(marks.ebacc() / 3 - 1.3);
        boolean enters = marks.total() > 0;
        tally.add(group, Ks4Metric.PUPILS, 1);
        tally.add(group, Ks4Metric.ATTAINMENT, marks.total());
        tally.add(group, Ks4Metric.ENGLISH, marks.english());
        tally.add(group, Ks4Metric.MATHS, marks.maths());
        tally.add(group, Ks4Metric.EBACC, marks.ebacc());
        tally.add(group, Ks4Metric.OPEN, marks.open());
        tally.add(group, Ks4Metric.OPEN_GCSE, marks.open() * (1 - marks.elsewhere()));
        tally.add(group, Ks4Metric.EBACC_SLOTS, enters ? Math.clamp(2.9 + 0.1 * prior, 1, 3) : 0);
        tally.add(group, Ks4Metric.OPEN_SLOTS, enters ? Math.clamp(2.95 + 0.1 * prior, 1, 3) : 0);
        tally.add(group, Ks4Metric.ENTRIES, enters ? Math.clamp(8.2 + 0.7 * prior, 3, 12) : 0);
        tally.add(group, Ks4Metric.GCSE_ENTRIES, enters ? Math.clamp(7.6 + 0.9 * prior, 2, 12) : 0);
        tally.add(group, Ks4Metric.EBACC_POINTS, (marks.english() + marks.maths()) / 10 + 0.165 * marks.ebacc());
        mark(group, Ks4Metric.BASICS_94, english >= 4 && maths >= 4);
        mark(group, Ks4Metric.BASICS_95, english >= 5 && maths >= 5);
        mark(group, Ks4Metric.FIVE_94, english >= 4 && maths >= 4 && ebacc >= 3);
        mark(group, Ks4Metric.ANY, enters);
        subject(group, Ks4Metric.ENGLISH_ENTERED, enters, english);
        subject(group, Ks4Metric.MATHS_ENTERED, enters, maths);
        subject(group, Ks4Metric.SCIENCE_ENTERED, enters && marks.science(), ebacc);
        subject(group, Ks4Metric.HUMANITIES_ENTERED, enters && marks.humanities(), ebacc);
        subject(group, Ks4Metric.LANGUAGES_ENTERED, enters && marks.languages(), ebacc);
        boolean all = enters && marks.science() && marks.humanities() && marks.languages();
        mark(group, Ks4Metric.EBACC_ENTERED, all);
        mark(group, Ks4Metric.EBACC_91, all && ebacc >= 1);
        mark(group, Ks4Metric.EBACC_94, all && weakest >= 4 && english >= 4 && maths >= 4);
        mark(group, Ks4Metric.EBACC_95, all && weakest >= 5 && english >= 5 && maths >= 5);
        mark(group, Ks4Metric.TRIPLE_SCIENCE, enters && marks.triple());
        mark(group, Ks4Metric.SEVERAL_LANGUAGES, enters && marks.severalLanguages());
        mark(group, Ks4Metric.SEN_PLAN, who.plan());
        mark(group, Ks4Metric.SEN_SUPPORT, who.support());
        if (who.known()) {
            double progress = marks.progress() + 0.03;
            tally.add(group, Ks4Metric.WITH_PRIOR, 1);
            tally.add(group, Ks4Metric.PRIOR_POINTS, who.points());
            tally.add(group, Ks4Metric.PROGRESS_UNADJUSTED, progress);
            tally.add(group, Ks4Metric.PROGRESS, Math.max(progress, -3.1));
            mark(group, Ks4Metric.ADJUSTED, progress < -3.1);
            tally.add(group, Ks4Metric.PROGRESS_ENGLISH, marks.englishProgress());
            tally.add(group, Ks4Metric.PROGRESS_MATHS, marks.mathsProgress());
            tally.add(group, Ks4Metric.PROGRESS_EBACC, marks.ebaccProgress());
            tally.add(group, Ks4Metric.PROGRESS_OPEN, marks.openProgress());
        }
    }

    /** Entered, and with at least grade 4 and 5: three metrics that follow one another. */
    private void subject(Ks4Group group, Ks4Metric entered, boolean enters, double grade) {
        Ks4Metric[] metrics = Ks4Metric.values();
        mark(group, entered, enters);
        mark(group, metrics[entered.ordinal() + 1], enters && grade >= 4);
        mark(group, metrics[entered.ordinal() + 2], enters && grade >= 5);
    }

    private void mark(Ks4Group group, Ks4Metric metric, boolean met) {
        if (met) {
            tally.add(group, metric, 1);
        }
    }
}
