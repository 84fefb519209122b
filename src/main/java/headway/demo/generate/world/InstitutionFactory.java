package headway.demo.generate.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns blueprints into the schools of one authority. */
final class InstitutionFactory {

    private final long seed;
    private final Authority authority;
    private final Numbers numbers;
    private final List<Trust> trusts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int made;
    private String lastName = "";

    InstitutionFactory(long seed, Authority authority, Numbers numbers, int size) {
        this.seed = seed;
        this.authority = authority;
        this.numbers = numbers;
        Chance chance = Chance.of(seed, authority.code(), -1);
        Set<String> trustNames = new HashSet<>();
        for (int i = 0; i < Math.max(3, size / 14); i++) {
            trusts.add(new Trust(numbers.trust(), numbers.trust(), Names.trust(chance, trustNames)));
        }
    }

    Institution make(Blueprint plan) {
        long own = Chance.of(seed, authority.code(), made++).between(0, Integer.MAX_VALUE - 1);
        long key = own * 1_000_003L + authority.code() * 10_007L + made;
        Chance chance = Chance.of(key, 1);
        String name = plan.nextDoor
                ? Names.next(lastName, plan.setting)
                : Names.school(chance, plan.setting, plan.religion, names);
        lastName = name;
        List<School> schools = schools(plan, name, chance);
        Path path = plan.quality.isEmpty()
                ? Path.wandering(Chance.of(key, 3))
                : Path.through(Map.copyOf(plan.quality), Chance.of(key, 3), plan.story() == null ? 0.3 : 0.08);
        return new Institution(
                key,
                authority,
                plan.setting,
                plan.sixthForm,
                plan.gender,
                plan.religion,
                Intakes.of(plan, authority, Chance.of(key, 5)),
                path,
                Addresses.of(authority, name, Chance.of(key, 9)),
                schools,
                plan.story());
    }

    private List<School> schools(Blueprint plan, String name, Chance chance) {
        int number = numbers.establishment(authority, plan.setting, plan.type, chance);
        LocalDate converted = plan.converted;
        SchoolType later = plan.convertedTo;
        School.Reason opening = opening(plan);
        if (converted == null || later == null) {
            Trust trust = plan.type.academy() ? chance.oneOf(trusts) : null;
            return List.of(school(plan, number, plan.type, name, plan.opened, plan.closed, opening, chance, trust));
        }
        boolean sponsored = later == SchoolType.SPONSORED || later == SchoolType.SPECIAL_SPONSORED;
        School before =
                school(plan, number, plan.type, name, plan.opened, converted.minusDays(1), opening, chance, null);
        School.Reason closing = sponsored ? School.Reason.FOR_ACADEMY : School.Reason.ACADEMY_CONVERTER;
        int newNumber = sponsored ? numbers.establishment(authority, plan.setting, later, chance) : number;
        School.Reason reopening = sponsored ? School.Reason.NEW_PROVISION : School.Reason.ACADEMY_CONVERTER;
        School after = school(
                plan,
                newNumber,
                later,
                Names.academy(chance, name),
                converted,
                plan.closed,
                reopening,
                chance,
                chance.oneOf(trusts));
        return List.of(withReasonClosed(before, closing), after);
    }

    private static School.Reason opening(Blueprint plan) {
        if (plan.type.group == SchoolType.Group.FREE) {
            return School.Reason.ACADEMY_FREE_SCHOOL;
        }
        return plan.opened == null ? School.Reason.NOT_APPLICABLE : School.Reason.NEW_PROVISION;
    }

    private School school(
            Blueprint plan,
            int number,
            SchoolType type,
            String name,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            School.Reason opening,
            Chance chance,
            @Nullable Trust trust) {
        boolean current = closed == null;
        LocalDate renamed = current ? plan.renamed : null;
        String laterName = renamed == null ? null : Names.school(chance, plan.setting, plan.religion, names);
        return new School(
                numbers.urn(opened != null && opened.getYear() > 2009, type),
                number,
                type,
                name,
                laterName,
                renamed,
                opened,
                closed,
                opening,
                current ? School.Reason.NOT_APPLICABLE : School.Reason.CLOSURE,
                trust);
    }

    static School withReasonClosed(School school, School.Reason reason) {
        return new School(
                school.urn(),
                school.establishmentNumber(),
                school.type(),
                school.firstName(),
                school.laterName(),
                school.renamed(),
                school.opened(),
                school.closed(),
                school.reasonOpened(),
                reason,
                school.trust());
    }
}
