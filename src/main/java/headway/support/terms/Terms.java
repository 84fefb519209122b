package headway.support.terms;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** School terms and closures of authorities. */
public interface Terms {

    /** An authority's calendar of a year: its own, or the usual one of England where it has entered none. */
    SchoolCalendar calendar(AcademicYear year, AuthorityCode authority);

    /**
     * Replaces the terms of a year.
     *
     * @throws headway.web.FormProblem where terms overlap or lie outside the year
     */
    void enter(AcademicYear year, List<Term> terms, CurrentUser by);

    /** Enters days without school, of every school or of one. */
    void close(@Nullable Urn urn, String name, LocalDate from, LocalDate until, CurrentUser by);

    /** Removes a closure that was entered by mistake. */
    void reopen(long closure, CurrentUser by);
}
