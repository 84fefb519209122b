package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.evidence.statistics.Numbers;
import headway.facts.FactDefinition;
import headway.facts.FactValue;

/** The published measures of key stage 2. */
final class KeyStage2Facts implements Theme {

    private static final String EXPECTED = "ks2_rwm_expected";

    private final FigureFacts figures;

    KeyStage2Facts(FigureFacts figures) {
        this.figures = figures;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        figures.figure(EXPECTED, EXPECTED, held, answers);
        figures.figure("ks2_reading_progress", "ks2_reading_progress", held, answers);
        figures.figure("ks2_writing_progress", "ks2_writing_progress", held, answers);
        figures.figure("ks2_maths_progress", "ks2_maths_progress", held, answers);
        FactDefinition gap = answers.definition("ks2_rwm_gap");
        figures.from("ks2_rwm_gap", EXPECTED, held, answers, row -> gap(gap, row));
    }

    private FactValue gap(FactDefinition fact, HeldMeasure row) {
        Double england = row.england();
        if (england == null) {
            return new FactValue.Unknown(
                    "England's figure for " + row.year().label() + " is not held.", FigureFile.KS2.loadNational());
        }
        double school = FigureFacts.figureOf(row);
        return figures.known(
                fact,
                Numbers.tidy(school - england),
                row,
                "School " + Numbers.plain(school) + "%, England " + Numbers.plain(england) + "%.");
    }
}
