package headway.evidence.readers;

import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Suspensions for each 100 pupils, of schools and of areas. */
@Component
class ExclusionsTidyReader extends TidyReader {

    private static final List<Measured> FIGURES = List.of(Measured.of("suspension_rate", "susp_rate"));

    ExclusionsTidyReader(Recognitions recognitions) {
        super(recognitions, "exclusions-tidy", "exclusions", "Suspensions");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("time_period", "geographic_level", "susp_rate");
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "school_urn", "time_period", "time_identifier", "education_phase");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        tidy.ofSchools(work)
                .ifPresent(breakdown -> FIGURES.forEach(figure ->
                        figure.cohort("headcount").brokenDownBy(breakdown).take(work, tidy.subject(), tidy.year())));
    }
}
