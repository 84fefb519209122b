package headway.evidence.facts;

import headway.evidence.reference.Measures;
import headway.evidence.reference.Standards;
import headway.facts.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the tests and standards say of results. An all-through school has two key stages: one is enough for a concern,
 * both are needed to be strong, and the wider gap counts.
 */
final class OutcomeFacts implements Theme {

    private final Measures measures;
    private final Standards standards;

    OutcomeFacts(Measures measures, Standards standards) {
        this.measures = measures;
        this.standards = standards;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        if (!answers.open("outcomes_strong")) {
            return;
        }
        List<StageOutcomes> stages = stages(held, answers);
        answers.put("outcomes_strong", Combine.all(of(stages, StageOutcomes::strong)));
        answers.put("outcomes_drop", any(stages, StageOutcomes::drop));
        answers.put("outcomes_decline", any(stages, StageOutcomes::decline));
        answers.put("outcomes_improving", any(stages, StageOutcomes::improving));
        answers.put("outcomes_significantly_low", any(stages, StageOutcomes::significantlyLow));
        answers.put("outcomes_bottom_fifth", any(stages, StageOutcomes::bottomFifth));
        answers.put("outcomes_below_floor", any(stages, StageOutcomes::belowFloor));
        answers.put("outcomes_near_floor", any(stages, StageOutcomes::nearFloor));
        answers.put("outcomes_coasting", any(stages, StageOutcomes::coasting));
        answers.put("disadvantaged_gap", wider(of(stages, StageOutcomes::disadvantagedGap)));
    }

    private List<StageOutcomes> stages(EvidenceAsAt held, Answers answers) {
        List<StageOutcomes> stages = new ArrayList<>(2);
        String phase = held.school().phase();
        if (!phase.equals("secondary")) {
            stages.add(new KeyStage2Outcomes(held, answers, measures, standards));
        }
        if (!phase.equals("primary")) {
            stages.add(new KeyStage4Outcomes(held, answers, measures, standards));
        }
        return stages;
    }

    private static FactValue any(List<StageOutcomes> stages, Function<StageOutcomes, FactValue> test) {
        return Combine.any(of(stages, test));
    }

    private static List<FactValue> of(List<StageOutcomes> stages, Function<StageOutcomes, FactValue> test) {
        return stages.stream().map(test).toList();
    }

    private static FactValue wider(List<FactValue> gaps) {
        FactValue widest = gaps.getFirst();
        for (FactValue gap : gaps) {
            if (gap instanceof FactValue.Unknown) {
                return gap;
            }
            if (gap instanceof FactValue.Known next
                    && widest instanceof FactValue.Known known
                    && (Double) next.value() < (Double) known.value()) {
                widest = next;
            }
        }
        return widest;
    }
}
