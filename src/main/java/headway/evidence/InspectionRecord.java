package headway.evidence;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of one school as a file gives it.
 *
 * @param urn the school in the file's row
 * @param urnAtTime the school that was inspected, where the file says that it was a predecessor; else the same
 * @param number Ofsted's number of the inspection, or blank where the file has none
 * @param type the publisher's words for its type, or blank
 * @param start its first day
 * @param published the day the report was published, where the file says
 * @param overall outstanding, good, requires improvement, inadequate, "not judged", or null
 * @param categoryOfConcern SM, SWK, RSI, or null for none
 * @param safeguarding true effective or met, false not, null not said
 * @param outcome the exact words of an ungraded inspection's outcome, or null
 * @param grades area by area, in the words of the framework; an area that did not apply is absent
 */
public record InspectionRecord(
        int urn,
        int urnAtTime,
        Framework framework,
        InspectionKind kind,
        String number,
        String type,
        LocalDate start,
        @Nullable LocalDate published,
        @Nullable String overall,
        @Nullable String categoryOfConcern,
        @Nullable Boolean safeguarding,
        @Nullable String outcome,
        Map<String, String> grades) {

    public InspectionRecord {
        grades = Map.copyOf(grades);
    }
}
