package headway.evidence.readers;

import java.util.ArrayList;
import java.util.List;

/** The columns of the wide key stage 4 tables; the names for groups are the publisher's. */
final class Ks4Figures {

    /**
     * @param basics the stem of the share with grades in English and maths, before _94 and _95
     * @param ebacc the share entered for the English Baccalaureate
     */
    private record Group(String breakdown, String suffix, String cohort, String basics, String ebacc) {}

    private static final List<Group> GROUPS = List.of(
            new Group(Breakdowns.ALL, "", "TPUP", "PTL2BASICS", "PTEBACC_E_PTQ_EE"),
            new Group(Breakdowns.BOYS, "_BOYS", "BPUP", "PBL2BASICS", "PBEBACC_E_PTQ_EE"),
            new Group(Breakdowns.GIRLS, "_GIRLS", "GPUP", "PGL2BASICS", "PGEBACC_E_PTQ_EE"),
            new Group(
                    Breakdowns.DISADVANTAGED,
                    "_FSM6CLA1A",
                    "TFSM6CLA1A",
                    "PTFSM6CLA1ABASICS",
                    "PTEBACC_EFSM6CLA1A_PTQ_EE"),
            new Group(
                    Breakdowns.OTHER,
                    "_NFSM6CLA1A",
                    "TNOTFSM6CLA1A",
                    "PTNOTFSM6CLA1ABASICS",
                    "PTEBACC_ENFSM6CLA1A_PTQ_EE"),
            new Group(Breakdowns.EAL, "_EAL", "TEALGRP2", "PTL2BASICSEAL", "PTEBACC_EEAL_PTQ_EE"));

    static final List<Measured> ALL = all();

    private Ks4Figures() {}

    private static List<Measured> all() {
        List<Measured> all = new ArrayList<>();
        for (Group group : GROUPS) {
            all.add(figure("ks4_attainment8", "ATT8SCR" + group.suffix(), group));
            all.add(Measured.of("ks4_progress8", "P8MEA" + group.suffix())
                    .brokenDownBy(group.breakdown())
                    .cohort("P8PUP" + group.suffix())
                    .limits(List.of("P8CILOW" + group.suffix()), List.of("P8CIUPP" + group.suffix())));
            all.add(figure("ks4_engmath_5", group.basics() + "_95", group));
            all.add(figure("ks4_engmath_4", group.basics() + "_94", group));
            all.add(figure("ks4_ebacc_entry", group.ebacc(), group));
            all.add(figure("ks4_ebacc_aps", "EBACCAPS" + group.suffix(), group));
        }
        return List.copyOf(all);
    }

    private static Measured figure(String measure, String column, Group group) {
        return Measured.of(measure, column).brokenDownBy(group.breakdown()).cohort(group.cohort());
    }
}
