package headway.evidence.readers;

import headway.evidence.readers.InspectionColumns.Part;
import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ofsted's management information since report cards: a school may hold a report card, its latest graded inspection
 * before them, and its latest ungraded one, all in one row.
 */
@Component
class OfstedReportCardReader extends OfstedReader {

    OfstedReportCardReader(Recognitions recognitions) {
        super(
                recognitions,
                "ofsted-report-cards",
                "Ofsted management information, report cards",
                reportCard(),
                OfstedColumns.latestBeforeReportCards(),
                OfstedColumns.ungraded());
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow(
                "URN",
                "Inspection start date",
                "Inclusion",
                "Curriculum and teaching",
                "Latest OEIF quality of education");
    }

    private static InspectionColumns reportCard() {
        InspectionColumns columns = new InspectionColumns(Grades.Scale.CARD)
                .with(Part.NUMBER, "Inspection number of latest full inspection")
                .with(Part.TYPE, "Inspection type")
                .with(Part.START, "Inspection start date")
                .with(Part.PUBLISHED, "Publication date")
                .with(Part.URN_AT_TIME, "URN at time of latest full inspection")
                .with(Part.CATEGORY, "Category of concern")
                .with(Part.SAFEGUARDING, "Safeguarding standards")
                .with(Part.SAFEGUARDING_DATE, dayOf("Safeguarding standards"));
        ReportCardAreas.addTo(columns);
        ReportCardAreas.NAMES.forEach((area, column) -> columns.areaDate(area, dayOf(column)));
        return columns;
    }

    /** The earlier and the later name of the column with the day of a grade. */
    private static String[] dayOf(String column) {
        return new String[] {column + " - date of judgement", column + " - date of grade"};
    }
}
