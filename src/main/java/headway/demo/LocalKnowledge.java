package headway.demo;

import headway.demo.generate.DemonstrationStory;
import headway.demo.generate.DemonstrationStory.Concern;
import headway.demo.generate.world.Chance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the authority's officers know of one school in one season, drawn from its story: the same on every start. */
final class LocalKnowledge {

    private static final double STRONG = 1.0;
    private static final double WEAK = -1.0;

    /** A judgement of the school's partner; confidence is high, medium or low. */
    record Judgement(String fact, String value, LocalDate from, String confidence, String note) {}

    private final DemonstrationStory story;
    private final LocalSeason season;
    private final double quality;

    LocalKnowledge(DemonstrationStory story, LocalSeason season) {
        this.story = story;
        this.season = season;
        this.quality = story.quality().getOrDefault(season.endYear(), 0.0);
    }

    /** Whether the school's row of the workbook came back filled in: every tenth did not. */
    boolean workbookReturned() {
        return !draws(1).happens(0.1);
    }

    /** Whether the school has sent its self-evaluation: every eighth has not. */
    boolean selfEvaluationSent() {
        return !draws(2).happens(0.125);
    }

    /** The workbook's values by the fact's name. Not every question is for every kind of school. */
    Map<String, Object> indicators() {
        Chance chance = draws(3);
        boolean examined = story.phase().contains("rimary")
                || story.phase().contains("econdary")
                || story.phase().startsWith("All");
        boolean older = !story.phase().contains("rimary") && !story.phase().startsWith("Nursery");
        double strain = Math.max(0, -quality) + (vulnerable() ? 1.2 : 0);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("own_outcomes", quality > 0.7 ? "above" : quality < WEAK ? "below" : "in line");
        values.put("suspension_rate", tenth(chance.normal(older ? 9 + 4 * strain : 1 + strain, 1.2, 0, 60)));
        values.put("permanent_exclusions", older ? (int) chance.normal(1 + strain, 1, 0, 9) : 0);
        if (examined) {
            values.put("first_preference_rate", tenth(chance.normal(98 + 14 * quality, 8, 35, 240)));
        }
        values.put("teacher_vacancies", (int) chance.normal(0.6 + 1.4 * strain, 0.8, 0, 12));
        values.put("staff_turnover", Math.round(chance.normal(11 + 5 * strain, 3, 0, 48)));
        values.put("governor_vacancy_rate", Math.round(chance.normal(8 + 7 * strain, 4, 0, 45)));
        values.put("finance_concern", money());
        return values;
    }

    /** The partner's judgement of leadership; none where the partner has not been able to judge yet. */
    Optional<Judgement> leadership() {
        Chance chance = draws(4);
        if (!vulnerable() && chance.happens(0.07)) {
            return Optional.empty();
        }
        String value = vulnerable() && quality < WEAK
                ? "limited"
                : vulnerable() ? "vulnerable" : quality > STRONG ? "strong" : "secure";
        return Optional.of(new Judgement(
                "leadership_capacity",
                value,
                season.trueFrom().minusDays(chance.between(5, 40)),
                chance.happens(0.7) ? "high" : "medium",
                vulnerable() ? story.leadership().note() : "Seen on the partner's visit."));
    }

    /** Whether the headteacher leaves: known where the post is filled for a time only, or notice has been given. */
    Judgement leaving() {
        DemonstrationStory.Leadership head = story.leadership();
        boolean acting = head.acting() && inPost();
        boolean notice = season.equals(LocalSeason.SUMMER) && draws(5).happens(0.05);
        String note = acting
                ? head.jobTitle() + " until a permanent head is found."
                : notice ? "Has given notice for the end of August." : "";
        return new Judgement("head_leaving", acting || notice ? "yes" : "no", season.trueFrom(), "high", note);
    }

    /** Whether the headteacher is new; a new one since the day on which they took up the post. */
    Judgement newHead() {
        LocalDate since = story.leadership().since();
        boolean recent = inPost() && since.isAfter(season.trueFrom().minusYears(1));
        return new Judgement("head_new", recent ? "yes" : "no", recent ? since : season.trueFrom(), "high", "");
    }

    /** What an officer of a service has heard; of low confidence it is only mentioned, of high it counts. */
    Optional<Judgement> concern() {
        boolean grave = vulnerable() && quality < -1.2 && story.finance().concern() != Concern.NONE;
        boolean heard = draws(6).happens(0.06);
        if (!grave && !heard) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(
                "serious_concern",
                "yes",
                season.trueFrom().minusDays(9),
                grave ? "high" : "low",
                grave
                        ? "Several services report the same: leadership is overstretched and cover is not found."
                        : "Heard from a parents' group; not confirmed."));
    }

    /** Vulnerable leadership is known once the head of whom it is said is in post. */
    private boolean vulnerable() {
        return story.leadership().vulnerable() && inPost();
    }

    private boolean inPost() {
        return !story.leadership().since().isAfter(season.trueFrom());
    }

    private String money() {
        return switch (story.finance().concern()) {
            case NONE -> "none";
            case SOME -> "some";
            case SERIOUS -> "serious";
        };
    }

    private Chance draws(int purpose) {
        return Chance.of(story.urn(), season.endYear(), purpose);
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }
}
