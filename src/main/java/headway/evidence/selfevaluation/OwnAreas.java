package headway.evidence.selfevaluation;

import headway.evidence.EvaluationAreas;
import headway.evidence.Framework;
import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.evidence.selfevaluation.SelfEvaluation.Area;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas of the frameworks, with what schools keep of themselves in them. */
@Component
class OwnAreas implements EvaluationAreas {

    private final AreaScales scales;
    private final SelfEvaluationTable table;

    OwnAreas(AreaScales scales, SelfEvaluationTable table) {
        this.scales = scales;
        this.table = table;
    }

    @Override
    public Scale of(Framework framework) {
        AreaScale scale = scales.of(framework);
        return new Scale(framework, scale.title(), scale.grades(), scale.areas(), scale.optional());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Own> own(Urn urn, Framework framework, LocalDate asAt) {
        return table.of(List.of(urn)).stream()
                .filter(kept -> !kept.replaced())
                .map(KeptSelfEvaluation::evaluation)
                .filter(each -> each.framework() == framework && !each.day().isAfter(asAt))
                .max(Comparator.comparing(SelfEvaluation::day))
                .map(latest -> new Own(
                        latest.day(), latest.areas().stream().collect(Collectors.toMap(Area::area, Area::grade))));
    }
}
