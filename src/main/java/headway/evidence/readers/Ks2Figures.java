package headway.evidence.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of the wide key stage 2 tables; the suffixes for groups are the publisher's. */
final class Ks2Figures {

    private record Group(String breakdown, String suffix, String cohort) {}

    private static final List<Group> GROUPS = List.of(
            new Group(Breakdowns.ALL, "", "TELIG"),
            new Group(Breakdowns.BOYS, "_B", "BELIG"),
            new Group(Breakdowns.GIRLS, "_G", "GELIG"),
            new Group(Breakdowns.DISADVANTAGED, "_FSM6CLA1A", "TFSM6CLA1A"),
            new Group(Breakdowns.OTHER, "_NotFSM6CLA1A", "TNotFSM6CLA1A"),
            new Group(Breakdowns.EAL, "_EAL", "TEALGRP2"),
            new Group(Breakdowns.THREE_YEARS, "_3YR", "TELIG_3YR"));

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("ks2_rwm_expected", "PTRWM_EXP"),
            Map.entry("ks2_rwm_higher", "PTRWM_HIGH"),
            Map.entry("ks2_reading_expected", "PTREAD_EXP"),
            Map.entry("ks2_writing_expected", "PTWRITTA_EXP"),
            Map.entry("ks2_maths_expected", "PTMAT_EXP"),
            Map.entry("ks2_gps_expected", "PTGPS_EXP"),
            Map.entry("ks2_reading_score", "READ_AVERAGE"),
            Map.entry("ks2_maths_score", "MAT_AVERAGE"),
            Map.entry("ks2_gps_score", "GPS_AVERAGE"),
            Map.entry("ks2_reading_progress", "READPROG"),
            Map.entry("ks2_writing_progress", "WRITPROG"),
            Map.entry("ks2_maths_progress", "MATPROG"));

    static final List<Measured> ALL = all();

    private Ks2Figures() {}

    private static List<Measured> all() {
        List<Measured> all = new ArrayList<>();
        MEASURES.forEach((measure, stem) -> {
            for (Group group : GROUPS) {
                String column = stem + group.suffix();
                Measured figure = Measured.of(measure, column)
                        .brokenDownBy(group.breakdown())
                        .cohort(group.cohort());
                all.add(
                        measure.endsWith("_progress")
                                ? figure.limits(List.of(column + "_LOWER"), List.of(column + "_UPPER"))
                                : figure);
            }
        });
        return List.copyOf(all);
    }
}
