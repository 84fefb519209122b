package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Key stage 2 from 2022/23: one row for each school, group and subject. */
@Component
class Ks2TidyReader extends TidyReader {

    private static final Measured EXPECTED = Measured.of("expected", "expected_standard_pupil_percent");
    private static final Measured HIGHER = Measured.of("higher", "higher_standard_pupil_percent");
    private static final Measured SCORE = Measured.of("score", "average_scaled_score");
    private static final Measured PROGRESS = Measured.of("progress", "progress_measure_score")
            .limits(List.of("progress_measure_lower_conf_interval"), List.of("progress_measure_upper_conf_interval"));

    private static final Map<String, String> SUBJECTS = Map.of(
            "reading, writing and maths", "rwm",
            "reading", "reading",
            "writing", "writing",
            "maths", "maths",
            "grammar, punctuation and spelling", "gps");

    Ks2TidyReader(Recognitions recognitions) {
        super(recognitions, "ks2-tidy", "ks2", "KS2 results");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow(
                "time_period", "geographic_level", "breakdown", "subject", "expected_standard_pupil_percent");
    }

    @Override
    EditionStatus status(TableHead head, int header) {
        // The school tables come out in December with revised results, and their name does not say so.
        return TidyRow.status(head, header).orElse(EditionStatus.REVISED);
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(this, "school_urn", "time_period", "version", "breakdown_topic", "breakdown", "subject");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        String subject = SUBJECTS.get(work.text("subject").toLowerCase(Locale.ROOT));
        Optional<String> breakdown = Breakdowns.of(work.text("breakdown"));
        if (subject == null) {
            work.leaveOut("A subject that is not kept (" + work.text("subject") + ")");
        } else if (breakdown.isEmpty()) {
            work.leaveOut("A group of pupils that is not kept (" + work.text("breakdown") + ")");
        } else {
            figures(subject).stream()
                    .map(figure -> new Measured(
                            "ks2_" + subject + "_" + figure.measure(),
                            breakdown.get(),
                            figure.columns(),
                            List.of("eligible_pupil_count"),
                            figure.lower(),
                            figure.upper()))
                    .forEach(figure -> figure.take(work, tidy.subject(), tidy.year()));
        }
    }

    private static List<Measured> figures(String subject) {
        return switch (subject) {
            case "rwm" -> List.of(EXPECTED, HIGHER);
            case "gps" -> List.of(EXPECTED, SCORE);
            case "writing" -> List.of(EXPECTED, PROGRESS);
            default -> List.of(EXPECTED, SCORE, PROGRESS);
        };
    }
}
