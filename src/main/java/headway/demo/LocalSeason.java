package headway.demo;

import java.time.LocalDate;

/**
 * A time at which the authority of the demonstration gathered what it knows of its schools.
 *
 * @param endYear the school year whose quality shows in it, by the year in which it ends
 * @param trueFrom the day about which the indicators are
 * @param entered the day on which they were entered, and after which they are known
 */
record LocalSeason(int endYear, LocalDate trueFrom, LocalDate entered) {

    /** Before the evidence date of last year's round. */
    static final LocalSeason AUTUMN = new LocalSeason(2025, LocalDate.of(2025, 11, 28), LocalDate.of(2025, 12, 5));

    /** Before the evidence date of this year's round. */
    static final LocalSeason SUMMER = new LocalSeason(2026, LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 22));
}
