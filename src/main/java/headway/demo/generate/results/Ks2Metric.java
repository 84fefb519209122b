package headway.demo.generate.results;

/** What is summed over pupils at the end of key stage 2. */
public enum Ks2Metric {
    PUPILS,
    RWM_EXPECTED,
    RWM_HIGHER,
    READ_EXPECTED,
    READ_HIGHER,
    GPS_EXPECTED,
    GPS_HIGHER,
    MATHS_EXPECTED,
    MATHS_HIGHER,
    WRITING_EXPECTED,
    WRITING_HIGHER,
    SCIENCE_EXPECTED,
    SCALED,
    READ_SCALED,
    GPS_SCALED,
    MATHS_SCALED,
    WITH_PRIOR,
    PRIOR_POINTS,
    READ_PROGRESS,
    WRITING_PROGRESS,
    MATHS_PROGRESS,
    SEN_PLAN,
    SEN_SUPPORT
}
