package headway.imports;

import headway.shared.AcademicYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file was recognised as.
 *
 * @param readerId the reader that knows it
 * @param title what it is in words: "KS2 final results 2018/19, Surrey"
 * @param headerRow the index of its header row, counted from 0
 * @param year the academic year it is about, where it has one
 * @param status final, revised or provisional, where its kind has one
 * @param asAt the day its content describes, where it has one (a register's day, an edition's closing day)
 * @param published the day from which it could be known, from the reference data of editions or the file itself
 */
public record Recognition(
        String readerId,
        String title,
        int headerRow,
        @Nullable AcademicYear year,
        @Nullable EditionStatus status,
        @Nullable LocalDate asAt,
        @Nullable LocalDate published) {}
