package headway.evidence.readers;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.readers.InspectionColumns.Part;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes one inspection out of a row, where the row has one. */
final class InspectionTaker {

    private static final String SAFEGUARDING = "safeguarding";

    /** How long a report takes at most, roughly, where the file does not give its day. */
    private static final int DAYS_TO_REPORT = 60;

    private final RowWork work;
    private final InspectionColumns columns;
    private final Map<String, String> grades = new LinkedHashMap<>();
    private final Set<String> gradedLater = new HashSet<>();
    private @Nullable LocalDate gradedOn;

    private InspectionTaker(RowWork work, InspectionColumns columns) {
        this.work = work;
        this.columns = columns;
    }

    static void take(RowWork work, int urn, InspectionColumns columns) {
        new InspectionTaker(work, columns).take(urn);
    }

    private void take(int urn) {
        String day = text(Part.START);
        if (Grades.isNone(day)) {
            if (!Grades.isNone(text(Part.NUMBER))) {
                work.trouble(
                        work.named(columns.names(Part.START)),
                        day,
                        "Inspection " + text(Part.NUMBER) + " has no first day. Put it in as day/month/year.");
            }
            return;
        }
        Optional<LocalDate> start = work.date(day, columns.names(Part.START));
        if (start.isEmpty()) {
            return;
        }
        Optional<LocalDate> published = optionalDate(columns.names(Part.PUBLISHED));
        readGrades(published.orElse(start.get().plusDays(DAYS_TO_REPORT)));
        InspectionRecord inspection = inspection(urn, start.get(), published.orElse(null));
        if (inspection == null) {
            return;
        }
        if (gradedOn == null) {
            work.found(inspection);
        } else {
            work.found(asFirstPublished(inspection));
            work.found(asRegraded(inspection, gradedOn));
        }
    }

    private void readGrades(LocalDate reported) {
        columns.areas().forEach((area, names) -> {
            String grade = Grades.read(work, columns.scale(), names);
            if (!grade.isEmpty() && !grade.equals(Grades.NOT_JUDGED)) {
                grades.put(area, grade);
                noteDay(area, reported, columns.dateNames(area));
            }
        });
        noteDay(SAFEGUARDING, reported, columns.names(Part.SAFEGUARDING_DATE));
    }

    /** A grade that is younger than the inspection's report was given by monitoring, and not known when that came out. */
    private void noteDay(String area, LocalDate reported, String... names) {
        Optional<LocalDate> day = optionalDate(names).filter(given -> given.isAfter(reported));
        if (day.isPresent()) {
            gradedLater.add(area);
            gradedOn = gradedOn == null || day.get().isAfter(gradedOn) ? day.get() : gradedOn;
        }
    }

    private @Nullable InspectionRecord inspection(int urn, LocalDate start, @Nullable LocalDate published) {
        String overall = Grades.read(work, Grades.Scale.FOUR_POINT, columns.names(Part.OVERALL));
        String category = Grades.read(work, Grades.Scale.CATEGORY, columns.names(Part.CATEGORY));
        String outcome = text(Part.OUTCOME);
        boolean graded = !overall.isEmpty() || !grades.isEmpty();
        if (!graded && Grades.isNone(outcome)) {
            // An ungraded inspection that became a graded one stands as that; a visit that judged nothing is no
            // evidence.
            return null;
        }
        return new InspectionRecord(
                urn,
                urnAtTime(urn),
                framework(start, graded),
                graded ? InspectionKind.GRADED : InspectionKind.UNGRADED,
                none(Part.NUMBER),
                none(Part.TYPE),
                start,
                published,
                overall.isEmpty() ? null : overall,
                category.isEmpty() ? null : category,
                Grades.safeguarding(work, columns.names(Part.SAFEGUARDING)).orElse(null),
                graded ? null : outcome,
                grades);
    }

    private Framework framework(LocalDate start, boolean graded) {
        // Monitoring of inspections before report cards goes on after them, in the old framework's terms.
        boolean monitoring = !graded && columns.scale() == Grades.Scale.CARD;
        return monitoring ? Framework.FRAMEWORK_2019 : Frameworks.on(start);
    }

    private InspectionRecord asFirstPublished(InspectionRecord now) {
        Map<String, String> first = new LinkedHashMap<>(grades);
        first.keySet().removeAll(gradedLater);
        return new InspectionRecord(
                now.urn(),
                now.urnAtTime(),
                now.framework(),
                now.kind(),
                now.number(),
                now.type(),
                now.start(),
                now.published(),
                now.overall(),
                now.categoryOfConcern(),
                gradedLater.contains(SAFEGUARDING) ? null : now.safeguarding(),
                now.outcome(),
                first);
    }

    private static InspectionRecord asRegraded(InspectionRecord now, LocalDate day) {
        return new InspectionRecord(
                now.urn(),
                now.urnAtTime(),
                now.framework(),
                now.kind(),
                (now.number() + " regraded").strip(),
                "Grades changed at monitoring",
                day,
                null,
                now.overall(),
                now.categoryOfConcern(),
                now.safeguarding(),
                now.outcome(),
                now.grades());
    }

    private int urnAtTime(int urn) {
        String[] names = columns.names(Part.URN_AT_TIME);
        return Grades.isNone(work.text(names)) ? urn : work.urn(names).orElse(urn);
    }

    private Optional<LocalDate> optionalDate(String... names) {
        String text = work.text(names);
        return Grades.isNone(text) ? Optional.empty() : work.date(text, names);
    }

    private String text(Part part) {
        return work.text(columns.names(part));
    }

    private String none(Part part) {
        String text = text(part);
        return Grades.isNone(text) ? "" : text;
    }
}
