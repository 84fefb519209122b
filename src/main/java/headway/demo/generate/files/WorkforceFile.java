package headway.demo.generate.files;

import headway.demo.generate.results.Workforce;
import headway.demo.generate.world.Institution;
import headway.demo.generate.world.School;
import headway.demo.generate.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Staff of schools as the performance tables publish them: twelve columns with long names. */
public final class WorkforceFile {

    private WorkforceFile() {}

    public static Written write(Path folder, World world, int endYear) throws IOException {
        String name = (endYear - 1) + "-" + endYear + "_" + Places.word(world) + "_swf.csv";
        Path path = folder.resolve(name);
        try (CsvFile file = new CsvFile(path, Style.CENSUS)) {
            file.header(Headers.of("workforce"));
            for (Institution place : world.places()) {
                Optional<School> school = place.schoolAt(LocalDate.of(endYear - 1, 11, 1));
                if (school.isPresent() && place.setting().stateFunded()) {
                    row(file, place, school.get(), endYear);
                }
            }
            return new Written(path, "Workforce " + Places.year(endYear), file.rows());
        }
    }

    private static void row(CsvFile file, Institution place, School school, int endYear) throws IOException {
        Workforce of = Workforce.of(place, endYear);
        // Where one or two teachers are paid, their mean would tell what each earns.
        boolean few = of.teachers() < 4;
        file.row(
                "%03d".formatted(place.authority().code()),
                "%04d".formatted(school.establishmentNumber()),
                Integer.toString(school.urn()),
                phase(place),
                Integer.toString(of.teachers()),
                Integer.toString(of.assistants()),
                Integer.toString(of.others()),
                Numerals.fixed(of.teachersFullTime(), 1),
                Numerals.fixed(of.assistantsFullTime(), 1),
                Numerals.fixed(of.othersFullTime(), 1),
                Numerals.fixed(of.ratio(), 1),
                few ? Ks4Values.SUPPRESSED : Integer.toString(of.salary()));
    }

    private static String phase(Institution place) {
        return switch (place.setting()) {
            case NURSERY -> "State-funded nursery";
            case INFANT, JUNIOR, PRIMARY -> "State-funded primary";
            case SPECIAL -> "State-funded special school";
            case ALTERNATIVE -> "Pupil referral unit";
            default -> "State-funded secondary";
        };
    }
}
