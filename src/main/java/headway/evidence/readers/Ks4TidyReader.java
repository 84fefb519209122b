package headway.evidence.readers;

import headway.imports.EditionStatus;
import headway.imports.Reader;
import headway.imports.TableHead;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Key stage 4 from 2023/24: one row for each school and group; the columns got new names in 2024/25. */
@Component
class Ks4TidyReader extends TidyReader {

    private static final String[] PUPILS = {"pupil_count", "t_pupils"};

    private static final List<Measured> FIGURES = List.of(
            Measured.of("ks4_attainment8", "attainment8_average", "avg_att8").cohort(PUPILS),
            Measured.of("ks4_progress8", "progress8_average", "avg_p8score")
                    .cohort("progress8_pupil_count", "t_p8pup")
                    .limits(
                            List.of("progress8_lower_95_ci", "p8score_ci_low"),
                            List.of("progress8_upper_95_ci", "p8score_ci_upp")),
            Measured.of("ks4_engmath_5", "engmath_95_percent", "pt_l2basics_95").cohort(PUPILS),
            Measured.of("ks4_engmath_4", "engmath_94_percent", "pt_l2basics_94").cohort(PUPILS),
            Measured.of("ks4_ebacc_entry", "ebacc_entering_percent", "pt_ebacc_e_ptq_ee")
                    .cohort(PUPILS),
            Measured.of("ks4_ebacc_aps", "ebacc_aps_average", "avg_ebaccaps").cohort(PUPILS));

    Ks4TidyReader(Recognitions recognitions) {
        super(recognitions, "ks4-tidy", "ks4", "KS4 results");
    }

    @Override
    Optional<Integer> header(TableHead head) {
        return head.headerRow("time_period", "geographic_level", "breakdown", "attainment8_average")
                .or(() -> head.headerRow("time_period", "geographic_level", "breakdown", "avg_att8"));
    }

    @Override
    EditionStatus status(TableHead head, int header) {
        return TidyRow.status(head, header).orElse(EditionStatus.REVISED);
    }

    @Override
    public Reader forOneFile() {
        return new OncePerFile(
                this,
                "school_urn",
                "time_period",
                "version",
                "breakdown_topic",
                "breakdown",
                "sex",
                "disadvantage_status",
                "disadvantage",
                "first_language",
                "prior_attainment",
                "mobility");
    }

    @Override
    void take(RowWork work, TidyRow tidy) {
        // A row of a single group names it twice: in its own column and in 'breakdown'.
        Set<String> groups = Stream.of(
                        "breakdown",
                        "sex",
                        "disadvantage_status",
                        "disadvantage",
                        "first_language",
                        "prior_attainment",
                        "mobility")
                .map(work::text)
                .filter(group -> !Breakdowns.of(group).equals(Optional.of(Breakdowns.ALL)))
                .collect(Collectors.toSet());
        String group = groups.isEmpty() ? "Total" : String.join(", ", groups);
        Breakdowns.of(group)
                .ifPresentOrElse(
                        breakdown -> FIGURES.forEach(
                                figure -> figure.brokenDownBy(breakdown).take(work, tidy.subject(), tidy.year())),
                        () -> work.leaveOut("A group of pupils that is not kept (" + group + ")"));
    }
}
