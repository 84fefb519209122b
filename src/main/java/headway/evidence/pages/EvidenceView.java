package headway.evidence.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything held on a school as at a date, as far as this reader may see it.
 *
 * @param asAt what had happened and was published by this day
 * @param selfEvaluations every version, the latest first; empty for whom they are not
 * @param hidden whether what others entered is kept from this reader
 * @param remedies what to load next; empty for whom it is not
 */
public record EvidenceView(
        LocalDate asAt,
        List<InspectionView.Group> inspections,
        List<ThemeView> themes,
        List<SelfEvaluationView> selfEvaluations,
        List<FactView.Group> facts,
        List<FactView.Remedy> remedies,
        boolean mayEnter,
        boolean hidden,
        boolean mayEvaluate) {}
