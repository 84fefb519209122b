package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.List;

/** The inspection framework of a day. */
public enum Regime {
    COMMON_FRAMEWORK(List.of(Area.OVERALL, Area.LEADERSHIP, Area.TEACHING, Area.WELFARE, Area.OUTCOMES), "2000-01-01"),
    EDUCATION_FRAMEWORK(
            List.of(Area.OVERALL, Area.LEADERSHIP, Area.EDUCATION, Area.BEHAVIOUR, Area.DEVELOPMENT), "2019-09-01"),
    WITHOUT_OVERALL(List.of(Area.LEADERSHIP, Area.EDUCATION, Area.BEHAVIOUR, Area.DEVELOPMENT), "2024-09-01"),
    REPORT_CARD(
            List.of(
                    Area.LEADERSHIP,
                    Area.INCLUSION,
                    Area.CURRICULUM,
                    Area.ACHIEVEMENT,
                    Area.ATTENDANCE,
                    Area.WELLBEING),
            "2025-11-10");

    /** The areas graded at every school; early years and sixth form come on top where there are any. */
    public final List<Area> areas;

    private final LocalDate from;

    Regime(List<Area> areas, String from) {
        this.areas = areas;
        this.from = LocalDate.parse(from);
    }

    public static Regime at(LocalDate date) {
        Regime regime = COMMON_FRAMEWORK;
        for (Regime next : values()) {
            regime = next.from.isAfter(date) ? regime : next;
        }
        return regime;
    }
}
