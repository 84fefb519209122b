package headway.evidence.pages;

import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.evidence.selfevaluation.KeptSelfEvaluation;
import headway.evidence.selfevaluation.SelfEvaluation;
import headway.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes the views of self-evaluations. */
final class SelfEvaluationViews {

    private final AreaScales scales;

    SelfEvaluationViews(AreaScales scales) {
        this.scales = scales;
    }

    List<SelfEvaluationView> of(List<KeptSelfEvaluation> kept) {
        return kept.stream().map(this::view).toList();
    }

    private SelfEvaluationView view(KeptSelfEvaluation kept) {
        SelfEvaluation evaluation = kept.evaluation();
        AreaScale scale = scales.of(evaluation.framework());
        List<SelfEvaluationView.Area> areas = evaluation.areas().stream()
                .sorted(Comparator.comparingInt(area -> scale.place(area.area())))
                .map(area -> new SelfEvaluationView.Area(
                        Format.capital(area.area()),
                        Format.capital(area.grade()),
                        scale.below().contains(area.grade()),
                        area.evidence(),
                        area.nextSteps()))
                .toList();
        return new SelfEvaluationView(
                scale.title(),
                evaluation.day(),
                Format.capital(Objects.requireNonNullElse(evaluation.overall(), "")),
                areas,
                areas.stream().filter(SelfEvaluationView.Area::below).count(),
                kept.entered(),
                kept.by(),
                kept.source(),
                kept.replaced());
    }
}
