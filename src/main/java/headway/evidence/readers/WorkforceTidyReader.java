package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pupils for each qualified teacher, school by school, all years in one file. */
@Component
class WorkforceTidyReader extends TidyReader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("workforce_pupil_teacher_ratio", "pupil_to_qual_teacher_ratio"),
            Measured.of("workforce_teachers_fte", "teachers_fte"));

    WorkforceTidyReader(Recognitions recognitions) {
        super(recognitions, "workforce-tidy", "workforce", "Pupils for each teacher");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("time_period", "school_urn", "pupil_to_qual_teacher_ratio");
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "school_urn", "time_period");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        FIGURES.forEach(figure -> figure.take(work, tidy.subject(), tidy.year()));
    }
}
