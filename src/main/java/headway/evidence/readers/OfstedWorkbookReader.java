package headway.evidence.readers;

import headway.evidence.readers.InspectionColumns.Part;
import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ofsted's outcomes as a workbook of seven columns, as at July 2018: the latest overall grade of each school. Its
 * inspection date is mostly the last day of the inspection, and that of a short one where a short one confirmed the
 * grade; it is taken for the first day, since the workbook has no other.
 */
@Component
class OfstedWorkbookReader extends OfstedReader {

    OfstedWorkbookReader(Recognitions recognitions) {
        super(
                recognitions,
                "ofsted-workbook",
                "Ofsted outcomes, overall grade of each school",
                new InspectionColumns(Grades.Scale.FOUR_POINT)
                        .with(Part.START, "Inspection date")
                        .with(Part.PUBLISHED, "Publication date")
                        .with(Part.OVERALL, "Overall effectiveness"));
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("URN", "Ofsted phase", "Inspection date", "Publication date", "Overall effectiveness");
    }
}
