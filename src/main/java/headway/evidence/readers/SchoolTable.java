package headway.evidence.readers;

import headway.evidence.Subject;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.shared.AcademicYear;
import java.util.List;
import java.util.Optional;

/**
 * A table with one row for each school, told by URN, and totals of an authority or of England by kind of school at its
 * end: they have {@code NAT}, {@code LA} or nothing for a URN, and {@code PRI}, {@code SEC} or {@code SPE} in ESTAB.
 *
 * @param figures what is taken for a school
 * @param shares what is taken for an area: totals such as a number of pupils compare with nothing
 */
record SchoolTable(List<Measured> figures, List<Measured> shares) {

    void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        AcademicYear year = recognition.year();
        if (year == null) {
            work.trouble("", "", Recognitions.NO_YEAR);
        } else if (work.text("URN").equals("NAT") || work.text("LA").equals("NAT")) {
            area(work, new Subject.England(true), year);
        } else if (work.text("URN").equals("LA") || isTotal(work)) {
            work.authority("LA").ifPresent(code -> area(work, new Subject.Authority(code), year));
        } else {
            work.urn("URN").map(Subject.School::new).ifPresent(school -> take(work, school, figures, year));
        }
        work.deliver(sink, PerformanceTable.NOTHING);
    }

    private static boolean isTotal(RowWork work) {
        String school = work.text("ESTAB");
        return work.text("URN").isEmpty()
                && !school.isEmpty()
                && Breakdowns.ofSchools(school).isPresent();
    }

    private void area(RowWork work, Subject area, AcademicYear year) {
        Optional<String> schools = Breakdowns.ofSchools(work.text("ESTAB"));
        if (schools.isEmpty()) {
            work.leaveOut("A total row for a kind of school that is not kept (" + work.text("ESTAB") + ")");
            return;
        }
        List<Measured> bySchools = shares.stream()
                .map(figure -> figure.brokenDownBy(schools.get()))
                .toList();
        take(work, area, bySchools, year);
    }

    private static void take(RowWork work, Subject subject, List<Measured> figures, AcademicYear year) {
        figures.forEach(figure -> figure.take(work, subject, year));
    }
}
