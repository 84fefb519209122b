package headway.evidence.pages;

import headway.evidence.EvidenceLoader;
import headway.evidence.SchoolEvidence;
import headway.evidence.entries.EntryKind;
import headway.evidence.entries.EntryTable;
import headway.evidence.entries.EntryVisibility;
import headway.evidence.entries.StoredEntry;
import headway.evidence.facts.EvidenceAsAt;
import headway.evidence.facts.FactMaker;
import headway.evidence.reference.AreaScales;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.evidence.selfevaluation.SelfEvaluations;
import headway.facts.FactCatalogue;
import headway.facts.FactDefinition;
import headway.register.School;
import headway.register.SchoolPermissions;
import headway.register.Schools;
import headway.shared.CurrentUser;
import headway.shared.LocalClock;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of a school's evidence from what is held and what the reader may see of it. */
@Component
class EvidencePages {

    private final EvidenceLoader loader;
    private final Comparators comparators;
    private final EntryTable entries;
    private final Schools schools;
    private final FactMaker maker;
    private final FactCatalogue catalogue;
    private final Measures measures;
    private final Standards standards;
    private final AreaScales scales;
    private final SelfEvaluations evaluations;

    EvidencePages(
            EvidenceLoader loader,
            Comparators comparators,
            EntryTable entries,
            Schools schools,
            FactMaker maker,
            FactCatalogue catalogue,
            Measures measures,
            Standards standards,
            AreaScales scales,
            SelfEvaluations evaluations) {
        this.loader = loader;
        this.comparators = comparators;
        this.entries = entries;
        this.schools = schools;
        this.maker = maker;
        this.catalogue = catalogue;
        this.measures = measures;
        this.standards = standards;
        this.scales = scales;
        this.evaluations = evaluations;
    }

    /** A school's self-evaluation stands in it, where the person may see that: the trail knows who read it. */
    @Transactional
    public EvidenceView of(School school, CurrentUser user, LocalDate asAt) {
        SchoolPermissions permissions = SchoolPermissions.viewing(user, school);
        EntryVisibility visibility = EntryVisibility.of(user, permissions);
        List<StoredEntry> seen = entries.of(withPredecessors(school)).stream()
                .filter(visibility::sees)
                .filter(entry ->
                        !entry.happened().isAfter(asAt) && !entry.entered().isAfter(asAt))
                .toList();
        SchoolEvidence evidence = loader.of(List.of(school), asAt)
                .getFirst()
                .withEntries(seen.stream().map(StoredEntry::held).toList());
        EvidenceAsAt held = new EvidenceAsAt(evidence, asAt);
        AreaFigures areas = comparators.of(school, asAt, measures(evidence));
        ThemeViews themes = new ThemeViews(
                school,
                measures,
                catalogue,
                new MeasureViews(evidence.measures(), held, areas, standards, school.phase(), asAt),
                new GapViews(evidence.measures(), held, areas, standards, asAt),
                visibility,
                permissions.lead());
        List<FactView.Group> facts =
                new FactViews(catalogue, visibility, permissions.lead()).groups(maker.make(evidence, asAt));
        return new EvidenceView(
                asAt,
                new InspectionViews(scales).of(held.inspections()),
                themes.of(seen.stream()
                        .map(entry -> view(entry, school, user, permissions))
                        .toList()),
                selfEvaluations(school, user, visibility, asAt),
                facts,
                permissions.lead() ? List.of() : FactViews.remedies(facts),
                permissions.enterEvidence(),
                visibility.kinds().isEmpty(),
                SelfEvaluations.mayEnter(permissions));
    }

    private List<SelfEvaluationView> selfEvaluations(
            School school, CurrentUser user, EntryVisibility visibility, LocalDate asAt) {
        if (!visibility.sees(EntryKind.SELF_EVALUATION)) {
            return List.of();
        }
        return new SelfEvaluationViews(scales)
                .of(evaluations.read(withPredecessors(school), school, user).stream()
                        .filter(kept -> !kept.evaluation().day().isAfter(asAt)
                                && !LocalDate.ofInstant(kept.entered(), LocalClock.ENGLAND)
                                        .isAfter(asAt))
                        .toList());
    }

    /** What was published, in brief: no entry of anybody is in it. */
    @Transactional(readOnly = true)
    public PanelView inBrief(School school, LocalDate asAt) {
        Set<String> headlines = Set.copyOf(Headlines.of(school.phase()));
        SchoolEvidence evidence = loader.of(List.of(school), asAt, headlines).getFirst();
        EvidenceAsAt held = new EvidenceAsAt(evidence, asAt);
        MeasureViews views = new MeasureViews(
                evidence.measures(), held, comparators.of(school, asAt, headlines), standards, school.phase(), asAt);
        return new PanelView(
                school.urn().value(),
                new InspectionViews(scales)
                        .of(held.inspections()).stream()
                                .map(group -> new PanelView.Latest(
                                        group.framework(), group.inspections().getFirst()))
                                .toList(),
                Headlines.of(school.phase()).stream()
                        .map(code -> views.of(measures.get(code)))
                        .filter(Objects::nonNull)
                        .limit(Headlines.SHOWN)
                        .toList());
    }

    private static Set<String> measures(SchoolEvidence evidence) {
        return evidence.measures().stream()
                .map(SchoolEvidence.HeldMeasure::measure)
                .collect(Collectors.toSet());
    }

    private Set<Urn> withPredecessors(School school) {
        Set<Urn> urns = new HashSet<>(schools.predecessors(Set.of(school.urn())).getOrDefault(school.urn(), Set.of()));
        urns.add(school.urn());
        return urns;
    }

    private EntryView.OfFact view(StoredEntry entry, School school, CurrentUser user, SchoolPermissions permissions) {
        FactDefinition fact = catalogue.find(entry.fact()).orElseThrow();
        boolean own = entry.urn().equals(school.urn());
        boolean author = entry.accountId() == user.id();
        return new EntryView.OfFact(
                entry.fact(),
                new EntryView(
                        entry.id(),
                        fact.title() + (own ? "" : " (predecessor school)"),
                        EntryWords.of(fact, entry.value()),
                        entry.happened(),
                        entry.entered(),
                        entry.by(),
                        entry.confidence(),
                        permissions.lead() && !author ? "" : entry.note(),
                        entry.source(),
                        own && permissions.enterEvidence() && entry.mayBeTakenBackBy(user)));
    }
}
