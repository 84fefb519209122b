package headway.demo.generate.files;

import headway.demo.generate.results.Attendance;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Absence in 2018/19 as the performance tables published it, with rows of England that say NAT for the authority. */
public final class AbsenceFile {

    private static final int END_YEAR = 2019;
    private static final Map<String, String> MARKS =
            Map.of("State-funded primary", "PRI", "State-funded secondary", "SEC", "Special", "SPE");

    private AbsenceFile() {}

    public static Written write(Path folder, World world) throws IOException {
        Path path = folder.resolve("2018-2019_" + Places.word(world) + "_abs.csv");
        try (CsvFile file = new CsvFile(path, Style.PLAIN_TABLES)) {
            file.header(Headers.of("absence-2019"));
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolAt(LocalDate.of(END_YEAR, 5, 15));
                if (school.isPresent() && place.setting().stateFunded() && MARKS.containsKey(Attendance.kind(place))) {
                    Attendance attendance = Attendance.of(place, END_YEAR);
                    // Of small schools persistent absence is not told.
                    boolean few = attendance.pupils() < 40;
                    file.row(
                            "%03d".formatted(place.authority().code()),
                            "%04d".formatted(school.get().establishmentNumber()),
                            Integer.toString(school.get().urn()),
                            Numerals.shortest(attendance.overall(), 1),
                            few ? Ks4Values.SUPPRESSED : Numerals.shortest(attendance.persistent(), 1));
                }
            }
            AbsenceSums sums = AbsenceSums.of(world.nation(), END_YEAR);
            for (String kind : AbsenceSums.KINDS) {
                file.row(
                        "NAT",
                        MARKS.getOrDefault(kind, ""),
                        "",
                        Numerals.shortest(sums.overall(kind), 1),
                        Numerals.shortest(sums.persistent(kind), 1));
            }
            return new Written(path, "Absence 2018/19", file.rows());
        }
    }
}
