package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 16 to 18 results from 2022/23: one row for each school, group and kind of course, of which A levels are kept. */
@Component
class Ks5TidyReader extends TidyReader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("ks5_alevel_aps", "aps_per_entry").cohort("aps_per_entry_student_count"),
            Measured.of("ks5_alevel_value_added", "value_added")
                    .limits(List.of("value_added_lower_ci"), List.of("value_added_upper_ci")));

    Ks5TidyReader(Recognitions recognitions) {
        super(recognitions, "ks5-tidy", "ks5", "KS5 results");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("time_period", "geographic_level", "exam_cohort", "aps_per_entry", "value_added");
    }

    @Override
    EditionStatus status(TableHead head, int header) {
        return TidyRow.status(head, header).orElse(EditionStatus.REVISED);
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "school_urn", "time_period", "version", "exam_cohort", "disadvantage_status");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        String group = work.text("disadvantage_status");
        Optional<String> breakdown = Breakdowns.of(group);
        if (!work.text("exam_cohort").equalsIgnoreCase("A level")) {
            work.leaveOut("Courses other than A levels");
        } else if (breakdown.isEmpty()) {
            work.leaveOut("A group of students that is not kept (" + group + ")");
        } else {
            FIGURES.forEach(figure -> figure.brokenDownBy(breakdown.get()).take(work, tidy.subject(), tidy.year()));
        }
    }
}
