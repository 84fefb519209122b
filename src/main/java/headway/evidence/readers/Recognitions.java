package headway.evidence.readers;

import headway.evidence.Editions;
import headway.imports.EditionStatus;
import headway.imports.Recognition;
import headway.imports.TableHead;
import headway.shared.AcademicYear;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes recognitions: the title in words, and the day of publication from the reference data of editions. */
@Component
class Recognitions {

    static final String NO_YEAR =
            "The file does not say which school year it is about. Put the year into its name, such as 2018-2019,"
                    + " and load it again.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Editions editions;

    Recognitions(Editions editions) {
        this.editions = editions;
    }

    /**
     * A file about one school year.
     *
     * @param kind the kind of the reference data of editions
     * @param words its title up to the year, such as "School census"
     */
    Recognition ofYear(
            String readerId,
            String kind,
            String words,
            TableHead head,
            int headerRow,
            Optional<AcademicYear> year,
            @Nullable EditionStatus status) {
        String scope = FileNames.scope(head.fileName());
        String title = words + " " + year.map(AcademicYear::label).orElse("of an unknown year")
                + (scope.isEmpty() ? "" : ", " + scope);
        LocalDate published =
                year.flatMap(known -> editions.published(kind, known, status)).orElse(null);
        return new Recognition(readerId, title, headerRow, year.orElse(null), status, null, published);
    }

    /** A file that describes a day. */
    Recognition ofDay(String readerId, String kind, String words, TableHead head, int headerRow) {
        Optional<LocalDate> asAt = FileNames.asAt(head, headerRow);
        String title = words + asAt.map(day -> " as at " + DAY.format(day)).orElse("");
        LocalDate published =
                asAt.flatMap(day -> editions.publishedAfter(kind, day)).orElse(null);
        return new Recognition(readerId, title, headerRow, null, null, asAt.orElse(null), published);
    }
}
