package headway.evidence;

import headway.imports.EditionStatus;
import headway.shared.AcademicYear;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything held on one school, whenever it happened: what the facts as at a date are made from.
 *
 * @param phase in the catalogue's words, or blank where the register does not say
 * @param type the establishment's type in the register's words
 */
public record SchoolEvidence(
        Urn urn,
        String phase,
        String type,
        boolean maintained,
        @Nullable Boolean sixthForm,
        @Nullable Integer pupils,
        @Nullable LocalDate registerDate,
        List<HeldInspection> inspections,
        List<HeldMeasure> measures,
        List<HeldEntry> entries) {

    /** The same with other entries, such as those that a reader may see. */
    public SchoolEvidence withEntries(List<HeldEntry> others) {
        return new SchoolEvidence(
                urn, phase, type, maintained, sixthForm, pupils, registerDate, inspections, measures, others);
    }

    /** An inspection; {@code predecessor} where it was of a school that this one replaced. */
    public record HeldInspection(
            InspectionRecord inspection, String source, LocalDate knownFrom, boolean predecessor) {}

    /**
     * A published figure of the school, beside England's in the same year.
     *
     * @param status provisional, revised or final, where its kind has one
     * @param percentile share of state-funded schools of the phase with a lower figure, 0–100, where reckoned
     * @param england England's figure for all pupils of the year (state-funded), where held
     * @param englandOther England's figure for pupils who are not disadvantaged, where held
     */
    public record HeldMeasure(
            String measure,
            AcademicYear year,
            String breakdown,
            @Nullable Double value,
            @Nullable String marker,
            @Nullable Integer cohort,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable EditionStatus status,
            @Nullable Double percentile,
            @Nullable Double england,
            @Nullable Double englandOther,
            String source,
            LocalDate published,
            boolean predecessor) {}

    /**
     * A dated entry of the authority or the school: a local indicator, a self-evaluation, leadership, intelligence.
     *
     * @param fact the fact of the catalogue that it speaks of
     * @param value in the catalogue's words, or a number as text
     * @param happened the day from which it holds
     * @param entered the day from which it could be known
     * @param by who entered it, in words
     * @param confidence high, medium, low, or blank where it has none
     */
    public record HeldEntry(
            String fact,
            String value,
            LocalDate happened,
            LocalDate entered,
            String by,
            String confidence,
            String source) {}
}
