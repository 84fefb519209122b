package headway.demo.generate;

import headway.demo.generate.world.Chance;
import headway.demo.generate.world.Heads;
import headway.demo.generate.world.Headship;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.Listing;
import headway.demo.generate.world.School;
import headway.demo.generate.world.StoryLine;
import headway.demo.generate.world.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells the stories of a world's first authority. */
final class Stories {

    private static final List<String> WORDS =
            List.of("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement");
    private static final List<String> CARD = List.of(
            "Inclusion",
            "Curriculum and teaching",
            "Achievement",
            "Attendance and behaviour",
            "Personal development and wellbeing",
            "Leadership and governance");
    private static final List<String> FRAMEWORK = List.of(
            "Quality of education", "Behaviour and attitudes", "Personal development", "Leadership and management");

    private final LocalDate today;

    private Stories(LocalDate today) {
        this.today = today;
    }

    static List<DemonstrationStory> of(World world, LocalDate today) {
        Stories stories = new Stories(today);
        int home = world.authorities().getFirst().code();
        return world.places().stream()
                .filter(place ->
                        place.authority().code() == home && place.setting().stateFunded())
                .filter(place -> place.story() != null || place.schoolAt(today).isPresent())
                .map(stories::of)
                .toList();
    }

    private DemonstrationStory of(Institution place) {
        School school = place.schools().getLast();
        StoryLine line = place.story();
        SortedMap<Integer, Double> quality = new TreeMap<>();
        for (int year = 2016; year <= 2026; year++) {
            quality.put(year, Math.round(100 * place.path().quality(year)) / 100.0);
        }
        return new DemonstrationStory(
                school.urn(),
                new Listing(place, school).laestab(),
                school.nameAt(today),
                place.setting().phase,
                school.openAt(today),
                line == null ? "Ordinary" : line.theme(),
                line == null ? "Nothing out of the ordinary." : line.summary(),
                quality,
                leadership(place, line),
                finance(line),
                selfEvaluation(place, line));
    }

    private DemonstrationStory.Leadership leadership(Institution place, @Nullable StoryLine line) {
        Headship head = Heads.at(place, today);
        return new DemonstrationStory.Leadership(
                head.person().firstName() + " " + head.person().lastName(),
                head.jobTitle().isEmpty() ? "Headteacher" : head.jobTitle(),
                head.from(),
                head.acting(),
                line != null && line.leadershipVulnerable(),
                line == null ? "" : line.leadershipNote());
    }

    private static DemonstrationStory.Finance finance(@Nullable StoryLine line) {
        if (line == null) {
            return new DemonstrationStory.Finance(DemonstrationStory.Concern.NONE, "");
        }
        DemonstrationStory.Concern concern = switch (line.money()) {
            case SOUND -> DemonstrationStory.Concern.NONE;
            case UNDER_PRESSURE -> DemonstrationStory.Concern.SOME;
            case SERIOUS_CONCERN -> DemonstrationStory.Concern.SERIOUS;
        };
        return new DemonstrationStory.Finance(concern, line.financeNote());
    }

    /** Schools see themselves about as they are, a shade kindly; some stories say otherwise. */
    private static DemonstrationStory.SelfEvaluation selfEvaluation(Institution place, @Nullable StoryLine line) {
        Chance chance = Chance.of(place.seed(), 77);
        double seen = place.path().quality(2026) + 0.25 + (line == null ? 0 : 1.1 * line.optimism());
        Map<String, String> card = new LinkedHashMap<>();
        for (String area : CARD) {
            double view = seen + chance.normal(0, 0.35);
            int grade = view > 1.9 ? 0 : view > 0.8 ? 1 : view > -1.0 ? 2 : view > -2.4 ? 3 : 4;
            card.put(area, WORDS.get(grade));
        }
        Map<String, Integer> framework = new LinkedHashMap<>();
        for (String area : FRAMEWORK) {
            double view = seen + chance.normal(0, 0.35);
            framework.put(area, view > 1.2 ? 1 : view > -1.0 ? 2 : view > -2.4 ? 3 : 4);
        }
        LocalDate on = LocalDate.of(2025, 9, 15).plusDays(chance.below(60));
        return new DemonstrationStory.SelfEvaluation(on, card, framework);
    }
}
