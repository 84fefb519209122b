package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many pupils were at the end of key stage 2: the file of attainment gives shares alone, and no test works without. */
@Component
class Ks2PupilsReader extends TidyReader {

    private static final List<Measured> FIGURES = List.of(
            Measured.of("ks2_pupils", "telig"),
            Measured.of("ks2_pupils", "tfsm6cla1a").brokenDownBy("disadvantaged"),
            Measured.of("ks2_pupils", "tnotfsm6cla1a").brokenDownBy("other"));

    Ks2PupilsReader(Recognitions recognitions) {
        super(recognitions, "ks2-pupils", "ks2", "KS2 results: pupils of the year group");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("school_urn", "telig", "belig", "gelig");
    }

    @Override
    @Nullable
    EditionStatus status(TableHead head, int header) {
        return TidyRow.status(head, header).orElse(null);
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
