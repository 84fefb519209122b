package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Absence over three terms, of schools and of areas: overall, and persistent at 10% or more of sessions missed. */
@Component
class AbsenceTidyReader extends TidyReader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("absence_overall", "sess_overall_percent"),
            Measured.of("absence_persistent", "enrolments_pa_10_exact_percent"));

    AbsenceTidyReader(Recognitions recognitions) {
        super(recognitions, "absence-tidy", "absence", "Pupil absence");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("time_period", "geographic_level", "sess_overall_percent");
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "school_urn", "time_period", "time_identifier", "education_phase");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        tidy.ofSchools(work)
                .ifPresent(breakdown -> FIGURES.forEach(figure ->
                        figure.cohort("enrolments").brokenDownBy(breakdown).take(work, tidy.subject(), tidy.year())));
    }
}
