package headway.evidence.facts;

import headway.evidence.SchoolEvidence;
import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.facts.FactCatalogue;
import headway.facts.FactSheet;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;

/** Makes the sheet of facts of a school as at a date: one value for every fact of the catalogue. Pure and fast. */
public final class FactMaker {

    private final FactCatalogue catalogue;
    private final List<Theme> themes;

    /** Fails where the catalogue and the makers do not agree on the facts that there are. */
    public FactMaker(FactCatalogue catalogue, Measures measures, Standards standards) {
        this.catalogue = catalogue;
        FigureFacts figures = new FigureFacts(measures, standards);
        this.themes = List.of(
                new SchoolFacts(),
                new InspectionFacts(standards),
                new ReportCardFacts(standards),
                new KeyStage2Facts(figures),
                new KeyStage4Facts(figures),
                new OutcomeFacts(measures, standards),
                new AttendanceFacts(figures, standards),
                new ResourceFacts(figures),
                new EntryFacts());
        checkComplete();
    }

    /** The facts of a school as at a date: what had happened and was published by then. */
    public FactSheet make(SchoolEvidence evidence, LocalDate asAt) {
        EvidenceAsAt held = new EvidenceAsAt(evidence, asAt);
        Answers answers = new Answers(catalogue, evidence.phase(), asAt);
        for (Theme theme : themes) {
            theme.answer(held, answers);
        }
        return new FactSheet(evidence.urn(), asAt, answers.complete());
    }

    private void checkComplete() {
        for (String phase : List.of("primary", "secondary", "all-through")) {
            make(
                    new SchoolEvidence(
                            new Urn(100_000), phase, "", true, null, null, null, List.of(), List.of(), List.of()),
                    LocalDate.EPOCH);
        }
    }
}
