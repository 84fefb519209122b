package headway.visits.notes;

import headway.shared.CurrentUser;
import headway.visits.VisitLine;
import java.util.List;

/**
 * What is written about visits. Who may do what is decided by the caller. Each save names the version that was seen, and
 * is refused with {@link WrittenMeanwhileException} where somebody else has saved since.
 */
public interface Notes {

    /** The fact of the catalogue that holds the officer's judgement of the leaders. */
    String CAPACITY = "leadership_capacity";

    Note note(VisitLine visit);

    /** The areas of the note's framework in order, with the school's own grades beside. */
    List<Area> areas(VisitLine visit, NoteContent content);

    /** The words for the leaders' capacity, from best to worst. */
    List<String> capacities();

    /** The grades of the note's framework, from best to worst. */
    List<String> grades(VisitLine visit);

    /** Saves the note as far as it has got; returns its new version. */
    int save(long visit, int seen, NoteContent content, CurrentUser by);

    /**
     * Completes the note of a visit that took place: its actions are raised, and its report begins where it has one.
     *
     * @throws headway.web.FormProblem where safeguarding, whom was met or anything of an action is missing
     */
    void complete(long visit, int visitVersion, int seen, NoteContent content, CurrentUser by);

    Preparation preparation(long visit);

    int savePreparation(long visit, int seen, Preparation.Content content, boolean send, CurrentUser by);

    RiskNote risk(long visit);

    /** The note of risk for somebody who opens it; the trail tells of the reading. */
    RiskNote readRisk(VisitLine visit, CurrentUser by);

    int saveRisk(long visit, int seen, String words, CurrentUser by);
}
