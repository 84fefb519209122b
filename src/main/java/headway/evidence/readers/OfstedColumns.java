package headway.evidence.readers;

import headway.evidence.readers.InspectionColumns.Part;

/** The columns of inspections in Ofsted's files up to October 2025; report cards have theirs in their own readers. */
final class OfstedColumns {

    private OfstedColumns() {}

    /** The inspection that a row is about, in files of all inspections. */
    static InspectionColumns each() {
        return areas(
                judgements()
                        .with(Part.NUMBER, "Inspection number")
                        .with(Part.URN_AT_TIME, "URN at time of inspection")
                        .with(
                                Part.OUTCOME,
                                "Outcomes for S8 inspections that did not convert",
                                "Outcomes for ungraded and monitoring inspections",
                                "Ungraded inspection overall outcome",
                                "Section 8 inspection overall outcome"),
                "");
    }

    /** The latest full inspection, in files of the latest inspections of each school. */
    static InspectionColumns latest() {
        return areas(
                judgements()
                        .with(
                                Part.NUMBER,
                                "Inspection number of latest full inspection",
                                "Inspection number of latest graded inspection")
                        .with(
                                Part.URN_AT_TIME,
                                "URN at time of latest full inspection",
                                "URN at time of latest graded inspection"),
                "");
    }

    private static InspectionColumns judgements() {
        return new InspectionColumns(Grades.Scale.FOUR_POINT)
                .with(Part.TYPE, "Inspection type")
                .with(Part.START, "Inspection start date")
                .with(Part.PUBLISHED, "Publication date")
                .with(Part.OVERALL, "Overall effectiveness")
                .with(Part.CATEGORY, "Category of concern")
                .with(
                        Part.SAFEGUARDING,
                        "Safeguarding is effective?",
                        "Safeguarding is effective",
                        "Is safeguarding effective?");
    }

    /** The full inspection before the latest, in the same row. */
    static InspectionColumns previous() {
        InspectionColumns columns = new InspectionColumns(Grades.Scale.FOUR_POINT)
                .with(Part.NUMBER, "Previous full inspection number", "Previous graded inspection number")
                .with(Part.START, "Previous inspection start date")
                .with(Part.PUBLISHED, "Previous publication date")
                .with(
                        Part.URN_AT_TIME,
                        "URN at time of previous full inspection",
                        "URN at time of previous graded inspection")
                .with(
                        Part.OVERALL,
                        "Previous full inspection overall effectiveness",
                        "Previous graded inspection overall effectiveness")
                .with(Part.CATEGORY, "Previous category of concern")
                .with(Part.SAFEGUARDING, "Previous safeguarding is effective?", "Previous is safeguarding effective?");
        return areas(columns, "Previous ");
    }

    /** The latest inspection that graded nothing, after the latest full one, in the same row. */
    static InspectionColumns ungraded() {
        return new InspectionColumns(Grades.Scale.FOUR_POINT)
                .with(
                        Part.NUMBER,
                        "Latest ungraded inspection number",
                        "Latest ungraded inspection number since last graded inspection",
                        "Latest section 8 inspection number since last full inspection")
                .with(Part.START, "Date of latest ungraded inspection", "Date of latest section 8 inspection")
                .with(Part.PUBLISHED, "Ungraded inspection publication date", "Section 8 inspection publication date")
                .with(
                        Part.URN_AT_TIME,
                        "URN at time of the ungraded inspection",
                        "URN at time of the section 8 inspection")
                .with(Part.OUTCOME, "Ungraded inspection overall outcome", "Section 8 inspection overall outcome");
    }

    /** The latest graded inspection before report cards, beside the report card. */
    static InspectionColumns latestBeforeReportCards() {
        return new InspectionColumns(Grades.Scale.FOUR_POINT)
                .with(Part.NUMBER, "Inspection number of latest OEIF graded inspection")
                .with(Part.TYPE, "Inspection type of latest OEIF graded inspection")
                .with(Part.START, "Inspection start date of latest OEIF graded inspection")
                .with(Part.PUBLISHED, "Publication date of latest OEIF graded inspection")
                .with(Part.URN_AT_TIME, "URN at time of latest OEIF graded inspection")
                .with(Part.OVERALL, "Latest OEIF overall effectiveness")
                .with(Part.CATEGORY, "Latest OEIF category of concern")
                .with(Part.SAFEGUARDING, "Latest OEIF safeguarding is effective?")
                .area("quality of education", "Latest OEIF quality of education")
                .area("behaviour and attitudes", "Latest OEIF behaviour and attitudes")
                .area("personal development", "Latest OEIF personal development")
                .area("leadership and management", "Latest OEIF effectiveness of leadership and management")
                .area("early years", "Latest OEIF early years provision (where applicable)")
                .area("sixth form", "Latest OEIF sixth form provision (where applicable)");
    }

    /** The frameworks of 2015 and 2019 side by side: a file has the columns of the one or of the other. */
    private static InspectionColumns areas(InspectionColumns columns, String prefix) {
        return columns.area("quality of education", prefix + "Quality of education")
                .area("behaviour and attitudes", prefix + "Behaviour and attitudes")
                .area("personal development", prefix + "Personal development")
                .area("leadership and management", prefix + "Effectiveness of leadership and management")
                .area("early years", prefix + "Early years provision (where applicable)")
                .area("sixth form", prefix + "Sixth form provision (where applicable)")
                .area(
                        "teaching, learning and assessment",
                        prefix + "Quality of teaching, learning and assessment",
                        prefix + "Teaching, learning and assessment")
                .area(
                        "personal development, behaviour and welfare",
                        prefix + "Personal development, behaviour and welfare")
                .area("outcomes", prefix + "Outcomes for pupils", prefix + "Outcomes for children and learners")
                .area("16 to 19", prefix + "16 to 19 study programmes (where applicable)");
    }
}
