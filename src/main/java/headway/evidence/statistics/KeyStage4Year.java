package headway.evidence.statistics;

import headway.shared.AcademicYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the standards ask of one year at key stage 4. */
public record KeyStage4Year(AcademicYear year, @Nullable Integer cohort, Progress progress8) {

    List<String> inWords() {
        return List.of(
                year.label() + " Progress 8 " + progress8.inWords(2),
                cohort == null ? "number of pupils not known" : cohort + " pupils");
    }
}
