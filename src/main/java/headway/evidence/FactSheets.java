package headway.evidence;

import headway.evidence.facts.FactMaker;
import headway.facts.FactSheet;
import headway.register.School;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts of schools as at a date: what evidence offers to strategy. */
@Component
public class FactSheets {

    private final EvidenceLoader loader;
    private final FactMaker maker;

    FactSheets(EvidenceLoader loader, FactMaker maker) {
        this.loader = loader;
        this.maker = maker;
    }

    /** One sheet for each school, in their order. */
    @Transactional(readOnly = true)
    public List<FactSheet> asAt(Collection<School> schools, LocalDate date) {
        List<SchoolEvidence> evidence = loader.of(schools, date);
        return evidence.parallelStream().map(each -> maker.make(each, date)).toList();
    }
}
