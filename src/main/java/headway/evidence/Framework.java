package headway.evidence;

import java.time.LocalDate;

/** The inspection frameworks; their grades are never blended. */
public enum Framework {
    /** Common inspection framework, September 2015 to August 2019, and the section 5 frameworks before it. */
    FRAMEWORK_2015("2015 framework"),
    /** Education inspection framework, September 2019 to October 2025; no overall grade from September 2024. */
    FRAMEWORK_2019("2019 framework"),
    /** Report cards, from 10 November 2025. */
    REPORT_CARD("report card, November 2025 framework");

    private static final LocalDate FROM_2019 = LocalDate.of(2019, 9, 1);
    private static final LocalDate FROM_REPORT_CARD = LocalDate.of(2025, 11, 10);

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The framework under which a state-funded school would have been inspected on a day. */
    public static Framework on(LocalDate day) {
        return day.isBefore(FROM_2019) ? FRAMEWORK_2015 : day.isBefore(FROM_REPORT_CARD) ? FRAMEWORK_2019 : REPORT_CARD;
    }
}
