package headway.evidence;

import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The areas in which schools are looked at under each framework, and what a school last said of itself in them. */
public interface EvaluationAreas {

    Scale of(Framework framework);

    /** The latest self-evaluation under a framework as at a day. Who shows it has checked that the reader may see it. */
    Optional<Own> own(Urn urn, Framework framework, LocalDate asAt);

    /**
     * The areas and grades of a framework.
     *
     * @param grades from best to worst
     * @param optional areas that only some schools have
     */
    record Scale(Framework framework, String title, List<String> grades, List<String> areas, Set<String> optional) {}

    /** What a school says of itself: a grade by area. */
    record Own(LocalDate day, Map<String, String> grades) {}
}
