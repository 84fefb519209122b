package headway.demo.generate.world;

import static headway.demo.generate.world.Religion.CHURCH_OF_ENGLAND;
import static headway.demo.generate.world.Religion.ROMAN_CATHOLIC;
import static headway.demo.generate.world.SchoolType.COMMUNITY;
import static headway.demo.generate.world.SchoolType.CONVERTER;
import static headway.demo.generate.world.SchoolType.FREE;
import static headway.demo.generate.world.SchoolType.SPONSORED;
import static headway.demo.generate.world.SchoolType.VOLUNTARY_AIDED;
import static headway.demo.generate.world.SchoolType.VOLUNTARY_CONTROLLED;
import static headway.demo.generate.world.StoryLine.Money.SERIOUS_CONCERN;
import static headway.demo.generate.world.StoryLine.Money.UNDER_PRESSURE;

import java.util.List;
import java.util.Map;

/** The primary, infant and junior schools of the demonstration authority that have something to show. */
final class PrimaryStories {

    private static final String CONCERNS = "School remains Good (Concerns) - S5 Next";

    private PrimaryStories() {}

    static List<Blueprint> all() {
        return List.of(
                strong("Excellent throughout", "Outstanding, with the highest results; could support others.", 2.6)
                        .poor(0.15)
                        .size(60)
                        .graded("2013-05-14", 1)
                        .graded("2023-03-07", 1),
                new Blueprint(Setting.PRIMARY, VOLUNTARY_AIDED)
                        .faith(ROMAN_CATHOLIC)
                        .tells("Strong report card", "Results well above national; report card of January 2026.")
                        .size(60)
                        .poor(0.16)
                        .quality(2015, 1.6)
                        .quality(2025, 2.3)
                        .graded("2014-02-11", 2)
                        .ungraded("2018-06-12", "School remains Good (Improving) - S5 Next")
                        .graded("2020-01-14", 1)
                        .graded("2026-01-13", 2, "", true, Map.of(Area.INCLUSION, 1, Area.ATTENDANCE, 2)),
                good("Sudden drop in 2025", "Good results for years, then 20 points lower in one summer.")
                        .size(60)
                        .quality(2015, 0.6)
                        .quality(2024, 0.7)
                        .quality(2025, -2.6)
                        .graded("2014-10-07", 2)
                        .ungraded("2018-11-20", "School remains Good")
                        .ungraded("2023-05-16", "School remains Good")
                        .leadership(false, "Three Year 6 teachers left during the year."),
                good("Declining over three years", "Results lower every year since 2022.")
                        .quality(2015, 0.6)
                        .quality(2022, 0.7)
                        .quality(2025, -1.5)
                        .size(60)
                        .graded("2015-01-20", 2)
                        .ungraded("2019-02-12", "School remains Good")
                        .ungraded("2024-03-19", CONCERNS)
                        .optimistic(1),
                good("Recently moved from requires improvement", "Judged good in June 2024; not yet consistent.")
                        .size(30)
                        .quality(2017, -0.6)
                        .quality(2022, -1.2)
                        .quality(2025, 0.3)
                        .graded("2013-11-05", 2)
                        .graded("2018-03-06", 2)
                        .graded("2022-03-15", 3)
                        .monitored("2023-02-07", "Leaders and managers are taking effective action")
                        .graded("2024-06-11", 2),
                good("Requires improvement, rising", "Judged to require improvement in 2023; results rise again.")
                        .size(45)
                        .quality(2018, -0.4)
                        .quality(2023, -1.6)
                        .quality(2025, 0.0)
                        .poor(0.42)
                        .graded("2014-06-10", 2)
                        .ungraded("2018-05-01", "School remains Good")
                        .graded("2023-11-14", 3)
                        .ledBy("2024-09-01", "Headteacher"),
                good("Requires improvement, falling", "Education and leadership graded 3 in May 2025; results fall.")
                        .quality(2017, 0.0)
                        .quality(2022, -0.3)
                        .quality(2023, -0.6)
                        .quality(2024, -1.8)
                        .quality(2025, -3.0)
                        .size(60)
                        .poor(0.38)
                        .graded("2014-03-04", 2)
                        .graded("2018-10-16", 3)
                        .graded("2021-11-09", 2)
                        .graded("2025-05-13", 3)
                        .leadership(true, "The chair of governors has resigned; two governor vacancies."),
                good("Special measures", "In an Ofsted category since March 2025.")
                        .size(30)
                        .quality(2017, -0.2)
                        .quality(2025, -2.6)
                        .poor(0.47)
                        .graded("2015-03-10", 2)
                        .ungraded("2019-06-04", "School remains Good")
                        .graded("2025-03-04", 4, "SM", false, Map.of(Area.LEADERSHIP, 4, Area.BEHAVIOUR, 3))
                        .monitored("2025-11-25", "Leaders and managers are taking effective action")
                        .ledBy("2025-04-22", "Interim Headteacher")
                        .leadership(true, "An interim head from a partner school until August 2026."),
                good("Serious weaknesses", "An academy in an Ofsted category since November 2024.")
                        .converts("2017-10-01", SPONSORED)
                        .size(60)
                        .quality(2017, -0.3)
                        .quality(2025, -2.4)
                        .poor(0.40)
                        .graded("2014-05-13", 2)
                        .graded("2019-11-05", 3)
                        .graded("2024-11-19", 4, "SWK", true, Map.of(Area.LEADERSHIP, 3, Area.BEHAVIOUR, 3)),
                new Blueprint(Setting.PRIMARY, COMMUNITY)
                        .converts("2020-09-01", SPONSORED)
                        .tells("Below the floor in 2019, turned round", "Failed in 2019; good since, with a sponsor.")
                        .quality(2016, -1.6)
                        .quality(2019, -4.3)
                        .quality(2023, 0.3)
                        .quality(2025, 0.9)
                        .poor(0.45)
                        .size(60)
                        .graded("2014-11-18", 3)
                        .graded("2016-11-15", 3)
                        .graded("2019-03-05", 4, "SM", true, Map.of(Area.LEADERSHIP, 4))
                        .graded("2024-01-16", 2),
                academy("Coasting in 2017 to 2019", "Able pupils who made too little progress.", "2012-04-01")
                        .quality(2015, -2.7)
                        .quality(2019, -2.7)
                        .quality(2025, -0.5)
                        .poor(0.12)
                        .size(90)
                        .graded("2014-09-23", 2)
                        .ungraded("2018-12-04", "School remains Good")
                        .ungraded("2023-10-10", "School remains Good"),
                new Blueprint(Setting.PRIMARY, VOLUNTARY_CONTROLLED)
                        .faith(CHURCH_OF_ENGLAND)
                        .size(5)
                        .tells("Tiny cohorts", "A village school of some thirty pupils; figures are suppressed.")
                        .quality(2015, 0.3)
                        .graded("2013-02-05", 2)
                        .ungraded("2017-07-04", "School remains Good")
                        .ungraded("2023-02-14", "School remains Good")
                        .finance(UNDER_PRESSURE, "Falling rolls."),
                academy("Converted in April 2025", "A convincing school that became an academy.", "2025-04-01")
                        .size(45)
                        .quality(2015, 0.7)
                        .graded("2014-10-14", 2)
                        .ungraded("2019-01-22", "School remains Good")
                        .ungraded("2024-02-27", "School remains Good"),
                good("Closed in August 2024", "Too few pupils; the site is let go.")
                        .size(14)
                        .closes("2024-08-31")
                        .quality(2015, -0.5)
                        .graded("2014-04-08", 2)
                        .ungraded("2018-02-06", "School remains Good"),
                new Blueprint(Setting.PRIMARY, FREE)
                        .opens("2024-09-01")
                        .size(60)
                        .tells("New in September 2024", "A free school without results or inspection yet.")
                        .quality(2025, 0.2)
                        .ledBy("2024-09-01", "Principal"),
                new Blueprint(Setting.PRIMARY, FREE)
                        .opens("2016-09-01")
                        .size(30)
                        .tells("First results in 2023", "A free school that filled from below.")
                        .quality(2019, 0.5)
                        .graded("2019-05-14", 2)
                        .ungraded("2024-06-18", "School remains Good"),
                good("Renamed", "A steady school with a new name since September 2025.")
                        .renamedOn("2025-09-01")
                        .quality(2015, 0.1)
                        .graded("2014-12-02", 2)
                        .ungraded("2018-10-02", "School remains Good")
                        .ungraded("2024-10-15", "Standards maintained"),
                good("New head in September 2025", "A good school with a head new to headship.")
                        .size(30)
                        .quality(2015, 0.5)
                        .graded("2015-05-12", 2)
                        .ungraded("2019-07-02", "School remains Good")
                        .ungraded("2024-05-21", "School remains Good")
                        .ledBy("2025-09-01", "Headteacher")
                        .leadership(true, "First headship; the deputy post is vacant."),
                good("Acting head, vacancies", "The head left in December 2025 without a successor.")
                        .quality(2015, 0.1)
                        .quality(2025, -0.6)
                        .size(60)
                        .graded("2014-01-21", 2)
                        .ungraded("2018-09-18", "School remains Good")
                        .ungraded("2025-01-14", "Some aspects not as strong")
                        .ledBy("2026-01-01", "Acting Headteacher")
                        .leadership(true, "Two rounds of advertising have failed; four governor vacancies."),
                good("Serious financial concern", "Sound results, a licensed deficit that grows.")
                        .quality(2015, 0.2)
                        .size(30)
                        .graded("2014-07-01", 2)
                        .ungraded("2018-03-20", "School remains Good")
                        .ungraded("2023-06-13", "School remains Good")
                        .finance(SERIOUS_CONCERN, "Deficit of 9 % of income; the recovery plan was refused."),
                good("Report card: needs attention", "Three areas need attention since December 2025.")
                        .quality(2017, 0.1)
                        .quality(2025, -1.4)
                        .size(60)
                        .poor(0.36)
                        .graded("2015-02-03", 2)
                        .ungraded("2019-05-21", "School remains Good")
                        .graded(
                                "2025-12-02",
                                4,
                                "",
                                true,
                                Map.of(Area.LEADERSHIP, 3, Area.INCLUSION, 3, Area.WELLBEING, 3, Area.ATTENDANCE, 4)),
                new Blueprint(Setting.INFANT, COMMUNITY)
                        .size(90)
                        .tells("Infant school of a pair", "Good; feeds the junior school next door.")
                        .quality(2015, 0.5)
                        .graded("2014-02-25", 2)
                        .ungraded("2018-04-24", "School remains Good"),
                new Blueprint(Setting.JUNIOR, COMMUNITY)
                        .nextDoor()
                        .size(90)
                        .tells("Junior school of a pair", "Progress low against flattering infant results.")
                        .quality(2015, -0.9)
                        .quality(2025, -0.7)
                        .graded("2014-02-27", 2)
                        .graded("2018-04-26", 3)
                        .graded("2021-10-05", 2),
                new Blueprint(Setting.INFANT, COMMUNITY)
                        .size(60)
                        .tells("Infant school of a second pair", "Good; the same governors as the junior school.")
                        .quality(2015, 0.2),
                new Blueprint(Setting.JUNIOR, COMMUNITY)
                        .nextDoor()
                        .size(60)
                        .tells("Junior school of a second pair", "Good; the same governors as the infant school.")
                        .quality(2015, 0.3),
                good("High absence", "Sound teaching, but a quarter of pupils are persistently absent.")
                        .absent(5.5)
                        .poor(0.44)
                        .size(45)
                        .quality(2015, 0.2)
                        .graded("2013-10-01", 2)
                        .ungraded("2017-11-14", "School remains Good")
                        .ungraded("2023-03-21", "School remains Good"),
                good("Wide disadvantage gap", "High results overall; disadvantaged pupils far behind.")
                        .wideGap(0.8)
                        .poor(0.24)
                        .size(90)
                        .quality(2015, 2.4)
                        .graded("2014-06-24", 2)
                        .ungraded("2018-01-30", "School remains Good")
                        .ungraded("2022-11-22", "School remains Good"),
                good("Rising fast, judges itself modestly", "Results far above those of 2019.")
                        .size(60)
                        .quality(2016, -1.5)
                        .quality(2025, 1.9)
                        .graded("2013-06-18", 3)
                        .graded("2015-10-13", 2)
                        .ungraded("2019-10-08", "School remains Good")
                        .optimistic(-1),
                good("Judges itself better than it is", "Last inspected in 2019; weak results, sure of itself.")
                        .size(45)
                        .quality(2019, 0.2)
                        .quality(2022, -0.5)
                        .quality(2025, -2.2)
                        .optimistic(1)
                        .graded("2015-03-17", 2)
                        .ungraded("2019-11-26", "School remains Good"),
                good("Many languages, strong", "Large, mobile, many languages; results above national.")
                        .size(120)
                        .poor(0.35)
                        .languages(0.72)
                        .quality(2015, 1.9)
                        .graded("2013-03-12", 1)
                        .graded("2022-10-18", 2)
                        .graded("2025-11-25", 2),
                academy("Outstanding of old, weaker now", "Outstanding in 2011; exempt, then concerns.", "2011-08-01")
                        .quality(2012, 1.4)
                        .quality(2025, -0.7)
                        .graded("2010-11-16", 1)
                        .ungraded("2023-07-04", "School remains Outstanding (Concerns) - S5 Next")
                        .graded("2025-02-11", 2));
    }

    private static Blueprint good(String theme, String summary) {
        return new Blueprint(Setting.PRIMARY, COMMUNITY).tells(theme, summary);
    }

    private static Blueprint strong(String theme, String summary, double level) {
        return good(theme, summary).quality(2015, level);
    }

    private static Blueprint academy(String theme, String summary, String converted) {
        return good(theme, summary).converts(converted, CONVERTER);
    }
}
