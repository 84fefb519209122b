package headway.evidence.readers;

import headway.imports.TableHead;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ofsted's management information from September 2019 to October 2025: with an overall grade, with 'Not judged' in its
 * place from September 2024, or without its column.
 */
@Component
class OfstedTo2025Reader extends OfstedBeforeReportCards {

    OfstedTo2025Reader(Recognitions recognitions) {
        super(recognitions, "ofsted-to-2025", "Ofsted management information, 2019 framework");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("URN", "Inspection start date", "Quality of education", "Behaviour and attitudes")
                .filter(header -> !hasAny(head, header, "Inclusion", "Latest OEIF quality of education"));
    }
}
