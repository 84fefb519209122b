package headway.evidence.facts;

import headway.evidence.SchoolEvidence.HeldMeasure;
import headway.facts.FactDefinition;
import headway.facts.FactValue;

/** The published measures of key stage 4, and A level value added. */
final class KeyStage4Facts implements Theme {

    private static final String VALUE_ADDED = "ks5_alevel_value_added";

    private final FigureFacts figures;

    KeyStage4Facts(FigureFacts figures) {
        this.figures = figures;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        figures.figure("ks4_attainment8", "ks4_attainment8", held, answers);
        figures.figure("ks4_progress8", "ks4_progress8", held, answers);
        figures.figure("ks4_engmath_5", "ks4_engmath_5", held, answers);
        FactDefinition upper = answers.definition("ks4_progress8_upper");
        figures.from("ks4_progress8_upper", "ks4_progress8", held, answers, row -> upper(upper, row));
        if (Boolean.FALSE.equals(held.school().sixthForm())
                && !held.school().phase().equals("sixteen plus")) {
            answers.put(VALUE_ADDED, new FactValue.DoesNotApply("The school has no sixth form."));
        } else {
            figures.figure(VALUE_ADDED, VALUE_ADDED, held, answers);
        }
    }

    private FactValue upper(FactDefinition fact, HeldMeasure row) {
        Double upper = row.upper();
        return upper == null
                ? new FactValue.Unknown(
                        "Progress 8 of " + row.year().label() + " is held without its 95% limits.",
                        FigureFile.KS4.load())
                : figures.known(fact, upper, row, "");
    }
}
