package headway.evidence;

import headway.shared.Exported;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the evidence holds for an authority. */
@Component
class EvidenceExported implements Exported {

    @Override
    public List<Table> tables() {
        return List.of(
                new Table("edition", "A published file, and when it came out", "select * from edition order by id"),
                Table.ofSchools("inspection", "An inspection of a school"),
                Table.ofSchools("inspected_as", "Under which URN a school was inspected before"),
                Table.ofSchools("measure_value", "A school's figure of a measure in an academic year"),
                new Table(
                        "area_value",
                        "A figure of England, the region or the authority",
                        "select * from area_value order by subject, measure, year"),
                Table.ofAuthority("neighbour", "A statistical neighbour of the authority"),
                Table.ofAuthority("entry", "What the authority entered about a school"),
                Table.ofAuthority("self_evaluation", "A school's evaluation of itself"),
                Table.ofAuthority("self_evaluation_area", "A school's evaluation of itself in one area"));
    }
}
