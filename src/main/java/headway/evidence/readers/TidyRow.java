package headway.evidence.readers;

import headway.evidence.Subject;
import headway.imports.EditionStatus;
import headway.imports.Headers;
import headway.imports.Recognition;
import headway.imports.Row;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom and which year a row of a tidy file is about: the format of Explore education statistics, one row for each
 * place, year and group.
 */
record TidyRow(Subject subject, AcademicYear year) {

    /**
     * The latest year of the first rows, or the one that the file's name gives where that is later. A tidy file may hold
     * several years, and is dated as the edition of its latest.
     */
    static Optional<AcademicYear> latestYear(TableHead head, int headerRow) {
        Headers headers = new Headers(head.rows().get(headerRow));
        Stream<AcademicYear> ofRows = IntStream.range(headerRow + 1, head.rows().size())
                .mapToObj(i -> new Row(i + 1, headers, head.rows().get(i)))
                .flatMap(row -> AcademicYear.parse(row.get("time_period")).stream());
        return Stream.concat(ofRows, FileNames.schoolYear(head.fileName()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The edition that the first row or the file's name gives. */
    static Optional<EditionStatus> status(TableHead head, int headerRow) {
        return FileNames.status(head.firstCell(headerRow, "version")).or(() -> FileNames.status(head.fileName()));
    }

    /** Empty where the row is not for us or cannot be read; the work then knows why. */
    static Optional<TidyRow> of(RowWork work, Recognition recognition) {
        Optional<AcademicYear> year = AcademicYear.parse(work.text("time_period"));
        if (year.isEmpty()) {
            work.trouble(
                    "time_period", work.text("time_period"), "This is not a school year. Write it such as 202425.");
            return Optional.empty();
        }
        if (work.text("time_identifier").toLowerCase(Locale.ROOT).contains("term")) {
            work.leaveOut("Figures of single terms: only whole years are kept");
            return Optional.empty();
        }
        if (ofAnotherEdition(work.text("version"), recognition.status())) {
            work.leaveOut("A row of another edition than the file's first: load that edition from its own file");
            return Optional.empty();
        }
        if (recognition.year() != null && year.get().compareTo(recognition.year()) > 0) {
            work.leaveOut(
                    "A later year than the first rows', which came out later than the file is dated: put the latest"
                            + " year into the file's name, such as "
                            + year.get().label().replace('/', '-'));
            return Optional.empty();
        }
        return subject(work).map(subject -> new TidyRow(subject, year.get()));
    }

    /** The kind of school over which the row's figures are taken: all of it for a school; empty for one not kept. */
    Optional<String> ofSchools(RowWork work) {
        if (subject instanceof Subject.School) {
            return Optional.of(Breakdowns.ALL);
        }
        Optional<String> kind = Breakdowns.ofSchools(work.text("education_phase"));
        if (kind.isEmpty()) {
            work.leaveOut("Figures of an area for a kind of school that is not kept");
        }
        return kind;
    }

    private static boolean ofAnotherEdition(String version, @Nullable EditionStatus status) {
        return FileNames.status(version).map(given -> given != status).orElse(false);
    }

    private static Optional<Subject> subject(RowWork work) {
        String level = work.text("geographic_level").toLowerCase(Locale.ROOT);
        if (level.isEmpty() || level.equals("school") || level.equals("institution") || level.equals("provider")) {
            return work.urn("school_urn", "urn").map(Subject.School::new);
        }
        String group = work.text("establishment_type_group", "establishment_type", "school_type")
                .toLowerCase(Locale.ROOT);
        boolean stateFunded = group.isEmpty() || group.equals("total") || group.contains("all state-funded");
        if (level.equals("national") && (stateFunded || group.equals("all schools"))) {
            return Optional.of(new Subject.England(stateFunded));
        }
        if (level.equals("local authority") && stateFunded) {
            return work.authority("old_la_code").map(Subject.Authority::new);
        }
        if (level.equals("regional") && stateFunded) {
            return Optional.of(new Subject.Region(work.text("region_name")));
        }
        work.leaveOut("Figures of an area other than all state-funded schools of an authority, a region or England");
        return Optional.empty();
    }
}
