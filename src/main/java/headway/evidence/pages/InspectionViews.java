package headway.evidence.pages;

import headway.evidence.Framework;
import headway.evidence.InspectionKind;
import headway.evidence.InspectionRecord;
import headway.evidence.SchoolEvidence.HeldInspection;
import headway.evidence.reference.AreaScale;
import headway.evidence.reference.AreaScales;
import headway.web.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the views of inspections, framework by framework: grades of different frameworks are never blended. */
final class InspectionViews {

    private static final Map<String, String> CONCERNS =
            Map.of("SM", "Special measures", "SWK", "Serious weaknesses", "RSI", "Requires significant improvement");

    private final AreaScales scales;

    InspectionViews(AreaScales scales) {
        this.scales = scales;
    }

    /** The newest framework first. */
    List<InspectionView.Group> of(List<HeldInspection> inspections) {
        List<InspectionView.Group> groups = new ArrayList<>();
        for (AreaScale scale : scales.all()) {
            List<InspectionView> under = inspections.stream()
                    .filter(held -> held.inspection().framework() == scale.framework())
                    .map(held -> view(held, scale))
                    .toList();
            if (!under.isEmpty()) {
                groups.add(new InspectionView.Group(scale.title(), under));
            }
        }
        return groups;
    }

    private static InspectionView view(HeldInspection held, AreaScale scale) {
        InspectionRecord inspection = held.inspection();
        List<Map.Entry<String, String>> areas = inspection.grades().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.<String>comparingInt(scale::place).thenComparing(Comparator.naturalOrder())))
                .toList();
        String concern = inspection.categoryOfConcern();
        String outcome = outcome(inspection);
        return new InspectionView(
                inspection.start(),
                inspection.published(),
                inspection.type(),
                outcome == null ? "No overall grade" : outcome,
                outcome == null ? counts(areas, scale) : outcome,
                areas.stream()
                        .map(area -> Map.entry(Format.capital(area.getKey()), Format.capital(area.getValue())))
                        .toList(),
                concern == null ? "" : CONCERNS.getOrDefault(concern, concern),
                safeguarding(inspection),
                held.predecessor(),
                held.source());
    }

    /** The overall grade or the outcome; null where the inspection graded areas only. */
    private static @Nullable String outcome(InspectionRecord inspection) {
        if (inspection.kind() == InspectionKind.UNGRADED) {
            String outcome = inspection.outcome();
            return (outcome == null ? "Outcome not given" : outcome) + " (ungraded)";
        }
        String overall = inspection.overall();
        if (overall == null
                || inspection.framework() == Framework.REPORT_CARD
                || overall.equalsIgnoreCase("not judged")) {
            return null;
        }
        return Format.capital(overall);
    }

    private static String counts(List<Map.Entry<String, String>> areas, AreaScale scale) {
        if (areas.isEmpty()) {
            return "No overall grade";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        scale.grades().forEach(grade -> counts.put(grade, 0));
        areas.forEach(area -> counts.merge(area.getValue().toLowerCase(Locale.UK), 1, Integer::sum));
        List<String> told = counts.entrySet().stream()
                .filter(grade -> grade.getValue() > 0)
                .map(grade -> grade.getValue() + (grade.getValue() == 1 ? " area " : " areas ") + grade.getKey())
                .toList();
        return Format.capital(String.join(", ", told));
    }

    private static String safeguarding(InspectionRecord inspection) {
        Boolean safe = inspection.safeguarding();
        if (safe == null) {
            return "";
        }
        String word = inspection.framework() == Framework.REPORT_CARD ? "met" : "effective";
        return safe ? Format.capital(word) : "Not " + word;
    }
}
