package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of learning over time, whatever its URN: its pupils, its quality, and the entries of the register that it
 * has been, oldest first.
 */
public record Institution(
        long seed,
        Authority authority,
        Setting setting,
        boolean sixthForm,
        String gender,
        Religion religion,
        Intake intake,
        Path path,
        Address address,
        List<School> schools,
        @Nullable StoryLine story) {

    /** The entry of the register under which it runs on a date; none before it opens and after it closes. */
    public Optional<School> schoolAt(LocalDate date) {
        return schools.stream().filter(school -> school.openAt(date)).findFirst();
    }

    /** The entry under which its pupils sat the tests and examinations of a year. */
    public Optional<School> schoolOfResults(int endYear) {
        return schoolAt(LocalDate.of(endYear, 5, 15));
    }

    public Optional<School> predecessorOf(School school) {
        int at = schools.indexOf(school);
        return at > 0 ? Optional.of(schools.get(at - 1)) : Optional.empty();
    }

    public Optional<School> successorOf(School school) {
        int at = schools.indexOf(school);
        return at + 1 < schools.size() ? Optional.of(schools.get(at + 1)) : Optional.empty();
    }

    public int lowAge() {
        return setting == Setting.PRIMARY && Math.floorMod(seed, 3) == 0 ? 3 : setting.lowAge;
    }

    public int highAge() {
        return setting == Setting.SECONDARY && sixthForm ? 18 : setting.highAge;
    }

    /** Pupils on roll in the January of that year, all year groups together. */
    public int roll(int year) {
        if (setting == Setting.CHILDRENS_CENTRE) {
            return 0;
        }
        Chance chance = Chance.of(seed, year, 11);
        double growth = 1 + 0.004 * (2020 - year) * (setting.primaryPhase() ? 1 : -1);
        int filled = intake.firstYear() == 0
                ? setting.yearGroups
                : Math.clamp(year - intake.firstYear() + 1, 0, setting.yearGroups);
        double pupils = intake.yearGroup() * filled * intake.occupancy() * growth + chance.normal(0, 2);
        if (setting == Setting.SECONDARY && sixthForm) {
            pupils += intake.yearGroup() * 0.95;
        }
        return Math.max(filled == 0 ? 0 : 5, (int) Math.round(pupils));
    }
}
