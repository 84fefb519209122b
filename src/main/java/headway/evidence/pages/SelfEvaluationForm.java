package headway.evidence.pages;

import headway.evidence.Framework;
import headway.evidence.reference.AreaScale;
import headway.evidence.selfevaluation.SelfEvaluation;
import headway.web.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of a self-evaluation under a framework with what was typed, kept as it is until it fits.
 *
 * @param areas every area of the framework in order
 */
public record SelfEvaluationForm(
        Framework framework,
        String title,
        boolean hasOverall,
        List<String> grades,
        String day,
        String overall,
        List<Area> areas) {

    /** An area of the form; {@code field} is the stem of its fields' names. */
    public record Area(
            String field,
            String area,
            String title,
            boolean optional,
            String grade,
            String evidence,
            String nextSteps) {}

    /** Filled with the latest that is held, or empty. */
    static SelfEvaluationForm filled(AreaScale scale, @Nullable SelfEvaluation latest, LocalDate today) {
        List<Area> areas = new ArrayList<>();
        for (String area : scale.areas()) {
            Optional<SelfEvaluation.Area> held = latest == null
                    ? Optional.empty()
                    : latest.areas().stream()
                            .filter(each -> each.area().equals(area))
                            .findFirst();
            areas.add(area(
                    scale,
                    area,
                    held.map(SelfEvaluation.Area::grade).orElse(""),
                    held.map(SelfEvaluation.Area::evidence).orElse(""),
                    held.map(SelfEvaluation.Area::nextSteps).orElse("")));
        }
        String overall = latest == null || latest.overall() == null ? "" : latest.overall();
        return form(scale, today.toString(), overall, areas);
    }

    static SelfEvaluationForm typed(AreaScale scale, Map<String, String> fields) {
        List<Area> areas = new ArrayList<>();
        for (String area : scale.areas()) {
            String field = field(scale, area);
            areas.add(area(
                    scale,
                    area,
                    fields.getOrDefault(field + "-grade", ""),
                    fields.getOrDefault(field + "-evidence", ""),
                    fields.getOrDefault(field + "-next", "")));
        }
        return form(scale, fields.getOrDefault("day", ""), fields.getOrDefault("overall", ""), areas);
    }

    /** What was typed as a self-evaluation; an area without grade, evidence and next steps is left out. */
    SelfEvaluation evaluation(LocalDate on) {
        return new SelfEvaluation(
                framework,
                on,
                overall.isBlank() ? null : overall,
                areas.stream()
                        .filter(area -> !(area.grade() + area.evidence() + area.nextSteps()).isBlank())
                        .map(area ->
                                new SelfEvaluation.Area(area.area(), area.grade(), area.evidence(), area.nextSteps()))
                        .toList());
    }

    static String field(AreaScale scale, String area) {
        return "area-" + scale.place(area);
    }

    private static Area area(AreaScale scale, String area, String grade, String evidence, String nextSteps) {
        return new Area(
                field(scale, area),
                area,
                Format.capital(area),
                scale.optional().contains(area),
                grade,
                evidence,
                nextSteps);
    }

    private static SelfEvaluationForm form(AreaScale scale, String day, String overall, List<Area> areas) {
        return new SelfEvaluationForm(
                scale.framework(), scale.title(), scale.overall(), scale.grades(), day, overall, areas);
    }
}
