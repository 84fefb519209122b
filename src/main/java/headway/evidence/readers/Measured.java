package headway.evidence.readers;

import headway.evidence.MeasureRecord;
import headway.evidence.Subject;
import headway.shared.AcademicYear;
import java.util.List;

/**
 * Where one figure stands in a row: each list holds the names that its column has had over the years.
 *
 * @param measure a code of measures.yaml
 * @param cohort how many pupils it rests on; empty where the file does not say
 * @param lower lower 95% limit; empty where there is none
 * @param upper upper 95% limit; empty where there is none
 */
record Measured(
        String measure,
        String breakdown,
        List<String> columns,
        List<String> cohort,
        List<String> lower,
        List<String> upper) {

    static Measured of(String measure, String... columns) {
        return new Measured(measure, Breakdowns.ALL, List.of(columns), List.of(), List.of(), List.of());
    }

    Measured brokenDownBy(String breakdown) {
        return new Measured(measure, breakdown, columns, cohort, lower, upper);
    }

    Measured cohort(String... names) {
        return new Measured(measure, breakdown, columns, List.of(names), lower, upper);
    }

    Measured limits(List<String> lowerNames, List<String> upperNames) {
        return new Measured(measure, breakdown, columns, cohort, lowerNames, upperNames);
    }

    /** Takes the figure from a row; a column that is absent or a cell that is blank yields nothing. */
    void take(RowWork work, Subject subject, AcademicYear year) {
        Figure figure = work.figure(columns);
        if (figure != null) {
            work.found(new MeasureRecord(
                    subject,
                    measure,
                    year,
                    breakdown,
                    figure.value(),
                    figure.marker(),
                    work.count(cohort),
                    work.value(lower),
                    work.value(upper)));
        }
    }
}
