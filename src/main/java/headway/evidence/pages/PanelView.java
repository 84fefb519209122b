package headway.evidence.pages;

import java.util.List;

/**
 * A school's evidence in brief.
 *
 * @param inspections the latest under each framework
 * @param measures up to three figures that matter for its phase
 */
public record PanelView(int urn, List<Latest> inspections, List<MeasureView> measures) {

    /** The latest inspection under a framework. */
    public record Latest(String framework, InspectionView inspection) {}
}
