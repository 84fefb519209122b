package headway.demo.generate.world;

import static headway.demo.generate.world.Religion.ROMAN_CATHOLIC;
import static headway.demo.generate.world.SchoolType.COMMUNITY;
import static headway.demo.generate.world.SchoolType.COMMUNITY_SPECIAL;
import static headway.demo.generate.world.SchoolType.CONVERTER;
import static headway.demo.generate.world.SchoolType.FOUNDATION;
import static headway.demo.generate.world.SchoolType.FREE;
import static headway.demo.generate.world.SchoolType.FREE_SIXTEEN;
import static headway.demo.generate.world.SchoolType.FREE_SPECIAL;
import static headway.demo.generate.world.SchoolType.NURSERY;
import static headway.demo.generate.world.SchoolType.PUPIL_REFERRAL_UNIT;
import static headway.demo.generate.world.SchoolType.SPECIAL_CONVERTER;
import static headway.demo.generate.world.SchoolType.SPONSORED;
import static headway.demo.generate.world.SchoolType.VOLUNTARY_AIDED;
import static headway.demo.generate.world.StoryLine.Money.UNDER_PRESSURE;

import java.util.List;
import java.util.Map;

/** The secondary, special and other schools of the demonstration authority, each with its story. */
final class OtherStories {

    private OtherStories() {}

    static List<Blueprint> all() {
        return List.of(
                secondary(COMMUNITY, "Outstanding, with a sixth form", "Progress 8 far above average.")
                        .withSixthForm()
                        .converts("2011-09-01", CONVERTER)
                        .size(210)
                        .quality(2015, 1.5)
                        .graded("2013-04-23", 1)
                        .graded("2022-05-17", 1),
                secondary(VOLUNTARY_AIDED, "Girls' school, good", "Steady, above average.")
                        .faith(ROMAN_CATHOLIC)
                        .only("Girls")
                        .withSixthForm()
                        .quality(2015, 0.6)
                        .graded("2014-03-18", 2)
                        .ungraded("2018-02-27", "School remains Good")
                        .ungraded("2023-01-24", "School remains Good"),
                secondary(COMMUNITY, "Below the floor in 2019, good since 2023", "Progress 8 rose from far below zero.")
                        .withSixthForm()
                        .size(180)
                        .poor(0.43)
                        .quality(2016, -1.3)
                        .quality(2019, -2.1)
                        .quality(2024, 0.2)
                        .graded("2014-10-21", 2)
                        .graded("2018-11-13", 3)
                        .graded("2023-04-25", 2),
                secondary(COMMUNITY, "Declining", "Attainment lower in each of the last three years.")
                        .withSixthForm()
                        .converts("2017-09-01", CONVERTER)
                        .size(210)
                        .quality(2016, 0.4)
                        .quality(2022, 0.3)
                        .quality(2025, -1.4)
                        .graded("2013-05-21", 2)
                        .graded("2019-12-03", 2)
                        .ungraded("2024-12-10", "Some aspects not as strong")
                        .optimistic(1),
                secondary(COMMUNITY, "Below good for three inspections", "Requires improvement in 2018, 2021 and 2024.")
                        .converts("2015-04-01", SPONSORED)
                        .size(180)
                        .poor(0.46)
                        .quality(2016, -1.1)
                        .quality(2025, -1.5)
                        .graded("2018-01-23", 3)
                        .graded("2021-12-07", 3)
                        .graded("2024-10-08", 3)
                        .graded(
                                "2026-01-20",
                                4,
                                "",
                                true,
                                Map.of(Area.LEADERSHIP, 4, Area.ACHIEVEMENT, 4, Area.INCLUSION, 3, Area.WELLBEING, 3))
                        .ledBy("2025-01-06", "Executive Principal")
                        .leadership(true, "The third head in five years."),
                secondary(COMMUNITY, "Sponsored academy, improving", "Took over a failing school in 2016.")
                        .converts("2016-10-01", SPONSORED)
                        .size(150)
                        .poor(0.41)
                        .quality(2015, -2.0)
                        .quality(2025, 0.6)
                        .graded("2015-11-17", 4, "SM", true, Map.of())
                        .graded("2019-03-12", 3)
                        .graded("2022-06-21", 2)
                        .ungraded("2024-05-14", "School remains Good")
                        .graded("2025-12-09", 3),
                secondary(FOUNDATION, "Boys' school, steady", "Average in most respects.")
                        .only("Boys")
                        .size(150)
                        .quality(2015, 0.5)
                        .graded("2014-11-25", 2)
                        .ungraded("2019-01-15", "School remains Good")
                        .ungraded("2024-07-09", "School remains Good"),
                secondary(COMMUNITY, "Urgent improvement", "Safeguarding not met in the report card of February 2026.")
                        .withSixthForm()
                        .size(180)
                        .quality(2016, 0.2)
                        .quality(2025, -1.3)
                        .graded("2014-01-14", 2)
                        .ungraded("2018-06-26", "School remains Good")
                        .graded("2026-01-06", 4, "SM", false, Map.of(Area.LEADERSHIP, 5, Area.WELLBEING, 4))
                        .ledBy("2026-02-23", "Interim Headteacher")
                        .leadership(true, "An interim head since February 2026.")
                        .finance(UNDER_PRESSURE, "Cost of supply teachers far above plan."),
                new Blueprint(Setting.SECONDARY, FREE)
                        .tells("First examinations in 2024", "A free school opened in 2019.")
                        .opens("2019-09-01")
                        .size(120)
                        .quality(2022, 0.6)
                        .graded("2022-09-27", 2),
                new Blueprint(Setting.ALL_THROUGH, COMMUNITY)
                        .tells("All-through", "From four to eighteen; good at both ends.")
                        .withSixthForm()
                        .converts("2013-09-01", CONVERTER)
                        .size(90)
                        .quality(2015, 0.4),
                new Blueprint(Setting.SPECIAL, COMMUNITY_SPECIAL)
                        .tells("Outstanding special school", "Severe and complex needs, two to nineteen.")
                        .size(9)
                        .quality(2015, 1.6)
                        .graded("2013-01-29", 1)
                        .graded("2023-05-09", 1),
                new Blueprint(Setting.SPECIAL, COMMUNITY_SPECIAL)
                        .tells("Special academy", "Moderate needs; good; most pupils arrive from elsewhere.")
                        .lateArrivals()
                        .converts("2018-02-01", SPECIAL_CONVERTER)
                        .size(12)
                        .quality(2015, 0.3),
                new Blueprint(Setting.SPECIAL, FREE_SPECIAL)
                        .tells("New special school", "Opened in 2021 for autistic pupils.")
                        .opens("2021-09-01")
                        .size(8)
                        .quality(2024, 0.1)
                        .graded("2024-04-16", 2),
                new Blueprint(Setting.ALTERNATIVE, PUPIL_REFERRAL_UNIT)
                        .tells("Pupil referral unit", "Requires improvement in 2022, better since.")
                        .size(14)
                        .quality(2018, -0.9)
                        .quality(2025, -0.1)
                        .graded("2014-05-20", 2)
                        .graded("2018-05-22", 3)
                        .graded("2022-02-08", 3)
                        .graded("2024-09-24", 2),
                new Blueprint(Setting.NURSERY, NURSERY)
                        .tells("Outstanding nursery school", "Maintained nursery, outstanding.")
                        .size(45)
                        .quality(2015, 1.5)
                        .graded("2012-10-09", 1)
                        .graded("2022-12-06", 1),
                new Blueprint(Setting.NURSERY, NURSERY)
                        .tells("Nursery school, good", "Maintained nursery with a deficit.")
                        .size(40)
                        .quality(2015, 0.2)
                        .finance(UNDER_PRESSURE, "Funding does not cover a full-time head."),
                new Blueprint(Setting.SIXTEEN_PLUS, FREE_SIXTEEN)
                        .tells("Sixth form free school", "Opened in 2014.")
                        .opens("2014-09-01")
                        .size(260)
                        .quality(2018, 0.4));
    }

    private static Blueprint secondary(SchoolType type, String theme, String summary) {
        return new Blueprint(Setting.SECONDARY, type).tells(theme, summary);
    }
}
