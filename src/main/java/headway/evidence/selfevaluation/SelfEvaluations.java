package headway.evidence.selfevaluation;

import headway.audit.AuditEntry;
import headway.audit.AuditTrail;
import headway.evidence.EvidenceEntered;
import headway.evidence.RefusedEntryException;
import headway.evidence.RefusedEntryException.Problem;
import headway.evidence.entries.DerivedEntries;
import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.evidence.selfevaluation.SelfEvaluation.Area;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.shared.CurrentUser;
import headway.shared.Urn;
import headway.web.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps self-evaluations, and the facts about them as entries beside them. */
@Component
public class SelfEvaluations {

    static final String SOURCE = "Self-evaluation";

    private final SelfEvaluationTable table;
    private final DerivedEntries entries;
    private final AreaScales scales;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfEvaluations(
            SelfEvaluationTable table,
            DerivedEntries entries,
            AreaScales scales,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.entries = entries;
        this.scales = scales;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a person may enter one: the school's leaders, or the head of school improvement or partner for them. */
    public static boolean mayEnter(SchoolPermissions permissions) {
        return permissions.lead() || permissions.decide();
    }

    /** What would be refused; the field of an area's problem is the area's name. */
    public List<Problem> problems(SelfEvaluation evaluation) {
        return SelfEvaluationCheck.problems(evaluation, scales.of(evaluation.framework()), LocalDate.now(clock));
    }

    /** Every version on these schools, the latest first. Who shows them has checked that the reader may see them. */
    public List<KeptSelfEvaluation> of(Collection<Urn> schools) {
        return table.of(schools);
    }

    /** As {@link #of}, for somebody who reads a school's: the trail knows it, once a day. */
    @Transactional
    public List<KeptSelfEvaluation> read(Collection<Urn> schools, School school, CurrentUser by) {
        List<KeptSelfEvaluation> kept = of(schools);
        if (!kept.isEmpty()) {
            audit.readOnPage(new AuditEntry(
                    by,
                    "Read the self-evaluation",
                    "self-evaluation",
                    school.urn().toString(),
                    school.urn(),
                    null,
                    null));
        }
        return kept;
    }

    /** Keeps what a person entered; what stands about the same framework and day is replaced, and stays in the history. */
    @Transactional
    public void enter(School school, SelfEvaluation evaluation, CurrentUser by) {
        boolean program = by.id() == 0 && by.authority().equals(school.authority());
        if (!program && !mayEnter(SchoolPermissions.of(by, school))) {
            throw new AccessDeniedException("Your account may not enter this school's self-evaluation.");
        }
        List<Problem> problems = problems(evaluation);
        if (!problems.isEmpty()) {
            throw new RefusedEntryException(problems);
        }
        SelfEvaluationTable.Entered entered = new SelfEvaluationTable.Entered(
                clock.instant(), by.fullName() + ", " + by.role().title(), by.id(), SOURCE, null);
        if (keep(school.authority().value(), school.urn(), evaluation, entered) == Kept.UNCHANGED) {
            return;
        }
        audit.record(new AuditEntry(
                by,
                "Entered a self-evaluation",
                "self-evaluation",
                school.urn().toString(),
                school.urn(),
                null,
                inWords(evaluation)));
        for (SelfEvaluationCheck.Derived derived :
                SelfEvaluationCheck.derived(evaluation, scales.of(evaluation.framework()))) {
            events.publishEvent(
                    new EvidenceEntered(school.urn(), derived.fact(), school.authority(), evaluation.day()));
        }
    }

    /** What became of a self-evaluation. */
    enum Kept {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** Keeps a self-evaluation that is fit; nothing changes where the same stands already. */
    @Transactional(propagation = Propagation.MANDATORY)
    Kept keep(int authority, Urn urn, SelfEvaluation evaluation, SelfEvaluationTable.Entered entered) {
        AreaScale scale = scales.of(evaluation.framework());
        SelfEvaluation sorted = sorted(evaluation, scale);
        Optional<KeptSelfEvaluation> standing = table.standing(urn, sorted);
        if (standing.filter(kept -> sorted(kept.evaluation(), scale).equals(sorted))
                .isPresent()) {
            return Kept.UNCHANGED;
        }
        standing.ifPresent(kept -> table.replace(kept.id()));
        table.add(authority, urn, sorted, entered);
        for (SelfEvaluationCheck.Derived derived : SelfEvaluationCheck.derived(sorted, scale)) {
            entries.replace(
                    authority,
                    urn,
                    derived.fact(),
                    derived.value(),
                    sorted.day(),
                    entered.by(),
                    entered.account(),
                    entered.source(),
                    entered.load());
        }
        return standing.isPresent() ? Kept.CHANGED : Kept.NEW;
    }

    private static SelfEvaluation sorted(SelfEvaluation evaluation, AreaScale scale) {
        return new SelfEvaluation(
                evaluation.framework(),
                evaluation.day(),
                evaluation.overall(),
                evaluation.areas().stream()
                        .sorted(Comparator.comparingInt(area -> scale.place(area.area())))
                        .map(SelfEvaluations::tidy)
                        .toList());
    }

    /** A browser sends line ends as two characters; kept is one. */
    private static Area tidy(Area area) {
        return new Area(area.area(), area.grade(), tidy(area.evidence()), tidy(area.nextSteps()));
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String inWords(SelfEvaluation evaluation) {
        String overall = overall(evaluation.overall());
        return evaluation.framework().title() + ", as at " + Format.date(evaluation.day()) + ": " + overall
                + String.join(
                        ", ",
                        evaluation.areas().stream()
                                .map(area -> area.area() + " " + area.grade())
                                .toList());
    }

    private static String overall(@Nullable String grade) {
        return grade == null ? "" : "overall " + grade + "; ";
    }
}
