package headway.evidence.readers;

import headway.evidence.readers.InspectionColumns.Part;
import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ofsted's inspections in the year to date since report cards, one a row; monitoring of earlier inspections among them. */
@Component
class OfstedInYearReader extends OfstedReader {

    OfstedInYearReader(Recognitions recognitions) {
        super(recognitions, "ofsted-in-year", "Ofsted inspections in the year, report cards", columns());
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow(
                        "URN", "Inspection number", "Inspection start date", "Inclusion", "Curriculum and teaching")
                .filter(header -> !hasAny(head, header, "Latest OEIF quality of education"));
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "URN", "Inspection number");
    }

    private static InspectionColumns columns() {
        InspectionColumns columns = new InspectionColumns(Grades.Scale.CARD)
                .with(Part.NUMBER, "Inspection number")
                .with(Part.TYPE, "Inspection type")
                .with(Part.START, "Inspection start date")
                .with(Part.PUBLISHED, "Publication date")
                .with(Part.CATEGORY, "Category of concern")
                .with(Part.SAFEGUARDING, "Safeguarding standards")
                .with(Part.OUTCOME, "Outcomes for legacy monitoring inspections");
        ReportCardAreas.addTo(columns);
        return columns;
    }
}
