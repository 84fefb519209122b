package headway.evidence.readers;

import headway.evidence.Subject;
import headway.imports.Recognition;
import headway.imports.RecordSink;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The performance tables up to 2023: one row for each school or area, told apart by RECTYPE, one column for each figure.
 *
 * @param authority the record type of an authority's row
 * @param england the record type of the row of all England's schools, independent ones too
 * @param stateFunded the record type of the row of England's state-funded schools
 */
record PerformanceTable(String authority, String england, String stateFunded, List<Measured> figures) {

    static final String NOTHING = "A school without published figures";

    void read(Row row, Recognition recognition, RecordSink sink) {
        RowWork work = new RowWork(row);
        AcademicYear year = recognition.year();
        if (year == null) {
            work.trouble("", "", Recognitions.NO_YEAR);
        } else {
            subject(work).ifPresent(subject -> figures.forEach(figure -> figure.take(work, subject, year)));
        }
        work.deliver(sink, NOTHING);
    }

    private Optional<Subject> subject(RowWork work) {
        String type = work.text("RECTYPE");
        if (type.equals("1") || type.equals("2")) {
            return work.urn("URN").map(Subject.School::new);
        }
        if (type.equals(authority)) {
            return work.authority("LEA").map(Subject.Authority::new);
        }
        if (type.equals(england) || type.equals(stateFunded)) {
            return Optional.of(new Subject.England(type.equals(stateFunded)));
        }
        work.leaveOut("A total row of a kind that is not kept (record type " + type + ")");
        return Optional.empty();
    }

    /**
     * The year of a table that carries earlier years too: it cannot lie before the year after the latest of those
     * columns, such as PTRWM_EXP_18. A name that says so is wrong, since names get changed.
     */
    static Optional<AcademicYear> year(TableHead head, int headerRow, String stem) {
        Pattern earlier = Pattern.compile(Pattern.quote(stem) + "_(\\d\\d)");
        Optional<AcademicYear> byColumns = head.rows().get(headerRow).stream()
                .map(name -> earlier.matcher(name.strip()))
                .filter(Matcher::matches)
                .map(name -> new AcademicYear(2000 + Integer.parseInt(name.group(1))))
                .max(Comparator.naturalOrder());
        Optional<AcademicYear> byName = FileNames.year(head.fileName());
        return Stream.of(byColumns, byName).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
