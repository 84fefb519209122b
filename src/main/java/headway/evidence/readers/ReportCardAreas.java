package headway.evidence.readers;

import java.util.Map;

/** The areas of a report card. */
final class ReportCardAreas {

    /** Each area and its column's name, without "(where applicable)". */
    static final Map<String, String> NAMES = Map.of(
            "inclusion", "Inclusion",
            "curriculum and teaching", "Curriculum and teaching",
            "achievement", "Achievement",
            "attendance and behaviour", "Attendance and behaviour",
            "personal development and wellbeing", "Personal development and wellbeing",
            "early years", "Early years",
            "post-16", "Post-16 provision",
            "leadership and governance", "Leadership and governance");

    private ReportCardAreas() {}

    static void addTo(InspectionColumns columns) {
        NAMES.forEach((area, column) -> columns.area(area, column, column + " (where applicable)"));
    }
}
