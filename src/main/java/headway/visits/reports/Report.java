package headway.visits.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report on a visit as it stands. Its words are those of the note.
 *
 * @param reviewer the account of the colleague who checks it; null until one was chosen
 * @param draftedOn the day on which it was first given to a colleague
 * @param comments the colleague's, when it was returned; or those with which it was passed on
 * @param sentOn the day on which the school was given it to check
 * @param schoolSays what the school calls inaccurate, and why
 * @param answer what was made of it
 * @param letterId of the copy kept as it was issued
 */
public record Report(
        long visit,
        int version,
        ReportState state,
        @Nullable Long reviewer,
        @Nullable String reviewerName,
        @Nullable LocalDate draftedOn,
        @Nullable String comments,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        @Nullable String schoolSays,
        @Nullable String answer,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate issuedOn,
        @Nullable Long letterId) {

    public boolean can(ReportMove move) {
        return move.possibleFrom(state);
    }
}
