package headway.categorisation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import org.springframework.stereotype.Component;

/**
 * Tells the trail, in the transaction of the reading, that somebody read what was judged of a school: its decision, the
 * panel with its category, a letter about to be issued. Once a day is enough to know who knew.
 */
@Component
class JudgementReading {

    private final AuditTrail trail;

    JudgementReading(AuditTrail trail) {
        this.trail = trail;
    }

    void by(CurrentUser reader, Urn school) {
        trail.readOnPage(
                new AuditEntry(reader, "Read the judgement", "judgement", school.toString(), school, null, null));
    }
}
