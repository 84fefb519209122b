package headway.evidence.readers;

import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ofsted's management information to August 2019: all inspections, one a row, or the latest ones of each school. */
@Component
class OfstedTo2019Reader extends OfstedBeforeReportCards {

    OfstedTo2019Reader(Recognitions recognitions) {
        super(recognitions, "ofsted-to-2019", "Ofsted management information, 2015 framework");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("URN", "Inspection start date", "Overall effectiveness")
                .filter(header ->
                        hasAny(head, header, "Outcomes for pupils", "Quality of teaching, learning and assessment"))
                .filter(header -> !hasAny(head, header, "Quality of education", "Inclusion"));
    }
}
