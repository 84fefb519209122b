package headway.evidence.readers;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where one inspection stands in a row of Ofsted's files: the names that each of its columns has had over the years. */
final class InspectionColumns {

    enum Part {
        NUMBER,
        TYPE,
        START,
        PUBLISHED,
        URN_AT_TIME,
        OVERALL,
        CATEGORY,
        SAFEGUARDING,
        SAFEGUARDING_DATE,
        OUTCOME
    }

    private final Grades.Scale scale;
    private final Map<Part, String[]> parts = new EnumMap<>(Part.class);
    private final Map<String, String[]> areas = new LinkedHashMap<>();
    private final Map<String, String[]> areaDates = new LinkedHashMap<>();

    InspectionColumns(Grades.Scale scale) {
        this.scale = scale;
    }

    InspectionColumns with(Part part, String... names) {
        parts.put(part, names.clone());
        return this;
    }

    InspectionColumns area(String area, String... names) {
        areas.put(area, names.clone());
        return this;
    }

    /** The column of the day on which an area got its grade, where that may be later than the inspection. */
    InspectionColumns areaDate(String area, String... names) {
        areaDates.put(area, names.clone());
        return this;
    }

    Grades.Scale scale() {
        return scale;
    }

    /** No names where the files do not have that column. */
    String[] names(Part part) {
        return parts.getOrDefault(part, new String[0]).clone();
    }

    Map<String, String[]> areas() {
        return areas;
    }

    String[] dateNames(String area) {
        return areaDates.getOrDefault(area, new String[0]).clone();
    }
}
