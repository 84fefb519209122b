package headway.demo.generate.world;

/** What inspectors grade, under one framework or another. */
public enum Area {
    OVERALL,
    LEADERSHIP,
    EARLY_YEARS,
    SIXTH_FORM,
    /** 2015 to 2019. */
    TEACHING,
    WELFARE,
    OUTCOMES,
    /** 2019 to 2025. */
    EDUCATION,
    BEHAVIOUR,
    DEVELOPMENT,
    /** From November 2025, beside early years, post-16 and leadership, which it shares. */
    INCLUSION,
    CURRICULUM,
    ACHIEVEMENT,
    ATTENDANCE,
    WELLBEING
}
