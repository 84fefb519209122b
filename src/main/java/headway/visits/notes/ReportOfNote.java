package headway.visits.notes;

import headway.visits.VisitLine;

/** What a note asks of the report that is made from it. */
public interface ReportOfNote {

    /** The note of a visit that is reported is complete: its report begins as a draft. */
    void begin(VisitLine visit);

    /** Whether the report is being written, so that its note may change. */
    boolean isWritten(long visit);
}
