package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.reference.Standards;
import headway.evidence.statistics.Numbers;
import headway.facts.FactDefinition;
import headway.facts.FactValue;
import java.time.LocalDate;

/** Absence and suspensions. */
final class AttendanceFacts implements Theme {

    private final FigureFacts figures;
    private final Standards standards;

    AttendanceFacts(FigureFacts figures, Standards standards) {
        this.figures = figures;
        this.standards = standards;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        figures.figure("absence_overall", "absence_overall", held, answers);
        figures.figure("absence_persistent", "absence_persistent", held, answers);
        figures.from("absence_top_fifth", "absence_overall", held, answers, this::topFifth);
        suspensions(held, answers);
    }

    private FactValue topFifth(HeldMeasure row) {
        Double percentile = row.percentile();
        return percentile == null
                ? new FactValue.Unknown(
                        "Where the school stands in England in " + row.year().label() + " is not reckoned.",
                        FigureFile.ABSENCE.loadNational())
                : new FactValue.Known(
                        percentile >= standards.topFifth(),
                        Sentences.origin(
                                row,
                                "Absence was lower in " + Numbers.of(percentile, 0)
                                        + "% of state-funded schools of the phase; the highest fifth begins at "
                                        + Numbers.plain(standards.topFifth()) + "%."));
    }

    /** The authority's own entry or the published rate: whichever is about the later day; the published one if equal. */
    private void suspensions(EvidenceAsAt held, Answers answers) {
        FactDefinition fact = answers.definition("suspension_rate");
        LocalDate published = held.years(fact.name()).isEmpty()
                ? null
                : Sentences.happened(held.years(fact.name()).lastEntry().getValue());
        LocalDate entered = LocalEntries.latestDay(held.entries(fact.name()));
        if (entered != null && (published == null || entered.isAfter(published))) {
            answers.put(fact.name(), LocalEntries.value(fact, held, answers));
        } else {
            figures.figure(fact.name(), fact.name(), held, answers);
        }
    }
}
